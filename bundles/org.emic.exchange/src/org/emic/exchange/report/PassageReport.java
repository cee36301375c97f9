/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.emic.core.anchor.Certainty;
import org.emic.core.study.CodeTree;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;
import org.emic.exchange.document.Block.Quotation;
import org.emic.exchange.document.Block.Spoken;
import org.emic.exchange.document.Document;
import org.emic.exchange.document.Inline;
import org.emic.exchange.document.Inline.Style;
import org.emic.model.codebook.Code;

/**
 * Makes a document of passages, each with as much context as wished, who says it, its code, coder, comment and
 * place. The same study and options give the same document.
 */
public final class PassageReport {

	private static final String DIVIDER = " \u00b7 "; //$NON-NLS-1$

	private final ReportOptions options;

	private PassageReport(ReportOptions options) {
		this.options = options;
	}

	/** The report of passages of those studies in which they are; in the studies' thread. */
	public static Document of(Collection<ReportedPassage> passages, ReportOptions options) {
		return of(passages, passages.stream().map(passage -> passage.transcript().study()).distinct().toList(), options);
	}

	/**
	 * The report; in the studies' thread.
	 *
	 * @param studies where the passages were looked for, also where none was found: which of their transcripts are coded
	 *                blind is said
	 */
	public static Document of(Collection<ReportedPassage> passages, Collection<Study> studies, ReportOptions options) {
		return new PassageReport(options).document(List.copyOf(passages),
				studies.stream().flatMap(study -> study.transcriptsWithHiddenCodings().stream()).toList());
	}

	private Document document(List<ReportedPassage> passages, List<String> hidden) {
		var document = Document.titled(options.title()).contents(Messages.get("contents"));
		document.paragraph(Inline.of(summary(passages), Style.SMALL));
		if (!hidden.isEmpty()) {
			document.paragraph(Inline.of(Messages.get("hidden", String.join(", ", hidden)), Style.SMALL));
		}
		groups(passages).forEach((heading, members) -> {
			if (!heading.isEmpty()) {
				document.heading(1, heading);
			}
			members.forEach(passage -> add(document, passage));
		});
		return document.build();
	}

	private static String summary(List<ReportedPassage> passages) {
		long transcripts = passages.stream().map(ReportedPassage::transcript).distinct().count();
		return passages.size() == 1 ? Messages.get("one")
				: transcripts == 1 ? Messages.get("severalInOne", passages.size())
						: Messages.get("several", passages.size(), transcripts);
	}

	private Map<String, List<ReportedPassage>> groups(List<ReportedPassage> passages) {
		var sorted = new ArrayList<>(passages);
		switch (options.grouping()) {
			case TRANSCRIPT -> sorted.sort(Comparator.comparing(passage -> passage.transcript().id()));
			case CODE -> sorted.sort(byCode(passages));
			case NONE -> {
				// as they come
			}
		}
		var groups = new LinkedHashMap<String, List<ReportedPassage>>();
		sorted.forEach(passage -> groups.computeIfAbsent(heading(passage), key -> new ArrayList<>()).add(passage));
		return groups;
	}

	/** Codes in the order of the codebook, then codes in no codebook by name, then what has no code. */
	private static Comparator<ReportedPassage> byCode(List<ReportedPassage> passages) {
		var order = new LinkedHashMap<String, Integer>();
		passages.stream().map(passage -> passage.transcript().study()).distinct().flatMap(study -> study.codes().all().stream())
				.forEach(code -> order.putIfAbsent(CodeTree.path(code), order.size()));
		return Comparator.<ReportedPassage>comparingInt(passage -> passage.coding().isEmpty() ? 2
				: passage.coding().get().codeId() == null ? 1 : 0)
				.thenComparingInt(passage -> order.getOrDefault(codeHeading(passage), Integer.MAX_VALUE))
				.thenComparing(PassageReport::codeHeading);
	}

	private String heading(ReportedPassage passage) {
		return switch (options.grouping()) {
			case CODE -> codeHeading(passage);
			case TRANSCRIPT -> name(passage.transcript());
			case NONE -> ""; //$NON-NLS-1$
		};
	}

	private static String codeHeading(ReportedPassage passage) {
		return passage.coding().map(placed -> placed.codeId() == null ? Messages.get("note") : codePath(placed))
				.orElseGet(() -> Messages.get("found"));
	}

	/** The names from the top down; the last known name of a code that is in no codebook. */
	private static String codePath(PlacedCoding placed) {
		return placed.code().map(CodeTree::path)
				.orElseGet(() -> placed.codeName() == null ? placed.codeId() : placed.codeName());
	}

	private static String name(StudyTranscript transcript) {
		return transcript.title().equals(transcript.id()) ? transcript.id()
				: transcript.title() + " (" + transcript.id() + ")"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void add(Document.Builder document, ReportedPassage passage) {
		document.add(new Quotation(quoted(passage), source(passage)));
		passage.coding().map(placed -> placed.coding().getComment()).filter(comment -> options.comments() && !comment.isBlank())
				.ifPresent(comment -> document.paragraph(Inline.of(comment.strip().replaceAll("\\s+", " "), Style.EMPHASIS))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private List<Spoken> quoted(ReportedPassage passage) {
		if (passage.range().isEmpty()) {
			// the words are gone from the text; what the coding remembers of them is all there is
			var words = passage.coding().map(PlacedCoding::quote).orElse(""); //$NON-NLS-1$
			return List.of(new Spoken("", List.of(Inline.plain(words == null ? "" : words)))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return QuotedTurns.of(passage.transcript(), passage.range(),
				options.context().around(passage.transcript(), passage.range()));
	}

	private static List<Inline> source(ReportedPassage passage) {
		var source = new ArrayList<Inline>();
		passage.coding().ifPresent(placed -> {
			if (placed.codeId() != null) {
				var code = placed.code();
				source.add(Inline.code(code.map(Code::getName).orElseGet(() -> codePath(placed)),
						code.map(Code::getColour).orElse(null)));
				source.add(Inline.of(DIVIDER, Style.SMALL));
			}
			source.add(Inline.of(placed.coder().getName() + DIVIDER, Style.SMALL));
		});
		source.add(Inline.of(place(passage), Style.SMALL));
		passage.coding().filter(placed -> placed.certainty() != Certainty.CERTAIN).ifPresent(placed -> source.add(Inline.of(
				DIVIDER + Messages.get(placed.certainty() == Certainty.LOST ? "lost" : "uncertain"), Style.SMALL)));
		return source;
	}

	private static String place(ReportedPassage passage) {
		var transcript = passage.transcript();
		int first = transcript.turnAt(passage.range().start()) + 1;
		int last = transcript.turnAt(Math.max(passage.range().start(), passage.range().end() - 1)) + 1;
		return first <= 0 ? name(transcript) : first == last ? Messages.get("turn", name(transcript), first)
				: Messages.get("turns", name(transcript), first, last);
	}
}
