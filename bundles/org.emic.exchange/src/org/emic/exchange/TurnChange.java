/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

/**
 * What a new version of a transcript does to a turn.
 *
 * @param kind    what
 * @param before  the index of the turn in the old version, -1 if it is added
 * @param after   the index of the turn in the new version, -1 if it is removed
 * @param oldText its words in the old version, with the speaker's name where that changed; empty if added
 * @param newText its words in the new version; empty if removed
 */
public record TurnChange(Kind kind, int before, int after, String oldText, String newText) {

	/** So much of what is the same is shown before the first difference, in UTF-16 units. */
	private static final int LEAD = 30;

	/**
	 * A text in one line from shortly before the place where it begins to differ from another version, so that
	 * the difference shows where there is little room.
	 */
	public static String fromDifference(String text, String other) {
		var line = text.replaceAll("\\s+", " ").strip();
		var otherLine = other.replaceAll("\\s+", " ").strip();
		if (otherLine.isEmpty()) {
			return line;
		}
		int same = 0;
		while (same < Math.min(line.length(), otherLine.length()) && line.charAt(same) == otherLine.charAt(same)) {
			same++;
		}
		int start = same <= LEAD || same == line.length() && same == otherLine.length() ? 0 : line.indexOf(' ', same - LEAD) + 1;
		return start <= 0 || start > same ? line : "…" + line.substring(start);
	}

	/** What happens to a turn. */
	public enum Kind {
		ADDED, REMOVED,
		/** Other words. */
		CHANGED,
		/** The same words by another speaker. */
		SPEAKER
	}
}
