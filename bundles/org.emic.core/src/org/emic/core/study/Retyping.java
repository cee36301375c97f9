/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.emic.core.anchor.Certainty;
import org.emic.core.anchor.RangeEdits;
import org.emic.core.text.TextRange;

/**
 * What was taken away and what was put in its place while somebody types without leaving the place. Each key is a
 * replacement of its own, and looked at by itself the second letter of a word that is typed anew stands at the edge of
 * its passage, outside. Taken together they replace the word. Offsets are UTF-16 units.
 */
final class Retyping {

	/** Where a coding was before the first key. */
	private record Origin(TextRange range, Certainty certainty) {
	}

	private final int offset;
	private final String removed;
	private final int inserted;
	private final int caret;
	private final Map<PlacedCoding, Origin> origins;
	private final boolean goesOn;

	private Retyping(int offset, String removed, int inserted, int caret, Map<PlacedCoding, Origin> origins, boolean goesOn) {
		this.offset = offset;
		this.removed = removed;
		this.inserted = inserted;
		this.caret = caret;
		this.origins = origins;
		this.goesOn = goesOn;
	}

	/**
	 * What an edit makes of earlier typing: it goes on with it, or begins anew. To be asked before the codings that the
	 * edit touches follow it.
	 *
	 * @param earlier null where nothing was typed right before
	 * @param touched the codings that share a unit or an edge with the edit
	 */
	static Retyping after(Retyping earlier, int offset, String removed, String inserted, Collection<PlacedCoding> touched) {
		boolean goesOn = earlier != null && earlier.isContinuedBy(offset, removed, inserted);
		var before = goesOn ? earlier : new Retyping(offset, "", 0, offset, Map.of(), false); //$NON-NLS-1$
		return before.then(offset, removed, inserted, removed.isEmpty() ? Set.of() : touched, goesOn);
	}

	/** A line's end ends it too: what is written below a passage is not in the place of its words. */
	private boolean isContinuedBy(int at, String taken, String put) {
		if (put.indexOf('\n') >= 0) {
			return false;
		}
		int end = at + taken.length();
		return put.isEmpty() || taken.isEmpty() ? at <= caret && caret <= end : offset <= at && end <= offset + inserted;
	}

	private Retyping then(int at, String taken, String put, Collection<PlacedCoding> touched, boolean follows) {
		int end = offset + inserted;
		int before = Math.max(0, offset - at);
		int behind = Math.max(0, at + taken.length() - end);
		var all = taken.substring(0, before) + removed + taken.substring(taken.length() - behind);
		return new Retyping(Math.min(offset, at), all, inserted - (taken.length() - before - behind) + put.length(),
				at + put.length(), originsWith(touched), follows);
	}

	private Map<PlacedCoding, Origin> originsWith(Collection<PlacedCoding> touched) {
		if (origins.keySet().containsAll(touched)) {
			return origins;
		}
		var more = new HashMap<>(origins);
		touched.forEach(placed -> more.computeIfAbsent(placed, this::origin));
		return more;
	}

	/** Of one that has lost no words so far. */
	private Origin origin(PlacedCoding placed) {
		return new Origin(new TextRange(original(placed.start()), original(placed.end())), placed.certainty());
	}

	private int original(int place) {
		return place <= offset ? place : Math.max(offset, place - inserted) + removed.length();
	}

	/** The codings that lost words, or begin or end there. */
	Set<PlacedCoding> codings() {
		return origins.keySet();
	}

	/** Puts them where they are by all that was typed; where there is but one edit they have followed that. */
	void place(EditableText text) {
		if (goesOn) {
			origins.forEach((placed, origin) -> {
				var range = moved(origin.range(), text);
				placed.place(range.start(), range.end(), range.isEmpty() ? Certainty.LOST : origin.certainty());
			});
		}
	}

	/**
	 * Where more was taken away than was the passage's, on one side or both, what is there again as it was is left out of
	 * account: the blank before a word goes with one key too many, and is the first to be typed again.
	 */
	private TextRange moved(TextRange range, EditableText text) {
		int end = offset + removed.length();
		boolean across = offset < range.end() && range.start() < end && (offset < range.start() || range.end() < end);
		if (!across) {
			return RangeEdits.moved(range, offset, removed.length(), inserted);
		}
		var typed = text.get(offset, offset + inserted);
		int head = head(typed);
		int tail = tail(typed, head);
		return RangeEdits.moved(range, offset + head, removed.length() - head - tail, inserted - head - tail);
	}

	private int head(String typed) {
		int most = Math.min(typed.length(), removed.length());
		int head = 0;
		while (head < most && typed.charAt(head) == removed.charAt(head)) {
			head++;
		}
		return head > 0 && Character.isHighSurrogate(typed.charAt(head - 1)) ? head - 1 : head;
	}

	private int tail(String typed, int head) {
		int most = Math.min(typed.length(), removed.length()) - head;
		int tail = 0;
		while (tail < most && typed.charAt(typed.length() - tail - 1) == removed.charAt(removed.length() - tail - 1)) {
			tail++;
		}
		return tail > 0 && Character.isLowSurrogate(typed.charAt(typed.length() - tail)) ? tail - 1 : tail;
	}
}
