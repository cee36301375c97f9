/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import java.util.Arrays;
import java.util.Map;

import org.emic.core.anchor.TracedInterview.Rendered;

/** What truly became of a passage, told by the identities of its letters. Uses no class of Emic. */
final class TracedPassage {

	/** What became of a passage. */
	enum Fate {
		/** All its words are there in order, perhaps with typos mended. */
		EXISTS,
		/** Words are missing, or in another order. */
		TORN,
		/** Nothing is left. */
		GONE
	}

	final Fate fate;
	/** The words as they were, blanks squeezed. */
	final String quote;
	private final Rendered now;
	private final int start;
	private final int end;

	TracedPassage(Rendered before, int from, int to, Rendered now) {
		this.now = now;
		quote = words(before, from, to);
		var found = 0;
		var lost = 0;
		var inOrder = true;
		var first = Integer.MAX_VALUE;
		var last = -1;
		for (var i = from; i < to;) {
			if (!isWordLetter(before, i)) {
				i++;
				continue;
			}
			var survivors = 0;
			var low = Integer.MAX_VALUE;
			var high = -1;
			for (; i < to && isWordLetter(before, i); i++) {
				var place = now.places().getOrDefault(before.ids()[i], -1);
				if (place >= 0) {
					survivors++;
					low = Math.min(low, place);
					high = Math.max(high, place);
				}
			}
			if (survivors == 0) {
				lost++;
			} else {
				found++;
				inOrder &= low > last;
				first = Math.min(first, low);
				last = Math.max(last, high);
			}
		}
		fate = found == 0 ? Fate.GONE : lost == 0 && inOrder ? Fate.EXISTS : Fate.TORN;
		start = found == 0 ? -1 : first;
		end = last + 1;
	}

	private static boolean isWordLetter(Rendered text, int at) {
		return text.ids()[at] >= 0 && !Character.isWhitespace(text.text().charAt(at));
	}

	/** The words of a range, without labels, blanks squeezed. */
	static String words(Rendered text, int from, int to) {
		var words = new StringBuilder();
		for (var turn : text.turns()) {
			var low = Math.max(from, turn[0]);
			var high = Math.min(to, turn[1]);
			if (low < high) {
				words.append(text.text(), low, high).append(' ');
			}
		}
		return words.toString().strip().replaceAll("\\s+", " ");
	}

	/**
	 * Whether a range is where the passage is now: to the letter if its words are unchanged, to whole
	 * words if typos were mended in it or at its edges.
	 */
	boolean isAt(int from, int to) {
		if (fate == Fate.GONE || from >= to) {
			return false;
		}
		var whole = whole(start, end);
		if (words(now, start, end).equals(quote) && whole[0] == start && whole[1] == end) {
			return from == start && to == end;
		}
		return Arrays.equals(whole(from, to), whole);
	}

	private int[] whole(int from, int to) {
		var text = now.text();
		while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
			from--;
		}
		while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
			to++;
		}
		return new int[] { from, to };
	}

	Map<String, String> describe() {
		return start < 0 ? Map.of("quote", quote) : Map.of("quote", quote, "is", now.text().substring(start, end).replaceAll("\\s+", " "));
	}
}
