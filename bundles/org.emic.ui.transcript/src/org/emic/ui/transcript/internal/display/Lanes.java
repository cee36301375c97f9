/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Puts ranges that overlap into different lanes, with as few lanes as possible: ranges taken by their start,
 * each into the lowest lane that is free there (the greedy colouring of an interval graph, which is optimal).
 * Takes n log n time.
 */
public final class Lanes {

	private record Taken(int end, int lane) {
	}

	private final int[] laneOf;
	private final int count;

	private Lanes(int[] laneOf, int count) {
		this.laneOf = laneOf;
		this.count = count;
	}

	/**
	 * Assigns lanes. Ranges are taken to be at least one unit long, so that empty ones at one place lie side
	 * by side too.
	 *
	 * @param starts the offset of each range's first unit, ascending
	 * @param ends the offset behind each range's last unit
	 */
	public static Lanes assign(int[] starts, int[] ends) {
		var lanes = new int[starts.length];
		var taken = new PriorityQueue<Taken>(Comparator.comparingInt(Taken::end));
		var free = new TreeSet<Integer>();
		int count = 0;
		for (int i = 0; i < starts.length; i++) {
			if (i > 0 && starts[i] < starts[i - 1]) {
				throw new IllegalArgumentException("Ranges are not sorted by their start: " + i); //$NON-NLS-1$
			}
			while (!taken.isEmpty() && taken.peek().end() <= starts[i]) {
				free.add(taken.poll().lane());
			}
			lanes[i] = free.isEmpty() ? count++ : free.pollFirst();
			taken.add(new Taken(Math.max(ends[i], starts[i] + 1), lanes[i]));
		}
		return new Lanes(lanes, count);
	}

	/** The lane of a range, from 0. */
	public int of(int index) {
		return laneOf[index];
	}

	/** The number of lanes: the largest number of ranges that share a unit. */
	public int count() {
		return count;
	}
}
