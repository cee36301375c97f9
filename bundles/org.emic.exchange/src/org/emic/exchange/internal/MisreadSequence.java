/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

/**
 * Two to four characters that, as bytes of Windows-1252, are one character of UTF-8.
 *
 * @param length how many characters they are, each one UTF-16 unit
 * @param codePoint the character that the bytes are
 * @param hasSign whether one of those after the first is a sign that does not follow a word in correct text,
 *        so that the sequence cannot be a word's end with punctuation
 */
record MisreadSequence(int length, int codePoint, boolean hasSign) {

	/** What may follow a letter without a blank: closing quotes, dashes, an ellipsis, raised figures, … */
	private static final String MAY_FOLLOW_LETTER = "\u2018\u2019\u201C\u201D\u00AB\u00BB\u2039\u203A\u2013\u2014\u2026"
			+ "\u00A0\u00AD\u00B7\u2022\u2122\u00AE\u00A9\u00B0\u00B2\u00B3\u00B9\u00BA\u00AA\u00B4\u00A7";

	/** The sequence at an offset, or null: it is asked of every character beyond ASCII. */
	static MisreadSequence at(String text, int offset) {
		int lead = Windows1252.byteOf(text.charAt(offset));
		int length = lead < 0 ? 0 : Utf8Form.lengthByLead(lead);
		if (length == 0 || offset + length > text.length()) {
			return null;
		}
		int codePoint = lead & 0x7F >> length;
		boolean sign = false;
		for (int k = 1; k < length; k++) {
			char c = text.charAt(offset + k);
			int b = Windows1252.byteOf(c);
			if (!Utf8Form.mayFollow(lead, k, b)) {
				return null;
			}
			codePoint = codePoint << 6 | b & 0x3F;
			sign |= MAY_FOLLOW_LETTER.indexOf(c) < 0;
		}
		return new MisreadSequence(length, codePoint, sign);
	}
}
