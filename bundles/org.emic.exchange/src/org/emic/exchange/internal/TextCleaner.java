/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text without what no transcript file may hold. Line ends of other kinds become LF: next line, line and
 * paragraph separator, vertical tab, form feed. Control characters, lone surrogates and U+FFFE and U+FFFF become
 * U+FFFD; byte order marks and the end-of-file mark of old editors vanish. Letters whose accents are characters of their
 * own, as a Mac writes them in names of files, become one character, so that they are found and speakers are one.
 *
 * @param text the clean text
 * @param replaced how many characters became U+FFFD
 * @param firstLine the line, from 1, of the first of them, or 0
 */
public record TextCleaner(String text, int replaced, int firstLine) {

	private static final char REPLACEMENT = '\uFFFD';

	/** A letter with the marks on it, or the parts of a Korean syllable; all else that has another form stays as it is. */
	private static final Pattern IN_PARTS = Pattern.compile("\\P{M}\\p{M}+|[\\u1100-\\u11FF]{2,}");

	public static TextCleaner clean(String text) {
		return cleanComposed(composed(text));
	}

	private static String composed(String text) {
		return Normalizer.isNormalized(text, Form.NFC) ? text
				: IN_PARTS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(Normalizer.normalize(found.group(), Form.NFC)));
	}

	private static TextCleaner cleanComposed(String text) {
		int i = 0;
		while (i < text.length() && isClean(text, i)) {
			i++;
		}
		if (i == text.length()) {
			return new TextCleaner(text, 0, 0);
		}
		var result = new StringBuilder(text.length()).append(text, 0, i);
		int replaced = 0;
		int firstOffset = 0;
		for (; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isClean(text, i)) {
				result.append(c);
			} else if (isLineEnd(c)) {
				result.append('\n');
			} else if (c != '\uFEFF' && (c != 0x1A || i < text.length() - 1)) {
				firstOffset = replaced == 0 ? result.length() : firstOffset;
				replaced++;
				result.append(REPLACEMENT);
			}
		}
		String clean = result.toString();
		return new TextCleaner(clean, replaced, replaced == 0 ? 0 : LineEnds.lineOf(clean, firstOffset));
	}

	private static boolean isClean(String text, int i) {
		char c = text.charAt(i);
		if (c < 0x80) {
			return c >= 0x20 && c != 0x7F || c == '\n' || c == '\t';
		}
		if (Character.isHighSurrogate(c)) {
			return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
		}
		return c > 0x9F && c < 0xFFFE && c != '\u2028' && c != '\u2029' && c != '\uFEFF';
	}

	private static boolean isLineEnd(char c) {
		return c == 0x0B || c == 0x0C || c == 0x85 || c == '\u2028' || c == '\u2029' || c == '\r';
	}
}
