/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.nio.charset.Charset;

/**
 * What speaks for and against Windows-1252 in bytes that are not UTF-8. Against it: the five bytes that mean
 * nothing in it, capitals and signs in the middle of a word (so looks a Mac's é, 8E, as Ž), and more accented
 * letters than any Western language has (so look Cyrillic and Greek).
 *
 * @param undefined bytes 81, 8D, 8F, 90 and 9D
 * @param odd bytes from 80 that make no sense where they stand
 * @param high bytes from 80 altogether
 * @param highLetters those of them that are letters
 * @param letters letters altogether
 */
public record WesternEvidence(long undefined, long odd, long high, long highLetters, long letters) {

	/** One odd byte in so many is let pass: a typo, a foreign name. */
	private static final int ODD_SHARE = 10;

	private static final String TABLE = table();

	public static WesternEvidence of(byte[] bytes) {
		long undefined = 0;
		long odd = 0;
		long high = 0;
		long highLetters = 0;
		long letters = 0;
		for (int i = 0; i < bytes.length; i++) {
			char c = charAt(bytes, i);
			boolean letter = Character.isLetter(c);
			letters += letter ? 1 : 0;
			if (bytes[i] < 0) {
				high++;
				highLetters += letter ? 1 : 0;
				undefined += c == '\uFFFD' ? 1 : 0;
				odd += isOdd(c, charAt(bytes, i - 1), charAt(bytes, i + 1)) ? 1 : 0;
			}
		}
		return new WesternEvidence(undefined, odd, high, highLetters, letters);
	}

	public boolean isPlausible() {
		return undefined == 0 && odd * ODD_SHARE <= high && highLetters * 3 <= letters;
	}

	private static boolean isOdd(char c, char before, char after) {
		boolean afterSmall = Character.isLowerCase(before);
		boolean inWord = afterSmall && Character.isLowerCase(after);
		if (Character.isLetter(c)) {
			return afterSmall && Character.isUpperCase(c);
		}
		boolean joins = c == '\u2019' || c == '\u2018' || c == '\u2013' || c == '\u2014' || c == '\u2026'
				|| c == '\u00AD' || c == '\u00B7' || c == '\u00B4' || c == '\u00A0';
		return inWord && !joins;
	}

	private static char charAt(byte[] bytes, int i) {
		return i < 0 || i >= bytes.length ? ' ' : TABLE.charAt(bytes[i] & 0xFF);
	}

	private static String table() {
		var all = new byte[256];
		for (int i = 0; i < 256; i++) {
			all[i] = (byte) i;
		}
		return new String(all, Charset.forName("windows-1252"));
	}
}
