/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

/** Characters that a text file should not hold as they are. */
public final class Unsafe {

	private Unsafe() {
	}

	/**
	 * Whether the character at an index is a control character, a line or paragraph separator, a byte
	 * order mark or half of a surrogate pair without the other half.
	 */
	public static boolean at(CharSequence text, int index) {
		var c = text.charAt(index);
		if (c < ' ' || c >= 0x7F && c < 0xA0 || c == '\u2028' || c == '\u2029' || c == '\uFEFF')
			return true;
		if (Character.isHighSurrogate(c))
			return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
		if (Character.isLowSurrogate(c))
			return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
		return false;
	}

	/** Writes a character as backslash, u and four hex digits. */
	public static void escape(StringBuilder to, char c) {
		to.append("\\u");
		for (var shift = 12; shift >= 0; shift -= 4)
			to.append(Character.forDigit(c >> shift & 0xF, 16));
	}

	/** The character of an escape at an index, or -1 if there is none. */
	public static int unescape(CharSequence text, int index) {
		if (index + 6 > text.length() || text.charAt(index) != '\\' || text.charAt(index + 1) != 'u')
			return -1;
		var value = 0;
		for (var i = index + 2; i < index + 6; i++) {
			var c = text.charAt(i);
			var digit = c < 0x7F ? Character.digit(c, 16) : -1;
			if (digit < 0)
				return -1;
			value = value << 4 | digit;
		}
		return value;
	}
}
