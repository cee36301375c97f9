/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a sentence as they are compared: in lower case, without what joins or ends them. */
final class Terms {

	/** Words of one stem agree at least this far, in characters; fewer letters agree by chance (“there”, “these”). */
	private static final int SHORTEST_STEM = 4;

	private Terms() {
	}

	/** The words in their order. In scripts without blanks, each pair of neighbouring characters is one. */
	static List<String> of(String sentence) {
		var terms = new ArrayList<String>();
		var lower = sentence.toLowerCase(Locale.ROOT);
		int start = -1;
		int previous = -1;
		for (int i = 0; i < lower.length();) {
			int c = lower.codePointAt(i);
			int next = i + Character.charCount(c);
			boolean unspaced = isUnspaced(c);
			boolean letter = !unspaced && (Character.isLetterOrDigit(c) || start >= 0 && isMark(c));
			if (letter && start < 0) {
				start = i;
			} else if (!letter && start >= 0) {
				terms.add(lower.substring(start, i));
				start = -1;
			}
			if (unspaced && previous >= 0) {
				terms.add(lower.substring(previous, next));
			}
			previous = unspaced ? i : -1;
			i = next;
		}
		if (start >= 0) {
			terms.add(lower.substring(start));
		}
		return terms;
	}

	private static boolean isMark(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
			default -> false;
		};
	}

	private static boolean isUnspaced(int codePoint) {
		return switch (Character.UnicodeScript.of(codePoint)) {
			case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetterOrDigit(codePoint);
			default -> false;
		};
	}

	/** What words of one stem have in common; words that differ here are never alike. */
	static String stem(String term) {
		return term.length() <= SHORTEST_STEM ? term : term.substring(0, SHORTEST_STEM);
	}

	/**
	 * How far two words are one: 1 for the same word, else the part of the longer that both begin with, if it
	 * is long enough to be a stem (“satisfied”, “satisfying”); 0 otherwise.
	 */
	static double likeness(String one, String other) {
		if (one.equals(other)) {
			return 1;
		}
		int common = 0;
		int shorter = Math.min(one.length(), other.length());
		while (common < shorter && one.charAt(common) == other.charAt(common)) {
			common++;
		}
		int longer = Math.max(one.length(), other.length());
		return common >= SHORTEST_STEM && 2 * common >= longer ? (double) common / longer : 0;
	}
}
