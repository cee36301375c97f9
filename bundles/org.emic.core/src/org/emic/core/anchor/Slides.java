/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an alignment could as well be another: "the song" written twice may have been repeated before
 * or behind itself, and nothing in the text tells which of the two was there first.
 */
final class Slides {

	/**
	 * Words inserted or deleted at one place, which might as well have been inserted or deleted anywhere
	 * from <code>from</code> to <code>to</code>.
	 *
	 * @param at the old token before which words were inserted, or the first deleted one
	 * @param behind the old token behind the deleted ones; <code>at</code> for an insertion
	 * @param from the first old token that might have come behind an insertion, or be deleted
	 * @param to the place behind the last one that might have come before, or be deleted
	 * @param inserted how many words were inserted
	 */
	record Slide(int at, int behind, int from, int to, int inserted) {

		boolean isInsertion() {
			return at == behind;
		}

		/** Whether the passage may stand at another place, or may have been deleted, just as well. */
		boolean concerns(int first, int last) {
			return from <= first && last < at || behind <= first && last < to
					|| !isInsertion() && from <= first && last < to;
		}
	}

	private final TokenStream before;
	private final TokenStream now;
	private final int[] map;
	private final List<Slide> slides = new ArrayList<>();

	Slides(TokenStream before, int[] map, TokenStream now) {
		this.before = before;
		this.map = map;
		this.now = now;
		var oldFrom = 0;
		var newFrom = 0;
		for (var i = 0; i <= map.length; i++) {
			var current = i < map.length ? map[i] : now.size();
			// what moved against the order bounds no stretch
			if (current < newFrom) {
				continue;
			}
			if (i < map.length && i > oldFrom && map[i - 1] > current) {
				continue;
			}
			add(oldFrom, i, newFrom, current);
			oldFrom = i + 1;
			newFrom = current + 1;
		}
	}

	List<Slide> all() {
		return slides;
	}

	/** Whether the passage's place is a choice between equals. */
	boolean concern(int first, int last) {
		return slides.stream().anyMatch(slide -> slide.concerns(first, last));
	}

	/** Whether words that repeat a part of the passage, two at least, were inserted or deleted in it. */
	boolean touch(int first, int last) {
		return slides.stream().anyMatch(slide -> slide.from() <= last && first < slide.to()
				&& slide.to() - slide.from() - (slide.behind() - slide.at()) > 1);
	}

	private void add(int oldFrom, int oldTo, int newFrom, int newTo) {
		var left = 0;
		var right = 0;
		if (oldFrom == oldTo && newFrom < newTo) {
			while (isMatch(oldFrom - 1 - left, newFrom - 1 - left)
					&& now.id(newFrom - 1 - left) == now.id(newTo - 1 - left)) {
				left++;
			}
			while (isMatch(oldTo + right, newTo + right) && now.id(newTo + right) == now.id(newFrom + right)) {
				right++;
			}
		} else if (oldFrom < oldTo && newFrom == newTo) {
			while (isMatch(oldFrom - 1 - left, newFrom - 1 - left)
					&& before.id(oldFrom - 1 - left) == before.id(oldTo - 1 - left)) {
				left++;
			}
			while (isMatch(oldTo + right, newTo + right) && before.id(oldTo + right) == before.id(oldFrom + right)) {
				right++;
			}
		}
		if (left + right > 0) {
			slides.add(new Slide(oldFrom, oldTo, oldFrom - left, oldTo + right, newTo - newFrom));
		}
	}

	private boolean isMatch(int old, int current) {
		return old >= 0 && old < map.length && current >= 0 && map[old] == current;
	}
}
