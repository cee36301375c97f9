/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Prose between the lines that give a file its structure. Reading gives back exactly what was written:
 * <ul>
 * <li>a line that would be taken for a heading or for a merge conflict gets a backslash before it, which
 * Markdown hides;</li>
 * <li>an empty line at the beginning or end, which would be lost, is a line with a backslash;</li>
 * <li>what a text file should not hold ({@link Unsafe}) is an escape like backslash u001b.</li>
 * </ul>
 * What would be read as one of these gets one more backslash.
 */
public final class Prose {

	/** Which lines are headings of the file. */
	public enum Headings {
		/** None. */
		NONE,
		/** Lines with a single hash sign. */
		TOP,
		/** Lines that begin with any number of hash signs. */
		ALL;

		boolean matches(String line, int from) {
			if (this == NONE || from >= line.length() || line.charAt(from) != '#')
				return false;
			return this == ALL || from + 1 == line.length() || line.charAt(from + 1) == ' '
					|| line.charAt(from + 1) == '\t';
		}

		/** Whether a line is a heading. */
		public boolean matches(String line) {
			return matches(line, 0);
		}
	}

	private Prose() {
	}

	/** Writes prose as lines, the last one with its line feed; nothing for empty prose. */
	public static void write(StringBuilder to, String prose, Headings headings) {
		if (prose == null || prose.isEmpty())
			return;
		var lines = prose.split("\n", -1);
		var first = 0;
		var last = lines.length - 1;
		while (first < last && lines[first].isEmpty())
			first++;
		while (last > first && lines[last].isEmpty())
			last--;
		for (var i = 0; i < lines.length; i++) {
			var edge = i < first || i > last || lines[i].isEmpty() && (i == first || i == last);
			if (edge)
				to.append('\\');
			else
				writeLine(to, lines[i], headings);
			to.append('\n');
		}
	}

	private static void writeLine(StringBuilder to, String line, Headings headings) {
		var backslashes = backslashes(line);
		if (isStructure(line, backslashes, headings) || backslashes > 0 && backslashes == line.length())
			to.append('\\');
		escape(to, line);
	}

	private static boolean isStructure(String line, int from, Headings headings) {
		return headings.matches(line, from) || line.startsWith(Lines.CONFLICT, from);
	}

	/** Writes a text of one line with escapes for what must not stand in it. */
	public static void escape(StringBuilder to, String line) {
		for (var i = 0; i < line.length(); i++) {
			var c = line.charAt(i);
			if (c != '\t' && Unsafe.at(line, i) || Unsafe.unescape(line, i) >= 0)
				Unsafe.escape(to, c);
			else
				to.append(c);
		}
	}

	/** The prose of lines; blank lines around it are not part of it. */
	public static String read(List<String> lines, Headings headings) {
		var from = 0;
		var to = lines.size();
		while (from < to && lines.get(from).isEmpty())
			from++;
		while (to > from && lines.get(to - 1).isEmpty())
			to--;
		var read = new ArrayList<String>(to - from);
		for (var line : lines.subList(from, to)) {
			var backslashes = backslashes(line);
			var marked = backslashes > 0
					&& (backslashes == line.length() || isStructure(line, backslashes, headings));
			read.add(unescape(marked ? line.substring(1) : line));
		}
		return String.join("\n", read);
	}

	/** The opposite of {@link #escape}. */
	public static String unescape(String line) {
		if (line.indexOf("\\u") < 0)
			return line;
		var read = new StringBuilder(line.length());
		for (var i = 0; i < line.length(); i++) {
			var c = Unsafe.unescape(line, i);
			read.append(c < 0 ? line.charAt(i) : (char) c);
			if (c >= 0)
				i += 5;
		}
		return read.toString();
	}

	private static int backslashes(String line) {
		var count = 0;
		while (count < line.length() && line.charAt(count) == '\\')
			count++;
		return count;
	}
}
