/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Other occurrences of a passage's words that no other passage accounts for, and that fit nearly as well
 * into what stood around it.
 */
final class Rivals {

	/** Tokens of context that are compared on each side. */
	private static final int REACH = 60;
	/** Tokens at each end of a passage that must not recur near it if it changed. */
	private static final int EDGE = 3;
	/** How many tokens away that is. */
	private static final int NEAR = 300;
	/** The part of the found place's context that makes another place a rival. */
	private static final double NEARLY = 0.6;

	private final TokenStream before;
	private final TokenStream now;
	private final int[] map;
	private final int[] inverse;
	private final Map<Integer, int[]> oldPlaces;
	private final Map<Integer, int[]> newPlaces;

	Rivals(TokenStream before, int[] map, TokenStream now) {
		this.before = before;
		this.map = map;
		this.now = now;
		inverse = new int[now.size()];
		Arrays.fill(inverse, -1);
		for (var i = 0; i < map.length; i++) {
			if (map[i] >= 0) {
				inverse[map[i]] = i;
			}
		}
		oldPlaces = places(before);
		newPlaces = places(now);
	}

	private static Map<Integer, int[]> places(TokenStream stream) {
		var places = new HashMap<Integer, int[]>();
		var counts = new HashMap<Integer, Integer>();
		for (var i = 0; i < stream.size(); i++) {
			var count = counts.merge(stream.id(i), 1, Integer::sum);
			var list = places.computeIfAbsent(stream.id(i), id -> new int[4]);
			if (count > list.length) {
				list = Arrays.copyOf(list, 2 * list.length);
				places.put(stream.id(i), list);
			}
			list[count - 1] = i;
		}
		places.replaceAll((id, list) -> Arrays.copyOf(list, counts.get(id)));
		return places;
	}

	/** Whether the passage, found at a place in the new text, might as well be elsewhere or gone. */
	boolean doubt(TokenPassage passage, int found) {
		var length = passage.length();
		var own = kept(passage);
		var exact = before.same(passage.first(), now, found, length);
		for (var place : newPlaces.getOrDefault(before.id(passage.first()), new int[0])) {
			if (place != found && before.same(passage.first(), now, place, length) && isFree(inverse, place, length)
					&& (!exact || shared(passage.first(), place, length) >= NEARLY * own)) {
				return true;
			}
		}
		for (var place : oldPlaces.getOrDefault(before.id(passage.first()), new int[0])) {
			if (place != passage.first() && before.same(place, now, found, length) && isFree(map, place, length)
					&& shared(place, found, length) >= NEARLY * own) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the first or the last words of a changed passage stand near it once more, so that it might
	 * as well begin or end there.
	 */
	boolean doubtEdges(TokenPassage passage) {
		var length = Math.min(EDGE, passage.length());
		return repeats(passage.first(), length, first(passage))
				|| repeats(passage.last() + 1 - length, length, last(passage));
	}

	private boolean repeats(int old, int length, int found) {
		for (var place : newPlaces.getOrDefault(before.id(old), new int[0])) {
			if (place != map[old] && Math.abs(place - found) < NEAR && before.same(old, now, place, length)
					&& isFree(inverse, place, length)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the tokens are accounted for by no others, or by few of them. */
	private static boolean isFree(int[] partners, int from, int length) {
		var taken = 0;
		for (var i = from; i < from + length; i++) {
			taken += partners[i] >= 0 ? 1 : 0;
		}
		return taken * 2 < length;
	}

	/** The weight of the passage's context that the alignment keeps beside it. */
	int kept(TokenPassage passage) {
		var weight = 0;
		var place = first(passage);
		for (var i = passage.first() - 1; i >= Math.max(0, passage.first() - REACH); i--) {
			if (map[i] >= 0 && map[i] < place && map[i] > place - 2 * REACH) {
				weight += before.weight(i);
				place = map[i];
			}
		}
		place = last(passage);
		for (var i = passage.last() + 1; i < Math.min(map.length, passage.last() + 1 + REACH); i++) {
			if (map[i] > place && map[i] < place + 2 * REACH) {
				weight += before.weight(i);
				place = map[i];
			}
		}
		return weight;
	}

	private int first(TokenPassage passage) {
		var i = passage.first();
		while (i < passage.last() && map[i] < 0) {
			i++;
		}
		return map[i];
	}

	private int last(TokenPassage passage) {
		var i = passage.last();
		while (i > passage.first() && map[i] < 0) {
			i--;
		}
		return map[i];
	}

	/** The weight of the equal words right around two places. */
	private int shared(int old, int current, int length) {
		var weight = 0;
		for (var i = 1; i <= REACH && old - i >= 0 && current - i >= 0
				&& before.id(old - i) == now.id(current - i); i++) {
			weight += before.weight(old - i);
		}
		for (var i = length; i < length + REACH && old + i < before.size() && current + i < now.size()
				&& before.id(old + i) == now.id(current + i); i++) {
			weight += before.weight(old + i);
		}
		return weight;
	}
}
