/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tokens of the texts that are compared, as numbers, with the weight that a match of each has and
 * whether two are the same word but for a mended typo.
 */
final class Vocabulary {

	/** A token that equals none. */
	static final int NONE = -1;

	private static final int LONG_WORD = 6;

	private static final int SLOTS = 1 << 14;
	private static final int[] NO_TRAITS = { 0, 0, 0, 0 };

	private final Map<String, Integer> ids = new HashMap<>();
	private final List<String> tokens = new ArrayList<>();
	/** Of each token: weight, length, first unit, last unit (small letters); a word's length is positive. */
	private final List<int[]> traits = new ArrayList<>();
	/** Pairs compared before with the answer, each in the slot of its hash: the last one stays. */
	private final long[] pairs = new long[SLOTS];
	private final boolean[] similar = new boolean[SLOTS];

	int id(String token) {
		var known = ids.putIfAbsent(token, tokens.size());
		if (known != null) {
			return known;
		}
		tokens.add(token);
		traits.add(traits(token));
		return tokens.size() - 1;
	}

	private static int[] traits(String token) {
		var isWord = Character.isLetterOrDigit(token.codePointAt(0));
		return new int[] { isWord ? 4 + 2 * Math.min(token.length(), LONG_WORD) : 2, isWord ? token.length() : 0,
				Character.toLowerCase(token.charAt(0)), Character.toLowerCase(token.charAt(token.length() - 1)) };
	}

	/** What the match of a token is worth: punctuation little, a long word much. */
	int weight(int id) {
		return id < 0 ? 0 : traits.get(id)[0];
	}

	/** Whether two different tokens look like one word, misspelt in one of them. */
	boolean isSimilar(int one, int other) {
		if (!plausible(one < 0 ? NO_TRAITS : traits.get(one), other < 0 ? NO_TRAITS : traits.get(other))) {
			return false;
		}
		// never 0: two different tokens are compared
		var pair = (long) Math.min(one, other) << 32 | Math.max(one, other);
		var slot = Long.hashCode(pair * 0x9E3779B97F4A7C15L) & SLOTS - 1;
		if (pairs[slot] != pair) {
			var a = tokens.get(one);
			var b = tokens.get(other);
			pairs[slot] = pair;
			similar[slot] = distance(a, b) <= allowed(Math.max(a.length(), b.length()));
		}
		return similar[slot];
	}

	/** A quick look, since it is asked for every pair: two words of about one length that share an end. */
	private static boolean plausible(int[] a, int[] b) {
		return a[1] > 0 && b[1] > 0 && Math.abs(a[1] - b[1]) <= 2 && (a[2] == b[2] || a[3] == b[3]);
	}

	private static int allowed(int length) {
		return length <= 3 ? 1 : length <= 7 ? 2 : 3;
	}

	/** Edit distance (Levenshtein 1966) regardless of case. */
	private static int distance(String a, String b) {
		var row = new int[b.length() + 1];
		for (var j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (var i = 1; i <= a.length(); i++) {
			var diagonal = row[0];
			row[0] = i;
			for (var j = 1; j <= b.length(); j++) {
				var same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
				var next = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
				diagonal = row[j];
				row[j] = next;
			}
		}
		return row[b.length()];
	}
}
