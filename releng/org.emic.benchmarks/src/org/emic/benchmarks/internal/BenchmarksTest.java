/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.internal;

import java.nio.file.Path;
import org.emic.benchmarks.internal.BenchmarkRun.Size;
import org.emic.workspace.CoderPreference;
import org.junit.jupiter.api.Test;

/**
 * The door through which the benchmarks are started in a workbench. No figure makes it fail.
 * <p>
 * System properties: {@code emic.benchmarks.out}, the file for the JSON; {@code emic.benchmarks.runs}, which runs are
 * made (letters of {@code 1234}, all by default).
 */
class BenchmarksTest {

	private static final int MEGABYTE = 1 << 20;
	private static final int LONG_TURN = 300_000;
	private static final int OTHERS = 1_249;
	private static final int CODINGS_OF_EACH = 76;

	@Test
	void measure() throws Exception {
		var coder = BenchmarkStudy.CODERS.getFirst();
		CoderPreference.set(coder.getName(), coder.getId());
		var runs = System.getProperty("emic.benchmarks.runs", "1234");
		var report = new Report();
		report.fact("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
		report.fact("processors", Runtime.getRuntime().availableProcessors());
		var texts = new BenchmarkText();
		var large = texts.interview(BenchmarkStudy.LARGE, MEGABYTE, 1);
		var run = new BenchmarkRun(Workbench.prepare(), texts, report);
		if (runs.contains("1")) {
			run.compare("first", new Size("1. 1 MB, 5,000 codings by 3 coders", large, 5_000, false));
		}
		if (runs.contains("2")) {
			run.compare("second", new Size("2. 1 MB, 10,000 codings by 3 coders", large, 10_000, true));
		}
		if (runs.contains("3")) {
			run.compare("third", new Size("3. One turn of 300,000 characters, 1,500 codings by 3 coders",
					texts.oneTurn(BenchmarkStudy.LARGE, LONG_TURN, 1), 1_500, true));
		}
		if (runs.contains("4")) {
			run.inLargeStudy("fourth", new Size("4. The 1 MB among 1,250 transcripts with 100,000 codings", large, 5_000, true),
					OTHERS,
					CODINGS_OF_EACH);
		}
		System.out.println(report.table());
		var out = Path.of(System.getProperty("emic.benchmarks.out", "benchmarks.json")).toAbsolutePath();
		report.writeJson(out);
		System.out.println("As JSON: " + out);
	}
}
