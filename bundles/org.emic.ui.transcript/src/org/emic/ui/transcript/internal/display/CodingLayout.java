/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.emic.core.study.PlacedCoding;

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

	public static final CodingLayout EMPTY = new CodingLayout(List.of(), new int[0], 0);

	private final List<Stripe> stripes;
	/** The furthest end among the stripes up to an index, so that a search can skip all that end before a place. */
	private final int[] furthestEnd;
	private final int lanes;

	private CodingLayout(List<Stripe> stripes, int[] furthestEnd, int lanes) {
		this.stripes = stripes;
		this.furthestEnd = furthestEnd;
		this.lanes = lanes;
	}

	/**
	 * Lays out codings.
	 *
	 * @param all sorted by position
	 */
	public static CodingLayout of(List<PlacedCoding> all, StripeMaker maker) {
		var codings = all.stream().filter(placed -> !maker.isLeftOut(placed)).toList();
		var starts = codings.stream().mapToInt(PlacedCoding::start).toArray();
		var ends = codings.stream().mapToInt(PlacedCoding::end).toArray();
		var assigned = Lanes.assign(starts, ends);
		var stripes = new ArrayList<Stripe>(codings.size());
		var furthest = new int[starts.length];
		for (int i = 0; i < starts.length; i++) {
			stripes.add(maker.make(codings.get(i), assigned.of(i)));
			furthest[i] = Math.max(i == 0 ? 0 : furthest[i - 1], ends[i]);
		}
		return new CodingLayout(List.copyOf(stripes), furthest, assigned.count());
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
