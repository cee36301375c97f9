/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;

/**
 * The codings of a transcript with their lanes, made once for each change; painting only looks up those in
 * sight.
 */
public final class CodingLayout {

	/** Turns a coding and its lane into what is shown. */
	public interface StripeMaker {

		/** Whether a coding is not shown at all. */
		boolean isLeftOut(PlacedCoding placed);

		Stripe make(PlacedCoding placed, int lane);
	}

	public static final CodingLayout EMPTY = new CodingLayout(List.of());

	private final List<Stripe> stripes;
	/** Where the stripes were when they were laid out, and which of them were uncertain. */
	private final int[] starts;
	private final int[] ends;
	private final BitSet uncertain;
	/** The furthest end among the stripes up to an index, so that a search can skip all that end before a place. */
	private final int[] furthestEnd;
	private final int lanes;

	private CodingLayout(List<Stripe> stripes) {
		this.stripes = Collections.unmodifiableList(stripes);
		int size = stripes.size();
		int last = -1;
		starts = new int[size];
		ends = new int[size];
		uncertain = new BitSet(size);
		furthestEnd = new int[size];
		for (int i = 0; i < size; i++) {
			var stripe = stripes.get(i);
			starts[i] = stripe.start();
			ends[i] = stripe.end();
			uncertain.set(i, stripe.isUncertain());
			furthestEnd[i] = Math.max(i == 0 ? 0 : furthestEnd[i - 1], ends[i]);
			last = Math.max(last, stripe.lane());
		}
		lanes = last + 1;
	}

	/**
	 * Lays out codings.
	 *
	 * @param all sorted by position
	 */
	public static CodingLayout of(List<PlacedCoding> all, StripeMaker maker) {
		var shown = all.stream().filter(placed -> !maker.isLeftOut(placed)).toList();
		return new CodingLayout(stripes(shown, maker));
	}

	private static List<Stripe> stripes(List<PlacedCoding> codings, StripeMaker maker) {
		var starts = codings.stream().mapToInt(PlacedCoding::start).toArray();
		var ends = codings.stream().mapToInt(PlacedCoding::end).toArray();
		var assigned = Lanes.assign(starts, ends);
		var stripes = new ArrayList<Stripe>(codings.size());
		for (int i = 0; i < starts.length; i++) {
			stripes.add(maker.make(codings.get(i), assigned.of(i)));
		}
		return stripes;
	}

	/**
	 * What {@link #of} makes of codings of which most are as they were, with work for the others only. Codes, coder and
	 * filter must be the same. A lane depends on nothing before a place that no coding spans, so that stripes before
	 * the first such place and behind the last one stay.
	 *
	 * @param all sorted by position
	 */
	public CodingLayout changed(List<PlacedCoding> all, StripeMaker maker) {
		var shown = all.stream().filter(placed -> !maker.isLeftOut(placed)).toList();
		int shared = Math.min(stripes.size(), shown.size());
		int first = 0;
		while (first < shared && isAsLaidOut(first, shown.get(first))) {
			first++;
		}
		int behind = 0;
		while (behind < shared - first
				&& isAsLaidOut(stripes.size() - 1 - behind, shown.get(shown.size() - 1 - behind))) {
			behind++;
		}
		int start = Math.min(first < shown.size() ? shown.get(first).start() : Integer.MAX_VALUE,
				first < starts.length ? starts[first] : Integer.MAX_VALUE);
		while (first > 0 && furthestEnd[first - 1] > start) {
			start = starts[--first];
		}
		int end = first == 0 ? 0 : furthestEnd[first - 1];
		for (var placed : shown.subList(first, shown.size() - behind)) {
			end = Math.max(end, Stripe.end(placed));
		}
		for (int i = first; i < stripes.size() - behind; i++) {
			end = Math.max(end, ends[i]);
		}
		while (behind > 0 && starts[stripes.size() - behind] < end) {
			end = Math.max(end, ends[stripes.size() - behind--]);
		}
		var together = new ArrayList<Stripe>(shown.size());
		together.addAll(stripes.subList(0, first));
		together.addAll(stripes(shown.subList(first, shown.size() - behind), maker));
		together.addAll(stripes.subList(stripes.size() - behind, stripes.size()));
		return new CodingLayout(together);
	}

	/** Whether a coding has the place and the code that it had; a note may have another comment. */
	private boolean isAsLaidOut(int index, PlacedCoding placed) {
		var stripe = stripes.get(index);
		return stripe.placed() == placed && stripe.codeId() != null && stripe.codeId().equals(placed.codeId())
				&& starts[index] == placed.start() && ends[index] == Stripe.end(placed)
				&& uncertain.get(index) == stripe.isUncertain();
	}

	/**
	 * The same stripes where typing has moved them to, in the lanes that they had: to lay out all at each character
	 * takes longer than to draw it.
	 *
	 * @param all sorted by position
	 * @return nothing when these are other codings, or two in one lane meet now
	 */
	public Optional<CodingLayout> moved(List<PlacedCoding> all) {
		if (all.size() != stripes.size()) {
			return Optional.empty();
		}
		var endOfLane = new int[lanes];
		for (int i = 0; i < all.size(); i++) {
			var stripe = stripes.get(i);
			if (stripe.placed() != all.get(i) || endOfLane[stripe.lane()] > stripe.start()) {
				return Optional.empty();
			}
			endOfLane[stripe.lane()] = stripe.end();
		}
		return Optional.of(new CodingLayout(stripes));
	}

	/**
	 * The passages, one at most, that have other stripes, or stripes that look another way, than in another layout;
	 * UTF-16 offsets.
	 */
	public List<TextRange> changedSince(CodingLayout before) {
		int shared = Math.min(stripes.size(), before.stripes.size());
		int first = 0;
		while (first < shared && isSame(first, before, first)) {
			first++;
		}
		int behind = 0;
		while (behind < shared - first
				&& isSame(stripes.size() - 1 - behind, before, before.stripes.size() - 1 - behind)) {
			behind++;
		}
		int start = Integer.MAX_VALUE;
		int end = 0;
		for (var layout : List.of(this, before)) {
			for (int i = first; i < layout.stripes.size() - behind; i++) {
				start = Math.min(start, layout.starts[i]);
				end = Math.max(end, layout.ends[i]);
			}
		}
		return start < end ? List.of(new TextRange(start, end)) : List.of();
	}

	private boolean isSame(int index, CodingLayout other, int otherIndex) {
		var stripe = stripes.get(index);
		var before = other.stripes.get(otherIndex);
		return starts[index] == other.starts[otherIndex] && ends[index] == other.ends[otherIndex]
				&& uncertain.get(index) == other.uncertain.get(otherIndex) && (stripe == before || stripe.equals(before));
	}

	public List<Stripe> stripes() {
		return stripes;
	}

	public int lanes() {
		return lanes;
	}

	/**
	 * The stripes that share a unit with a range or touch it, by position.
	 *
	 * @param start UTF-16 offset
	 * @param end UTF-16 offset behind the range
	 */
	public List<Stripe> in(int start, int end) {
		var found = new ArrayList<Stripe>();
		for (int i = first(start); i < stripes.size() && stripes.get(i).start() <= end; i++) {
			if (stripes.get(i).end() >= start) {
				found.add(stripes.get(i));
			}
		}
		return found;
	}

	/** How a coding is shown; nothing when it is not. */
	public Optional<Stripe> stripe(PlacedCoding placed) {
		for (int i = first(placed.start()); i < stripes.size() && stripes.get(i).start() <= placed.start(); i++) {
			if (stripes.get(i).placed() == placed) {
				return Optional.of(stripes.get(i));
			}
		}
		return Optional.empty();
	}

	/** Whether any stripe shares a unit with a range. */
	public boolean meets(int start, int end) {
		for (int i = first(start + 1); i < stripes.size() && stripes.get(i).start() < end; i++) {
			if (stripes.get(i).end() > start) {
				return true;
			}
		}
		return false;
	}

	/** The first index up to which something reaches to the offset. */
	private int first(int offset) {
		int low = 0;
		int high = furthestEnd.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (furthestEnd[middle] < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
