/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which elements of one list stand, in order, in another: a longest common subsequence, found with as few
 * differences as there are (E. Myers, An O(ND) Difference Algorithm and Its Variations, 1986).
 */
final class Matches {

	/** Lists that differ in more places are taken as different from their first difference to their last. */
	private static final int MOST_DIFFERENCES = 2000;

	private Matches() {
	}

	/** For each element of the one list its index in the other, or -1. */
	static int[] of(List<?> before, List<?> now) {
		var map = new int[before.size()];
		Arrays.fill(map, -1);
		int begin = 0;
		while (begin < before.size() && begin < now.size() && before.get(begin).equals(now.get(begin))) {
			map[begin] = begin++;
		}
		int oldEnd = before.size();
		int newEnd = now.size();
		while (oldEnd > begin && newEnd > begin && before.get(oldEnd - 1).equals(now.get(newEnd - 1))) {
			map[--oldEnd] = --newEnd;
		}
		middle(before.subList(begin, oldEnd), now.subList(begin, newEnd), begin, map);
		return map;
	}

	private static void middle(List<?> before, List<?> now, int offset, int[] map) {
		int most = Math.min(before.size() + now.size(), MOST_DIFFERENCES);
		var furthest = new int[2 * most + 3];
		var rounds = new ArrayList<int[]>();
		for (int differences = 0; differences <= most; differences++) {
			rounds.add(furthest.clone());
			for (int diagonal = -differences; diagonal <= differences; diagonal += 2) {
				int at = most + 1 + diagonal;
				boolean down = diagonal == -differences || diagonal != differences && furthest[at - 1] < furthest[at + 1];
				int old = down ? furthest[at + 1] : furthest[at - 1] + 1;
				while (old < before.size() && old - diagonal < now.size() && before.get(old).equals(now.get(old - diagonal))) {
					old++;
				}
				furthest[at] = old;
				if (old >= before.size() && old - diagonal >= now.size()) {
					trace(rounds, before.size(), now.size(), most, offset, map);
					return;
				}
			}
		}
	}

	private static void trace(List<int[]> rounds, int oldEnd, int newEnd, int most, int offset, int[] map) {
		int old = oldEnd;
		int current = newEnd;
		for (int differences = rounds.size() - 1; differences >= 0; differences--) {
			var furthest = rounds.get(differences);
			int diagonal = old - current;
			int at = most + 1 + diagonal;
			boolean down = diagonal == -differences || diagonal != differences && furthest[at - 1] < furthest[at + 1];
			int fromOld = differences == 0 ? 0 : down ? furthest[at + 1] : furthest[at - 1];
			int fromNew = differences == 0 ? 0 : fromOld - (down ? diagonal + 1 : diagonal - 1);
			int stepOld = differences == 0 ? 0 : down ? fromOld : fromOld + 1;
			while (old > stepOld && current > (differences == 0 ? 0 : stepOld - diagonal)) {
				map[offset + --old] = offset + --current;
			}
			old = fromOld;
			current = fromNew;
		}
	}
}
