/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** What holds for all lists, shown for many. */
class MergePropertiesTest {

	private static List<String> list(Random random, int most, int alphabet) {
		var list = new ArrayList<String>();
		for (int i = random.nextInt(most + 1); i > 0; i--) {
			list.add(String.valueOf((char) ('a' + random.nextInt(alphabet))));
		}
		return list;
	}

	private static List<String> changed(Random random, List<String> list) {
		var changed = new ArrayList<>(list);
		for (int i = random.nextInt(3); i > 0; i--) {
			int at = random.nextInt(changed.size() + 1);
			if (random.nextBoolean()) {
				changed.add(at, String.valueOf((char) ('A' + random.nextInt(26))));
			} else if (at < changed.size()) {
				changed.remove(at);
			}
		}
		return changed;
	}

	private static int longestCommon(List<String> one, List<String> other) {
		var length = new int[one.size() + 1][other.size() + 1];
		for (int i = one.size() - 1; i >= 0; i--) {
			for (int j = other.size() - 1; j >= 0; j--) {
				length[i][j] = one.get(i).equals(other.get(j)) ? length[i + 1][j + 1] + 1
						: Math.max(length[i + 1][j], length[i][j + 1]);
			}
		}
		return length[0][0];
	}

	@Test
	void matchesAreALongestCommonSubsequence() {
		var random = new Random(1);
		for (int round = 0; round < 4_000; round++) {
			var before = list(random, 12, 4);
			var now = list(random, 12, 4);
			int matched = 0;
			int last = -1;
			var map = Matches.of(before, now);
			for (int i = 0; i < map.length; i++) {
				if (map[i] >= 0) {
					assertEquals(before.get(i), now.get(map[i]));
					assertTrue(map[i] > last, "in order");
					last = map[i];
					matched++;
				}
			}
			assertEquals(longestCommon(before, now), matched, before + " " + now);
		}
	}

	@Test
	void aMergeIsTheSameFromBothSidesAndGivesBackTheOnlyChange() {
		var random = new Random(2);
		for (int round = 0; round < 4_000; round++) {
			var base = list(random, 10, 6);
			var ours = changed(random, base);
			var theirs = changed(random, base);
			var there = Diff3.merge(new Three<>(base, ours, theirs)).stream().map(chunk -> chunk.sides().swapped()).toList();
			var back = Diff3.merge(new Three<>(base, theirs, ours)).stream().map(Diff3.Chunk::sides).toList();
			assertEquals(there, back);
			assertEquals(ours, flat(Diff3.merge(new Three<>(base, ours, base))));
			assertEquals(ours, flat(Diff3.merge(new Three<>(base, ours, ours))));
		}
	}

	@Test
	void orderedSetsAreTheSameFromBothSides() {
		var random = new Random(3);
		for (int round = 0; round < 4_000; round++) {
			var base = list(random, 8, 12).stream().distinct().toList();
			var ours = changed(random, base).stream().distinct().toList();
			var theirs = changed(random, base).stream().distinct().toList();
			var merged = OrderMerge.merge(new Three<>(base, ours, theirs));
			assertEquals(merged, OrderMerge.merge(new Three<>(base, theirs, ours)));
			assertEquals(ours, OrderMerge.merge(new Three<>(base, ours, base)));
			for (var element : base) {
				assertEquals(ours.contains(element) && theirs.contains(element), merged.contains(element));
			}
		}
	}

	private static List<String> flat(List<Diff3.Chunk<String>> chunks) {
		return chunks.stream().flatMap(chunk -> chunk.settled().stream()).toList();
	}
}
