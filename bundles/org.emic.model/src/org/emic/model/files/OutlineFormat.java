/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.util.Set;

import org.emic.model.files.internal.Extras;
import org.emic.model.files.internal.FrontMatter;
import org.emic.model.files.internal.JsonText;
import org.emic.model.files.internal.Lines;
import org.emic.model.files.internal.OutlineSections;
import org.emic.model.outline.Outline;
import org.emic.model.outline.OutlineFactory;

/**
 * An outline as Markdown: front matter, then a heading for each section (one hash sign at the top, one
 * more for each level), below it a comment with id and turns, and the summary as prose. Turns count from
 * 1 in the file, as people count, and from 0 in the model.
 */
public final class OutlineFormat {

	/** What the name of an outline's file ends in. */
	public static final String EXTENSION = "outline";
	/** The newest form that this version reads. */
	public static final int FORMAT = 1;

	private static final Set<String> KEYS = Set.of("format", "transcript", "coder", "coderName", "digest", "turns");

	private OutlineFormat() {
	}

	/** Reads an outline's file. */
	public static Outline parse(String text, String fileName) throws FormatException {
		var lines = Lines.of(text);
		var front = FrontMatter.of(lines, fileName, KEYS);
		front.checkFormat(FORMAT);
		var outline = OutlineFactory.eINSTANCE.createOutline();
		outline.setTranscript(front.required("transcript"));
		outline.setCoder(front.required("coder"));
		outline.setCoderName(front.optional("coderName"));
		outline.setTranscriptDigest(front.optional("digest"));
		outline.getTurnDigests().addAll(front.strings("turns"));
		var preamble = OutlineSections.read(lines, front.end(), fileName, outline);
		outline.setExtras(new Extras(front.unknown(), preamble).text());
		return outline;
	}

	/** The text of an outline's file. */
	public static String write(Outline outline) {
		var extras = Extras.of(outline.getExtras());
		var to = new StringBuilder("---\nformat: ").append(FORMAT).append('\n');
		string(to, "transcript", outline.getTranscript());
		string(to, "coder", outline.getCoder());
		string(to, "coderName", outline.getCoderName());
		string(to, "digest", outline.getTranscriptDigest());
		JsonText.array(to.append("turns: "), outline.getTurnDigests()).append('\n');
		if (!extras.front().isEmpty())
			to.append(extras.front()).append('\n');
		to.append("---\n");
		if (!extras.body().isEmpty())
			to.append('\n').append(extras.body()).append('\n');
		OutlineSections.write(to, outline.getSections(), 1);
		return to.toString();
	}

	private static void string(StringBuilder to, String key, String value) {
		JsonText.quote(to.append(key).append(": "), value == null ? "" : value).append('\n');
	}
}
