/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with both sides of conflicts in it, as git, and {@link FileMerge}, leave it: lines with seven less-than
 * signs, equals signs and greater-than signs around and between them, and, in one of git's styles, the text that
 * both come from behind seven bars.
 */
public final class ConflictText {

	static final String OURS = "<<<<<<< ";
	static final String BASE = "|||||||";
	static final String BETWEEN = "=======";
	static final String THEIRS = ">>>>>>> ";

	/** Where in a conflict a line stands. */
	private enum Part {
		OUTSIDE, OURS, BASE, THEIRS
	}

	private ConflictText() {
	}

	/** The lines, from 1, with which conflicts begin; only those count that are whole. */
	public static List<Integer> lines(String text) {
		var begins = new ArrayList<Integer>();
		if (!text.contains(OURS)) {
			return begins;
		}
		int begin = 0;
		boolean between = false;
		int number = 0;
		for (var line : text.lines().toList()) {
			number++;
			if (line.startsWith(OURS)) {
				begin = number;
				between = false;
			} else if (begin > 0 && line.equals(BETWEEN)) {
				between = true;
			} else if (between && line.startsWith(THEIRS)) {
				begins.add(begin);
				begin = 0;
				between = false;
			}
		}
		return begins;
	}

	/** Whether a text has a whole conflict in it. */
	public static boolean isIn(String text) {
		return !lines(text).isEmpty();
	}

	/** The text as it is with our side of each conflict. */
	public static String ours(String text) {
		return side(text, Part.OURS);
	}

	/** The text as it is with their side of each conflict. */
	public static String theirs(String text) {
		return side(text, Part.THEIRS);
	}

	/** The text without either side, where git made one of two versions that it could not merge itself. */
	static String base(String text) {
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
