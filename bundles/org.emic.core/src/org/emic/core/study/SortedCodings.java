/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.emic.core.text.TextRange;

/** The codings of a transcript in the order of the text. Offsets are UTF-16 units. */
final class SortedCodings {

	private final List<PlacedCoding> codings = new ArrayList<>();
	/** No coding was ever longer. */
	private int longest;

	List<PlacedCoding> list() {
		return codings;
	}

	void insert(PlacedCoding placed) {
		int index = Collections.binarySearch(codings, placed);
		codings.add(index < 0 ? -index - 1 : index, placed);
	}

	void remove(PlacedCoding placed) {
		codings.remove(placed);
	}

	/** Puts the codings in order again after some were placed elsewhere. */
	void sort() {
		Collections.sort(codings);
	}

	/** Takes note of the length of a coding that was placed, in this list or before it comes into it. */
	void placed(int length) {
		longest = Math.max(longest, length);
	}

	/** All but those that begin further before an offset than the longest is long, and so end before it. */
	List<PlacedCoding> from(int offset) {
		return codings.subList(firstFrom(offset - longest), codings.size());
	}

	/** Those that share at least one unit with a range, or, where it is empty, enclose or touch it. */
	List<PlacedCoding> in(TextRange range) {
		var found = new ArrayList<PlacedCoding>();
		for (var placed : from(range.start())) {
			if (placed.start() > range.end()) {
				break;
			}
			boolean meets = range.isEmpty() ? placed.start() <= range.start() && placed.end() >= range.start()
					: placed.start() < range.end() && placed.end() > range.start();
			if (meets) {
				found.add(placed);
			}
		}
		return found;
	}

	/** The index of the first one that begins at or behind an offset. */
	private int firstFrom(int offset) {
		int low = 0;
		int high = codings.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (codings.get(middle).start() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
