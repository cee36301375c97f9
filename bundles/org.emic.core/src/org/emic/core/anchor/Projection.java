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
 * @param clearEdges whether there is no choice where it begins and ends
 */
record Projection(TextRange range, int firstToken, int lastToken, double kept, double inserted,
		boolean clearEdges) {

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

	/** The tokens before or behind the first or last one kept: replaced by others, or gone? */
	private record Edge(int token, boolean clear) {
	}

	private record Projector(TokenStream before, TokenPassage passage, int[] map, TokenStream now, int first,
			int last) {

		Projection project() {
			var lower = lower();
			var upper = upper();
			if (upper.token < lower.token) {
				return NOTHING;
			}
			var total = 0;
			var kept = 0.0;
			var matched = 0;
			var inOrder = true;
			for (int i = passage.first(), highest = -1; i <= passage.last(); i++) {
				total += before.weight(i);
				if (map[i] >= 0) {
					var exact = before.id(i) == now.id(map[i]);
					kept += exact ? before.weight(i) : before.weight(i) / 2.0;
					matched += now.weight(map[i]);
					inOrder &= map[i] > highest;
					highest = map[i];
				}
			}
			var all = 0;
			for (var i = lower.token; i <= upper.token; i++) {
				all += now.weight(i);
			}
			var start = offset(passage.startInset(), passage.first(), lower, now.start(lower.token));
			var end = passage.endInset() == 0 ? now.end(upper.token)
					: Math.max(start, now.end(upper.token) - passage.endInset());
			var clear = lower.clear && upper.clear && inOrder && wholeEdges();
			return new Projection(new TextRange(start, Math.max(start, end)), lower.token, upper.token,
					kept / total, (double) (all - matched) / total, clear);
		}

		private int offset(int inset, int old, Edge edge, int start) {
			return map[old] == edge.token ? Math.min(start + inset, now.end(edge.token)) : start;
		}

		/** A passage that cuts a word is only carried over exactly if that word is the same. */
		private boolean wholeEdges() {
			return (passage.startInset() == 0 || isSame(passage.first()))
					&& (passage.endInset() == 0 || isSame(passage.last()));
		}

		private boolean isSame(int old) {
			return map[old] >= 0 && now.id(map[old]) == before.id(old);
		}

		private Edge lower() {
			if (first == passage.first()) {
				return new Edge(map[first], true);
			}
			var lost = first - passage.first();
			var outside = passage.first() - 1;
			var known = outside < 0 ? -1 : map[outside];
			if (outside >= 0 && known < 0) {
				return new Edge(map[first], map[first] == 0);
			}
			var between = map[first] - known - 1;
			return between <= 0 || between > lost + 1 ? new Edge(map[first], between == 0)
					: new Edge(known + 1, false);
		}

		private Edge upper() {
			if (last == passage.last()) {
				return new Edge(map[last], true);
			}
			var lost = passage.last() - last;
			var outside = passage.last() + 1;
			var known = outside >= map.length ? now.size() : map[outside];
			if (known < 0) {
				return new Edge(map[last], map[last] == now.size() - 1);
			}
			var between = known - map[last] - 1;
			return between <= 0 || between > lost + 1 ? new Edge(map[last], between == 0)
					: new Edge(known - 1, false);
		}
	}
}
