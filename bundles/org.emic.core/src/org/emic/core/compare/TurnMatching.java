/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.emic.core.anchor.TurnAlignment;

/**
 * Which turns of two versions of a transcript are the same turn. Unchanged ones are known by their words; between
 * those, a changed turn is the one that has most words in common and the same speaker.
 */
final class TurnMatching {

	/** What a turn is told apart by. */
	record Words(String speaker, String text) {

		String exact() {
			return speaker + '\n' + text;
		}
	}

	/** More turns than this between two unchanged ones are matched in order, since comparing each with each takes long. */
	private static final int MOST = 300;
	/** Words with less in common, of 1, have nothing in common. */
	private static final double LEAST = 0.15;
	private static final double SAME_SPEAKER = 0.1;

	private final List<Words> before;
	private final List<Words> now;
	private final int[] map;

	private TurnMatching(List<Words> before, List<Words> now) {
		this.before = before;
		this.now = now;
		this.map = new int[before.size()];
	}

	/** For each turn of the first the turn of the second, or -1. */
	static int[] match(List<Words> before, List<Words> now) {
		return new TurnMatching(before, now).match();
	}

	/** For each turn of the first the one of the second that is the same word by word, or -1; in order. */
	static int[] matchEqual(List<Words> before, List<Words> now) {
		var map = new int[before.size()];
		var from = 0;
		for (var i = 0; i < map.length; i++) {
			int found = now.subList(from, now.size()).indexOf(before.get(i));
			map[i] = found < 0 ? -1 : from + found;
			from = found < 0 ? from : from + found + 1;
		}
		return map;
	}

	private int[] match() {
		var kept = new TurnAlignment(before.stream().map(Words::exact).toList(), now.stream().map(Words::exact).toList());
		Arrays.fill(map, -1);
		var from = 0;
		var to = 0;
		for (var i = 0; i <= map.length; i++) {
			if (i < map.length && !kept.isKept(i)) {
				continue;
			}
			var end = i < map.length ? kept.now(i) : now.size();
			matchBetween(from, i, to, end);
			if (i < map.length) {
				map[i] = end;
			}
			from = i + 1;
			to = end + 1;
		}
		return map;
	}

	private void matchBetween(int from, int fromEnd, int to, int toEnd) {
		int rows = fromEnd - from;
		int columns = toEnd - to;
		if (rows == columns && (rows == 1 || rows > MOST) || rows > MOST || columns > MOST) {
			for (var i = 0; i < Math.min(rows, columns); i++) {
				map[from + i] = to + i;
			}
			return;
		}
		var best = best(from, rows, to, columns);
		for (int i = 0, k = 0; i < rows && k < columns;) {
			double pair = likeness(before.get(from + i), now.get(to + k));
			if (pair > 0 && best[i][k] == best[i + 1][k + 1] + pair) {
				map[from + i++] = to + k++;
			} else if (best[i][k] == best[i + 1][k]) {
				i++;
			} else {
				k++;
			}
		}
	}

	/** What the best matching of the turns from i and k on is worth. */
	private double[][] best(int from, int rows, int to, int columns) {
		var best = new double[rows + 1][columns + 1];
		for (var i = rows - 1; i >= 0; i--) {
			for (var k = columns - 1; k >= 0; k--) {
				double pair = likeness(before.get(from + i), now.get(to + k));
				double skip = Math.max(best[i + 1][k], best[i][k + 1]);
				best[i][k] = pair > 0 ? Math.max(skip, best[i + 1][k + 1] + pair) : skip;
			}
		}
		return best;
	}

	/** Jaccard's coefficient of the words, a little more for the same speaker; 0 for turns that have neither in common. */
	private static double likeness(Words one, Words other) {
		if (one.exact().equals(other.exact())) {
			return 1 + SAME_SPEAKER;
		}
		var words = words(one);
		var common = new HashSet<>(words);
		common.retainAll(words(other));
		var all = new HashSet<>(words);
		all.addAll(words(other));
		double share = all.isEmpty() ? 0 : (double) common.size() / all.size();
		return (share < LEAST ? 0 : share) + (one.speaker.equals(other.speaker) ? SAME_SPEAKER : 0);
	}

	private static Set<String> words(Words turn) {
		return new HashSet<>(List.of(turn.text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
	}
}
