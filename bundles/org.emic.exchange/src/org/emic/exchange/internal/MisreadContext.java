/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

/**
 * Judges a single misread sequence by what is around it.
 *
 * @param text the text
 * @param offset where the sequence begins
 * @param sequence the sequence
 */
record MisreadContext(String text, int offset, MisreadSequence sequence) {

	/** Whether correct text would not have these characters here. */
	boolean isCertain() {
		char lead = text.charAt(offset);
		return switch (sequence.length()) {
			case 4 -> true;
			case 3 -> sequence.hasSign();
			default -> lead == '\u00C2' ? isSpurious() : lead == '\u00C3' ? isAccented() : isOtherLetter(lead);
		};
	}

	/**
	 * "Â" before a sign that Latin-1 has too, as in "Â£": correct only at the end of a word in capitals, or where
	 * the letter itself is named between guillemets.
	 */
	private boolean isSpurious() {
		char sign = text.charAt(offset + 1);
		return sign != '\u00AB' && sign != '\u00BB' && !Character.isUpperCase(before()) && !isQuotedLetter();
	}

	/** "Ã" stands for most accented letters; correct is it only in a word of capitals, or as a letter that is named. */
	private boolean isAccented() {
		return sequence.hasSign() || !Character.isUpperCase(before()) && !isQuotedLetter();
	}

	/** Other letters, such as "Å¡" for "š": certain with a capital after a small letter, or a sign within a word. */
	private boolean isOtherLetter(char lead) {
		if (Character.isLowerCase(before()) && Character.isUpperCase(lead) && lead < '\u00D7') {
			return true;
		}
		return sequence.hasSign() && Character.isLetter(next());
	}

	/** As in: the letter "Ã". */
	private boolean isQuotedLetter() {
		char before = before();
		return before == '\u201C' || before == '\u2018' || before == '\u201E' || before == '\u00AB';
	}

	private char before() {
		return offset == 0 ? ' ' : text.charAt(offset - 1);
	}

	private char next() {
		int end = offset + sequence.length();
		return end < text.length() ? text.charAt(end) : ' ';
	}
}
