/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import org.emic.core.text.TextRange;

/**
 * A passage carried over from an old stream of tokens to a new one, with what became of its words.
 *
 * @param range UTF-16 offsets in the new text; null if nothing of the passage is left
 * @param firstToken the first new token of it
 * @param lastToken the last new token of it (inclusive)
 * @param kept the weight of its tokens that are there again (a misspelt one counts half), of 1
 * @param inserted the weight of tokens inserted inside, compared with that of the passage
 * @param isWhole whether its ends are there, and what is between but for a few words
 */
record Projection(TextRange range, int firstToken, int lastToken, double kept, double inserted,
		boolean isWhole) {

	/** So many tokens on may the next kept one be: three may be missing between. */
	private static final int FEW = 4;
	/** The weight of about two words. */
	private static final int FIRM = 24;

	private static final Projection NOTHING = new Projection(null, -1, -1, 0, 0, false);

	static Projection of(TokenStream before, TokenPassage passage, int[] map, TokenStream now) {
		var first = passage.first();
		while (first <= passage.last() && map[first] < 0) {
			first++;
		}
		if (first > passage.last()) {
			return NOTHING;
		}
		var last = passage.last();
		while (map[last] < 0) {
			last--;
		}
		return new Projector(before, passage, map, now, first, last).project();
	}

	private record Projector(TokenStream before, TokenPassage passage, int[] map, TokenStream now, int first,
			int last) {

		Projection project() {
			var lower = lower();
			var upper = upper();
			if (upper < lower) {
				return NOTHING;
			}
			var total = 0;
			var kept = 0.0;
			var matched = 0;
			for (var i = passage.first(); i <= passage.last(); i++) {
				total += before.weight(i);
				if (map[i] >= 0) {
					var exact = before.id(i) == now.id(map[i]);
					kept += exact ? before.weight(i) : before.weight(i) / 2.0;
					matched += now.weight(map[i]);
				}
			}
			var all = 0;
			for (var i = lower; i <= upper; i++) {
				all += now.weight(i);
			}
			var start = offset(passage.startInset(), passage.first(), lower, now.start(lower));
			var end = passage.endInset() == 0 ? now.end(upper)
					: Math.max(start, now.end(upper) - passage.endInset());
			var clear = first == passage.first() && last == passage.last() && wholeEdges() && isWhole();
			return new Projection(new TextRange(start, Math.max(start, end)), lower, upper,
					kept / total, (double) (all - matched) / total, clear);
		}

		/**
		 * Whether the words are there in order, but for a few, and where others were inserted inside,
		 * enough stands on both sides: a single word beyond them might as well be one of theirs.
		 */
		private boolean isWhole() {
			var firstPiece = -1;
			var piece = 0;
			var previous = first;
			for (var i = first; i <= last; i++) {
				if (map[i] < 0) {
					continue;
				}
				if (i > first && map[i] <= map[previous] || i - previous > FEW) {
					return false;
				}
				if (map[i] - map[previous] > i - previous) {
					firstPiece = firstPiece < 0 ? piece : firstPiece;
					piece = 0;
				}
				piece += before.weight(i);
				previous = i;
			}
			return firstPiece < 0 || Math.min(firstPiece, piece) >= FIRM;
		}

		private int offset(int inset, int old, int edge, int start) {
			return map[old] == edge ? Math.min(start + inset, now.end(edge)) : start;
		}

		/** A passage that cuts a word is only carried over exactly if that word is the same. */
		private boolean wholeEdges() {
			return (passage.startInset() == 0 || isSame(passage.first()))
					&& (passage.endInset() == 0 || isSame(passage.last()));
		}

		private boolean isSame(int old) {
			return map[old] >= 0 && now.id(map[old]) == before.id(old);
		}

		/** The first new token: words that replace the first old ones, and nothing outside, belong to it. */
		private int lower() {
			var outside = passage.first() - 1;
			var known = outside < 0 ? -1 : map[outside];
			var isKnown = outside < 0 || known >= 0;
			var between = map[first] - known - 1;
			var replaced = isKnown && between > 0 && between <= first - passage.first() + 1;
			return first > passage.first() && replaced ? known + 1 : map[first];
		}

		private int upper() {
			var outside = passage.last() + 1;
			var known = outside >= map.length ? now.size() : map[outside];
			var between = known - map[last] - 1;
			var replaced = known >= 0 && between > 0 && between <= passage.last() - last + 1;
			return last < passage.last() && replaced ? known - 1 : map[last];
		}
	}
}
