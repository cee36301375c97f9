/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.internal;

import java.util.ArrayList;
import java.util.List;

/** Repeated measurements of one thing. */
final class Samples {

	private static final double NANOS = 1e6;

	private final List<Double> times = new ArrayList<>();
	private final List<Double> cpu = new ArrayList<>();
	private final List<Double> longest = new ArrayList<>();
	private final List<Double> textPaints = new ArrayList<>();
	private final List<Double> allPaints = new ArrayList<>();

	/** Adds a duration in nanoseconds and what the event loop took notice of meanwhile; paints where these were counted. */
	void add(long nanos, EventLoop loop) {
		if (loop.countsPaints()) {
			textPaints.add((double) loop.textPaints());
			allPaints.add((double) loop.allPaints());
			return;
		}
		times.add(nanos / NANOS);
		cpu.add(loop.cpu() / NANOS);
		longest.add(loop.longest() / NANOS);
	}

	/** The median in milliseconds. */
	double median() {
		return median(times);
	}

	/** The median of the processor time in milliseconds: what the work takes on a machine with nothing else to do. */
	double cpu() {
		return median(cpu);
	}

	/** The largest, in milliseconds. */
	double worst() {
		return times.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
	}

	/** The longest stretch of work in any of them, in milliseconds. */
	double longestPause() {
		return longest.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
	}

	/** The median of how often a text was painted. */
	double textPaints() {
		return median(textPaints);
	}

	/** The median of how often anything was painted. */
	double allPaints() {
		return median(allPaints);
	}

	static double median(List<Double> values) {
		if (values.isEmpty()) {
			return Double.NaN;
		}
		var sorted = values.stream().sorted().toList();
		int middle = sorted.size() / 2;
		return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}
}
