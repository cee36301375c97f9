/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which old turns stand unchanged in the new text, told from their digests alone. Only what cannot be
 * taken for something else counts: a turn whose words occur once on both sides, and whole runs between
 * two such turns if nothing in them changed. One "No" among many thus stays itself or stays open.
 */
public final class TurnAlignment {

	private final int[] map;
	private final boolean[] moved;

	/** Aligns the digests of a transcript's turns as they were and as they are. */
	public TurnAlignment(List<String> before, List<String> now) {
		map = new int[before.size()];
		moved = new boolean[before.size()];
		Arrays.fill(map, -1);
		var oldOnce = once(before);
		var newOnce = once(now);
		oldOnce.forEach((digest, turn) -> {
			if (turn >= 0 && newOnce.getOrDefault(digest, -1) >= 0) {
				map[turn] = newOnce.get(digest);
			}
		});
		markMoved();
		fillEqualRuns(before, now);
	}

	/** Digests with the turn that has them, or -1 if several do. */
	private static Map<String, Integer> once(List<String> digests) {
		var once = new HashMap<String, Integer>();
		for (var i = 0; i < digests.size(); i++) {
			once.merge(digests.get(i), i, (one, other) -> -1);
		}
		return once;
	}

	private void markMoved() {
		var matched = IntStream.range(0, map.length).filter(i -> map[i] >= 0).toArray();
		var inOrder = IncreasingRun.longest(Arrays.stream(matched).map(i -> map[i]).toArray());
		for (var i = 0; i < matched.length; i++) {
			moved[matched[i]] = !inOrder[i];
		}
	}

	private void fillEqualRuns(List<String> before, List<String> now) {
		var oldFrom = 0;
		var newFrom = 0;
		for (var i = 0; i <= map.length; i++) {
			if (i < map.length && !isKept(i)) {
				continue;
			}
			var newTo = i < map.length ? map[i] : now.size();
			if (before.subList(oldFrom, i).equals(now.subList(newFrom, newTo))) {
				for (var k = oldFrom; k < i; k++) {
					map[k] = newFrom + k - oldFrom;
				}
			}
			oldFrom = i + 1;
			newFrom = newTo + 1;
		}
	}

	/** Whether the old turn stands unchanged, and in order. */
	public boolean isKept(int turn) {
		return turn < map.length && map[turn] >= 0 && !moved[turn];
	}

	/** Whether the old turn stands unchanged, but elsewhere in the order of turns. */
	public boolean isMoved(int turn) {
		return turn < map.length && map[turn] >= 0 && moved[turn];
	}

	/** The new turn for a kept or moved old one; -1 for any other. */
	public int now(int turn) {
		return turn < map.length ? map[turn] : -1;
	}

	/** How many old turns there are. */
	public int size() {
		return map.length;
	}
}
