/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.util.ArrayList;
import java.util.List;

import org.emic.core.study.CodeTree;
import org.emic.core.study.Study;
import org.emic.exchange.document.Block;
import org.emic.exchange.document.Document;
import org.emic.exchange.document.Inline;
import org.emic.exchange.document.Inline.Style;
import org.emic.exchange.internal.Messages;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.Status;

/** The codebooks of a study as a document to read: each code with its definition. The same codes give the same document. */
public final class CodebookDocument {

	/** Deeper headings look all the same. */
	private static final int DEEPEST = 4;

	/**
	 * What the document holds.
	 *
	 * @param examples   whether codes have their examples
	 * @param counts     whether codes tell how often they were applied, and by how many coders
	 * @param deprecated whether codes are there that are not to be used any more
	 */
	public record Options(boolean examples, boolean counts, boolean deprecated) {

		/** Everything. */
		public static final Options ALL = new Options(true, true, true);
	}

	private final Study study;
	private final Options options;
	private final Document.Builder document;

	private CodebookDocument(Study study, Options options, Document.Builder document) {
		this.study = study;
		this.options = options;
		this.document = document;
	}

	/** Makes the document of all codebooks that a study uses; on the thread to which the study belongs. */
	public static Document of(Study study, Options options) {
		var codebooks = study.codes().codebooks();
		boolean one = codebooks.size() == 1;
		var document = Document.titled(one ? codebooks.getFirst().getName()
				: Messages.get("codebook.title", study.settings().name())) //$NON-NLS-1$
				.contents(Messages.get("codebook.contents")); //$NON-NLS-1$
		var writing = new CodebookDocument(study, options, document);
		for (var codebook : codebooks) {
			writing.add(codebook, one ? 1 : 2);
		}
		return document.build();
	}

	private void add(Codebook codebook, int level) {
		if (level > 1) {
			document.heading(level - 1, codebook.getName());
		}
		document.prose(codebook.getDescription());
		if (CodeTree.visible(codebook.getCodes()).isEmpty()) {
			document.paragraph(Inline.of(Messages.get("codebook.empty"), Style.SMALL)); //$NON-NLS-1$
		}
		codebook.getCodes().forEach(code -> add(code, level));
	}

	/** What is live below a code that is left out comes in its place. */
	private void add(Code code, int level) {
		boolean shown = code.getStatus() != Status.DELETED && (options.deprecated() || code.getStatus() != Status.DEPRECATED);
		if (shown) {
			document.heading(Math.min(level, DEEPEST), code.getName());
			var remarks = remarks(code);
			if (!remarks.isEmpty()) {
				document.paragraph(Inline.of(String.join(" \u00b7 ", remarks), Style.SMALL)); //$NON-NLS-1$
			}
			document.prose(code.getDefinition());
			labelled("codebook.include", code.getInclusion()); //$NON-NLS-1$
			labelled("codebook.exclude", code.getExclusion()); //$NON-NLS-1$
			if (options.examples()) {
				labelled("codebook.examples", code.getExamples()); //$NON-NLS-1$
			}
		}
		code.getChildren().forEach(child -> add(child, shown ? level + 1 : level));
	}

	private void labelled(String label, String prose) {
		if (prose != null && !prose.isBlank()) {
			document.add(new Block.Paragraph(List.of(Inline.of(Messages.get(label), Style.STRONG))));
			document.prose(prose);
		}
	}

	private List<String> remarks(Code code) {
		var remarks = new ArrayList<String>();
		if (code.eContainer() instanceof Code above) {
			remarks.add(CodeTree.path(above));
		}
		if (code.getStatus() == Status.PROPOSED || code.getStatus() == Status.DEPRECATED) {
			remarks.add(Messages.get(code.getStatus() == Status.PROPOSED ? "codebook.proposed" : "codebook.deprecated")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!code.isCodable()) {
			remarks.add(Messages.get("codebook.groups")); //$NON-NLS-1$
		}
		if (!code.getAliases().isEmpty()) {
			remarks.add(Messages.get("codebook.aliases", String.join(", ", code.getAliases()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (options.counts()) {
			remarks.add(uses(study.codings().count(code), study.codings().coders(code).size()));
		}
		return remarks;
	}

	private static String uses(int codings, int coders) {
		return codings == 0 ? Messages.get("codebook.notApplied") //$NON-NLS-1$
				: Messages.get("codebook.count", //$NON-NLS-1$
						codings == 1 ? Messages.get("codebook.oneCoding") : Messages.get("codebook.codings", codings), //$NON-NLS-1$ //$NON-NLS-2$
						coders == 1 ? Messages.get("codebook.oneCoder") : Messages.get("codebook.coders", coders)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
