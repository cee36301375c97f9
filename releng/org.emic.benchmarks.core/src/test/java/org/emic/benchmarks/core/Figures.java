/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import com.google.gson.GsonBuilder;

/** Measures, and takes down what was measured. */
final class Figures {

	private static final int RUNS = 7;

	private final Map<String, Double> figures = new LinkedHashMap<>();

	/** The median of several runs, in milliseconds. */
	static double median(Runnable work) {
		return median(work, () -> {
			// nothing to do between
		});
	}

	/** The median of several runs, in milliseconds; what is done after each is not counted. */
	static double median(Runnable work, Runnable after) {
		var times = new double[RUNS];
		Arrays.setAll(times, run -> {
			double time = millis(work);
			after.run();
			return time;
		});
		Arrays.sort(times);
		return times[RUNS / 2];
	}

	static double millis(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e6;
	}

	void print(String name, double value) {
		figures.put(name, value);
		System.out.printf("%-80s %10.4f%n", name, value);
	}

	/** @param name of the file, unless another is given for all */
	void write(String name) throws IOException {
		var out = Path.of(System.getProperty("emic.benchmarks.out", "target")).resolve(name);
		Files.writeString(out, new GsonBuilder().setPrettyPrinting().create().toJson(figures));
	}
}
