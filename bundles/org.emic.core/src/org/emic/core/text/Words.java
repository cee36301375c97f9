/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.text;

/**
 * Words as the statistics count them: what stands between blanks and holds a letter or a digit. A dash
 * alone is no word; "day-to-day" is one.
 */
public final class Words {

	private Words() {
	}

	/**
	 * Counts the words in a part of a text.
	 *
	 * @param text the text
	 * @param start UTF-16 offset of the part
	 * @param end UTF-16 offset behind the part (exclusive)
	 * @return the number of maximal runs without a blank that hold a letter or a digit
	 */
	public static int count(CharSequence text, int start, int end) {
		var words = 0;
		var counted = false;
		for (var i = start; i < end;) {
			var codePoint = Character.codePointAt(text, i);
			if (isBlank(codePoint)) {
				counted = false;
			} else if (!counted && Character.isLetterOrDigit(codePoint)) {
				counted = true;
				words++;
			}
			i += Character.charCount(codePoint);
		}
		return words;
	}

	/** Counts the words of a whole text. */
	public static int count(CharSequence text) {
		return count(text, 0, text.length());
	}

	/** Whether a code point separates words: white space of any kind, no-break spaces too. */
	public static boolean isBlank(int codePoint) {
		if (codePoint > ' ' && codePoint < 0x7F) {
			return false; // nearly all there is, and whole interviews are counted
		}
		return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
	}
}
