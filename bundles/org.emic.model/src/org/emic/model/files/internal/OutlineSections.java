/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.ArrayDeque;
import java.util.List;

import org.emic.model.files.FormatException;
import org.emic.model.outline.Outline;
import org.emic.model.outline.OutlineFactory;
import org.emic.model.outline.Section;

/** The sections of an outline's file. */
public final class OutlineSections {

	private record Open(Section section, int depth) {
	}

	private OutlineSections() {
	}

	/**
	 * Reads the sections into the outline.
	 *
	 * @return what stands before the first heading, as read
	 */
	public static String read(List<String> lines, int from, String fileName, Outline outline)
			throws FormatException {
		var at = nextHeading(lines, from);
		var preamble = String.join("\n", lines.subList(from, at)).strip();
		var open = new ArrayDeque<Open>();
		while (at < lines.size()) {
			var heading = lines.get(at);
			var depth = depth(heading);
			var section = OutlineFactory.eINSTANCE.createSection();
			section.setTitle(Prose.unescape(heading.substring(depth).strip()));
			if (at + 1 == lines.size() || !SectionComment.matches(lines.get(at + 1)))
				throw Problems.of(fileName, at + 1, "outline.heading");
			SectionComment.read(lines.get(at + 1), section, fileName, at + 2);
			var next = nextHeading(lines, at + 2);
			section.setSummary(Prose.read(lines.subList(at + 2, next), Prose.Headings.ALL));
			while (!open.isEmpty() && open.peek().depth() >= depth)
				open.pop();
			(open.isEmpty() ? outline.getSections() : open.peek().section().getChildren()).add(section);
			open.push(new Open(section, depth));
			at = next;
		}
		return preamble;
	}

	private static int nextHeading(List<String> lines, int from) {
		for (var i = from; i < lines.size(); i++)
			if (Prose.Headings.ALL.matches(lines.get(i)))
				return i;
		return lines.size();
	}

	private static int depth(String heading) {
		var depth = 0;
		while (depth < heading.length() && heading.charAt(depth) == '#')
			depth++;
		return depth;
	}

	/** Writes sections of a depth and those within them. */
	public static void write(StringBuilder to, List<Section> sections, int depth) {
		for (var section : sections) {
			to.append('\n').append("#".repeat(depth));
			writeTitle(to, section.getTitle());
			SectionComment.write(to, section);
			if (section.getSummary() != null && !section.getSummary().isEmpty())
				Prose.write(to.append('\n'), section.getSummary(), Prose.Headings.ALL);
			write(to, section.getChildren(), depth + 1);
		}
	}

	private static void writeTitle(StringBuilder to, String title) {
		if (title == null || title.isEmpty()) {
			to.append('\n');
			return;
		}
		// Blanks around a title would be lost in reading: they are written as escapes.
		var from = title.length() - title.stripLeading().length();
		var end = Math.max(from, title.stripTrailing().length());
		to.append(' ');
		title.substring(0, from).chars().forEach(c -> Unsafe.escape(to, (char) c));
		Prose.escape(to, title.substring(from, end));
		title.substring(end).chars().forEach(c -> Unsafe.escape(to, (char) c));
		to.append('\n');
	}
}
