/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.util.ArrayList;
import java.util.List;

import org.emic.model.files.internal.JsonText;

/**
 * A text with both sides of conflicts in it, as git and {@code emic merge} leave it: lines with seven less-than
 * signs, equals signs and greater-than signs around and between them, and, in one of git's styles, the text that
 * both come from behind seven bars.
 */
public final class ConflictText {

	/** How the line begins that stands before our side. */
	public static final String OURS = "<<<<<<< ";
	/** The line between both sides. */
	public static final String BETWEEN = "=======";
	/** How the line begins that stands behind their side. */
	public static final String THEIRS = ">>>>>>> ";

	private static final String BASE = "|||||||";
	private static final int LONGEST = 60;

	/**
	 * A conflict.
	 *
	 * @param first  its first line, from 1
	 * @param last   its last line
	 * @param ours   what our side says, on one line for a message
	 * @param theirs what their side says
	 */
	public record Conflict(int first, int last, String ours, String theirs) {
	}

	/** Where in a conflict a line stands. */
	private enum Part {
		OUTSIDE, OURS, BASE, THEIRS
	}

	private ConflictText() {
	}

	/** The conflicts of a text; only those count that are whole. */
	public static List<Conflict> conflicts(String text) {
		if (!text.contains(OURS))
			return List.of();
		var conflicts = new ArrayList<Conflict>();
		var lines = text.lines().toList();
		var first = -1;
		var between = -1;
		for (var i = 0; i < lines.size(); i++) {
			var line = lines.get(i);
			if (line.startsWith(OURS)) {
				first = i;
				between = -1;
			} else if (first >= 0 && between < 0 && line.equals(BETWEEN))
				between = i;
			else if (between >= 0 && line.startsWith(THEIRS)) {
				conflicts.add(new Conflict(first + 1, i + 1, says(lines, first, OURS + "ours: ", first + 1, between),
						says(lines, i, THEIRS + "theirs: ", between + 1, i)));
				first = -1;
				between = -1;
			}
		}
		return conflicts;
	}

	/** What emic merge wrote beside the mark, else how the side begins. */
	private static String says(List<String> lines, int mark, String label, int from, int to) {
		if (lines.get(mark).startsWith(label))
			return lines.get(mark).substring(label.length());
		var begin = from < to && !lines.get(from).startsWith(BASE) ? lines.get(from).strip() : "";
		var coding = JsonText.entries(begin.startsWith("{") ? begin : null);
		if (coding.containsKey("quote"))
			return RawJson.text(coding.getOrDefault("name", "")) + " “" + shorten(RawJson.text(coding.get("quote"))) + "”";
		return "“" + shorten(begin) + "”";
	}

	private static String shorten(String text) {
		return text.length() > LONGEST ? text.substring(0, LONGEST).strip() + "…" : text;
	}

	/** Whether a text has a whole conflict in it. */
	public static boolean isIn(String text) {
		return !conflicts(text).isEmpty();
	}

	/** The text as it is with our side of each conflict. */
	public static String ours(String text) {
		return side(text, Part.OURS);
	}

	/** The text as it is with their side of each conflict. */
	public static String theirs(String text) {
		return side(text, Part.THEIRS);
	}

	/** The text with one of its conflicts settled: of that, the lines of our side stay, or those of theirs. */
	public static String settle(String text, Conflict conflict, boolean ours) {
		var settled = new StringBuilder(text.length());
		var part = Part.OUTSIDE;
		var number = 0;
		for (var line : text.split("(?<=\n)")) {
			number++;
			var inside = number >= conflict.first() && number <= conflict.last();
			var next = inside ? next(part, line.stripTrailing()) : Part.OUTSIDE;
			if (!inside || next == part && part == (ours ? Part.OURS : Part.THEIRS))
				settled.append(line);
			part = next;
		}
		return settled.toString();
	}

	/** The text without either side, where git made one of two versions that it could not merge itself. */
	public static String base(String text) {
		return side(text, Part.BASE);
	}

	private static String side(String text, Part wanted) {
		if (!isIn(text)) {
			return text;
		}
		var side = new StringBuilder(text.length());
		var part = Part.OUTSIDE;
		for (var line : text.split("(?<=\n)")) {
			var content = line.stripTrailing();
			var next = next(part, content);
			if (next == part && (part == Part.OUTSIDE || part == wanted)) {
				side.append(line);
			}
			part = next;
		}
		return side.toString();
	}

	private static Part next(Part part, String line) {
		return switch (part) {
			case OUTSIDE -> line.startsWith(OURS) ? Part.OURS : part;
			case OURS -> line.startsWith(BASE) ? Part.BASE : line.equals(BETWEEN) ? Part.THEIRS : part;
			case BASE -> line.equals(BETWEEN) ? Part.THEIRS : part;
			case THEIRS -> line.startsWith(THEIRS) ? Part.OUTSIDE : part;
		};
	}
}
