/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.Arrays;

/**
 * What one coder marked with one code on a continuum, as units that do not overlap, in order. Units that touch stay
 * apart: two coders who cut one passage in two at the same place agree on the cut.
 */
public final class Units {

	/** No unit. */
	public static final Units NONE = new Units(new long[0], new long[0]);

	private final long[] starts;
	private final long[] ends;

	private Units(long[] starts, long[] ends) {
		this.starts = starts;
		this.ends = ends;
	}

	/**
	 * Makes units of passages in any order. Passages of which one begins before another ends become one unit, as
	 * a coder who marks a place twice with one code has marked it; those without a length are left out.
	 *
	 * @param bounds start and end (exclusive) of each passage, one after the other
	 */
	public static Units of(long... bounds) {
		var order = new Integer[bounds.length / 2];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, (one, other) -> Long.compare(bounds[2 * one], bounds[2 * other]));
		var starts = new long[order.length];
		var ends = new long[order.length];
		int count = 0;
		for (int i : order) {
			long start = bounds[2 * i];
			long end = bounds[2 * i + 1];
			if (start >= end) {
				continue;
			}
			if (count > 0 && start < ends[count - 1]) {
				ends[count - 1] = Math.max(ends[count - 1], end);
			} else {
				starts[count] = start;
				ends[count++] = end;
			}
		}
		return new Units(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
	}

	public int size() {
		return starts.length;
	}

	/** Where a unit begins. */
	public long start(int index) {
		return starts[index];
	}

	/** Where a unit ends (exclusive). */
	public long end(int index) {
		return ends[index];
	}

	public long length(int index) {
		return ends[index] - starts[index];
	}

	/** How much of the continuum all units cover. */
	public long length() {
		long sum = 0;
		for (int i = 0; i < starts.length; i++) {
			sum += length(i);
		}
		return sum;
	}
}
