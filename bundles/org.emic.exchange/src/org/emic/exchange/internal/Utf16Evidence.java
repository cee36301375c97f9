/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Optional;

/**
 * Tells UTF-16 without a mark from binary. In text the NUL bytes are halves of ordinary characters (space,
 * line end, the Latin letters), so they all lie on one side of the byte pairs, and read that way every pair
 * is an assigned character and most letters beyond ASCII are of one script.
 */
public final class Utf16Evidence {

	/** How many times more often NUL must lie on the one side than on the other. */
	private static final int CLEARLY = 3;

	private Utf16Evidence() {
	}

	/** The byte order that the NUL bytes show, if the bytes are text in it. */
	public static Optional<Charset> of(byte[] bytes) {
		long even = 0;
		long odd = 0;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				if ((i & 1) == 0) {
					even++;
				} else {
					odd++;
				}
			}
		}
		if (odd > CLEARLY * even && isText(bytes, false)) {
			return Optional.of(UTF_16LE);
		}
		if (even > CLEARLY * odd && isText(bytes, true)) {
			return Optional.of(UTF_16BE);
		}
		return Optional.empty();
	}

	private static boolean isText(byte[] bytes, boolean bigEndian) {
		var letters = new HashMap<UnicodeScript, Integer>();
		int strange = 0;
		int pairs = bytes.length / 2;
		for (int i = 0; i < pairs; i++) {
			char c = unit(bytes, i, bigEndian);
			if (Character.isHighSurrogate(c) && i + 1 < pairs
					&& Character.isLowSurrogate(unit(bytes, i + 1, bigEndian))) {
				i++;
			} else if (Character.isSurrogate(c) || !Character.isDefined(c)
					|| Character.isISOControl(c) && !Character.isWhitespace(c)) {
				strange++;
			} else if (c >= 0x80 && Character.isLetter(c)) {
				letters.merge(script(c), 1, Integer::sum);
			}
		}
		int all = letters.values().stream().mapToInt(Integer::intValue).sum();
		int most = letters.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return pairs > 0 && strange * 100L <= pairs && most * 4L >= all * 3L;
	}

	/** Scripts that one text is written in are taken for one. */
	private static UnicodeScript script(char c) {
		var script = UnicodeScript.of(c);
		return switch (script) {
			case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, COMMON -> UnicodeScript.HAN;
			default -> script;
		};
	}

	private static char unit(byte[] bytes, int pair, boolean bigEndian) {
		int first = bytes[2 * pair] & 0xFF;
		int second = bytes[2 * pair + 1] & 0xFF;
		return (char) (bigEndian ? first << 8 | second : second << 8 | first);
	}
}
