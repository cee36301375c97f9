/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Windows-1252 as web browsers read it: the five bytes that mean nothing are the control characters of the
 * same number. A control character from U+0080 also stands for its byte where text was read as Latin-1.
 */
final class Windows1252 {

	private static final char UNDEFINED = '\uFFFD';
	private static final String HIGH = high();
	private static final byte[] BYTES = bytes();

	private Windows1252() {
	}

	/** The byte (0 to 255) that a character was read from, or -1 if from none. */
	static int byteOf(char c) {
		if (c < 0x100) {
			return c;
		}
		return c < BYTES.length && BYTES[c] != 0 ? BYTES[c] & 0xFF : -1;
	}

	/**
	 * The character meant by a control character from U+0080 to U+009F, whose byte is one in Windows-1252;
	 * U+0085 is left out, because it is a line end too.
	 */
	static Optional<String> misreadAsLatin1(char c) {
		if (c < 0x80 || c > 0x9F || c == 0x85 || HIGH.charAt(c - 0x80) == UNDEFINED) {
			return Optional.empty();
		}
		return Optional.of(HIGH.substring(c - 0x80, c - 0x7F));
	}

	private static String high() {
		var high = new byte[32];
		for (int i = 0; i < 32; i++) {
			high[i] = (byte) (0x80 + i);
		}
		return new String(high, Charset.forName("windows-1252"));
	}

	private static byte[] bytes() {
		var result = new byte[0x2123];
		for (int i = 0; i < 32; i++) {
			if (HIGH.charAt(i) != UNDEFINED) {
				result[HIGH.charAt(i)] = (byte) (0x80 + i);
			}
		}
		return result;
	}
}
