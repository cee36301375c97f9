/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Collects where the passages of each code and coder begin and end. */
final class Bounds {

	private final long[][][] bounds;
	private final int[][] counts;

	Bounds(int codes, int coders) {
		bounds = new long[codes][coders][0];
		counts = new int[codes][coders];
	}

	void add(int code, int coder, long start, long end) {
		int count = counts[code][coder];
		if (count + 2 > bounds[code][coder].length) {
			bounds[code][coder] = Arrays.copyOf(bounds[code][coder], Math.max(8, 2 * count));
		}
		bounds[code][coder][count] = start;
		bounds[code][coder][count + 1] = end;
		counts[code][coder] += 2;
	}

	/** For each code the units of each coder. */
	List<List<Units>> units() {
		return Stream.iterate(0, code -> code < bounds.length, code -> code + 1)
				.map(code -> Stream.iterate(0, coder -> coder < bounds[code].length, coder -> coder + 1)
						.map(coder -> Units.of(Arrays.copyOf(bounds[code][coder], counts[code][coder]))).toList())
				.toList();
	}
}
