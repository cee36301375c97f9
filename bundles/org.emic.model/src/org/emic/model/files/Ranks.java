/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

/**
 * Fractional ranks: texts over 0-9A-Za-z whose order as text is the order of siblings. There is always
 * room between two of them, so moving a code changes that code's file alone. A rank is read as the
 * digits of a fraction in base 62 and never ends in 0, since nothing fits between x and x0.
 */
public final class Ranks {

	private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
	private static final int BASE = DIGITS.length();
	/** Steps at the ends count on this many digits, so that adding codes one by one keeps ranks short. */
	private static final int STEP_DIGITS = 3;

	private Ranks() {
	}

	/**
	 * A rank between two others. Ranks that leave no room (equal, in wrong order, or written by hand with
	 * other characters) give one right after the first: two people who add at the same place do make
	 * equal ranks, and their codes then follow each other by name.
	 *
	 * @param before the rank of the sibling before, or null or empty at the beginning
	 * @param after the rank of the sibling after, or null or empty at the end
	 */
	public static String between(String before, String after) {
		var low = before == null ? "" : before;
		var high = after == null || after.isEmpty() ? null : after;
		if (!isRank(low) && !low.isEmpty())
			return low + middleDigit();
		if (high != null && (!isRank(high) || low.compareTo(high) >= 0))
			return low + middleDigit();
		if (low.isEmpty() && high == null)
			return String.valueOf(middleDigit()).repeat(STEP_DIGITS);
		var stepped = high == null ? step(low, 1) : low.isEmpty() ? step(high, -1) : null;
		return stepped != null ? stepped : middle(low, high);
	}

	private static char middleDigit() {
		return DIGITS.charAt(BASE / 2);
	}

	private static boolean isRank(String rank) {
		return !rank.isEmpty() && !rank.endsWith("0")
				&& rank.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
	}

	/** The next or previous rank on the first digits, or null if there is none left. */
	private static String step(String rank, int by) {
		var value = 0;
		for (var i = 0; i < STEP_DIGITS; i++)
			value = value * BASE + digit(rank, i);
		value += by;
		if (value % BASE == 0)
			value += by;
		if (by > 0 ? value >= BASE * BASE * BASE : value <= 0)
			return null;
		var digits = new char[STEP_DIGITS];
		for (var i = STEP_DIGITS - 1; i >= 0; i--, value /= BASE)
			digits[i] = DIGITS.charAt(value % BASE);
		return new String(digits);
	}

	/** The shortest rank in the middle, digit by digit; high is null for the end. */
	private static String middle(String low, String high) {
		var result = new StringBuilder();
		var open = high == null;
		for (var i = 0;; i++) {
			var from = digit(low, i);
			var to = open ? BASE : digit(high, i);
			if (to - from > 1)
				return result.append(DIGITS.charAt((from + to) / 2)).toString();
			result.append(DIGITS.charAt(from));
			if (from < to)
				open = true;
		}
	}

	private static int digit(String rank, int index) {
		return index < rank.length() ? DIGITS.indexOf(rank.charAt(index)) : 0;
	}
}
