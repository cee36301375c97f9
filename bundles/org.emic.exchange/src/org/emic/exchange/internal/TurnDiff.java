/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which turns of two versions of a transcript belong together: the same words first, as a longest common
 * subsequence; between these, turns that share words.
 */
public final class TurnDiff {

	/** The least part of words that two turns share that are versions of one. */
	private static final double ALIKE = 0.4;
	/** Beyond so many pairs between two kept turns, turns are paired in their order. */
	private static final int MOST = 250_000;

	private final List<String> before;
	private final List<String> after;
	private final int[] map;

	private TurnDiff(List<String> before, List<String> after) {
		this.before = before;
		this.after = after;
		this.map = new int[before.size()];
		Arrays.fill(map, -1);
	}

	/**
	 * Aligns turns.
	 *
	 * @return for each old turn the index of the new one, or -1
	 */
	public static int[] align(List<String> before, List<String> after) {
		var diff = new TurnDiff(before, after);
		diff.same();
		diff.alike();
		return diff.map;
	}

	private void same() {
		int start = 0;
		while (start < before.size() && start < after.size() && before.get(start).equals(after.get(start))) {
			map[start] = start++;
		}
		int end = 0;
		while (end < before.size() - start && end < after.size() - start
				&& before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
			end++;
			map[before.size() - end] = after.size() - end;
		}
		best(start, before.size() - end, start, after.size() - end, (i, j) -> before.get(i).equals(after.get(j)) ? 1 : 0);
	}

	private void alike() {
		int from = 0;
		int newFrom = 0;
		for (int i = 0; i <= map.length; i++) {
			if (i == map.length || map[i] >= 0) {
				int newTo = i == map.length ? after.size() : map[i];
				if (from < i && newFrom < newTo) {
					gap(from, i, newFrom, newTo);
				}
				from = i + 1;
				newFrom = newTo + 1;
			}
		}
	}

	private void gap(int from, int to, int newFrom, int newTo) {
		var old = words(before.subList(from, to));
		var now = words(after.subList(newFrom, newTo));
		best(from, to, newFrom, newTo, (i, j) -> {
			var one = old.get(i - from);
			var other = now.get(j - newFrom);
			var shared = new HashSet<>(one);
			shared.retainAll(other);
			double share = 2.0 * shared.size() / Math.max(1, one.size() + other.size());
			return share >= ALIKE ? share : 0;
		});
	}

	private static List<Set<String>> words(List<String> turns) {
		var words = new ArrayList<Set<String>>();
		turns.forEach(turn -> words.add(new HashSet<>(Arrays.asList(turn.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))));
		return words;
	}

	/** How much two turns weigh as a pair; 0 if they are none. */
	private interface Weight {
		double of(int before, int after);
	}

	/** The pairs in order that weigh most. */
	private void best(int from, int to, int newFrom, int newTo, Weight weight) {
		int rows = to - from;
		int columns = newTo - newFrom;
		if (rows <= 0 || columns <= 0 || (long) rows * columns > MOST) {
			return;
		}
		var weights = new double[rows][columns];
		var sum = new double[rows + 1][columns + 1];
		for (int i = rows - 1; i >= 0; i--) {
			for (int j = columns - 1; j >= 0; j--) {
				weights[i][j] = weight.of(from + i, newFrom + j);
				sum[i][j] = Math.max(weights[i][j] > 0 ? weights[i][j] + sum[i + 1][j + 1] : 0,
						Math.max(sum[i + 1][j], sum[i][j + 1]));
			}
		}
		int i = 0;
		int j = 0;
		while (i < rows && j < columns) {
			if (weights[i][j] > 0 && sum[i][j] == weights[i][j] + sum[i + 1][j + 1]) {
				map[from + i++] = newFrom + j++;
			} else if (sum[i + 1][j] >= sum[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
	}
}
