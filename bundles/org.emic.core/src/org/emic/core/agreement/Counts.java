/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.Arrays;

/** How often each value occurs. */
final class Counts {

	private long[] counts = new long[2];

	void add(int value, long times) {
		if (value >= counts.length) {
			counts = Arrays.copyOf(counts, Math.max(value + 1, 2 * counts.length));
		}
		counts[value] += times;
	}

	void addAll(Counts other) {
		for (int value = 0; value < other.counts.length; value++) {
			add(value, other.counts[value]);
		}
	}

	/** Those of both. */
	static Counts of(Counts one, Counts other) {
		var both = new Counts();
		both.addAll(one);
		both.addAll(other);
		return both;
	}

	long of(int value) {
		return value < counts.length ? counts[value] : 0;
	}

	long sum() {
		return Arrays.stream(counts).sum();
	}

	/** How many ordered pairs of different values can be made with one value from each; of this itself, of all values. */
	double different(Counts other) {
		double all = other.sum();
		double sum = 0;
		for (int value = 0; value < counts.length; value++) {
			sum += counts[value] * (all - other.of(value));
		}
		return sum;
	}
}
