/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

	@ParameterizedTest
	@ValueSource(strings = { "import", "stats", "codings", "check", "report", "agreement", "merge" })
	void everyCommandHasHelp(String command) {
		for (var run : List.of(Emic.run(command, "--help"), Emic.run("help", command), Emic.run(command, "x", "-h"))) {
			assertEquals(0, run.status());
			assertTrue(run.out().startsWith("emic " + command + " "), run.out());
			assertTrue(run.out().contains("Exit status"), run.out());
			assertEquals("", run.err());
		}
		assertTrue(Emic.run("--help").out().contains("  emic " + command + " "));
	}

	@Test
	void withoutACommandTheHelpIsShown() {
		assertEquals(2, Emic.run().status());
		assertEquals(Emic.run("--help").out(), Emic.run().err());
		assertEquals(2, Emic.run("fly").status());
		assertTrue(Emic.run("fly").err().contains("import, stats, codings, check"));
	}

	@Test
	void theVersionIsTheBundles() throws IOException {
		String manifest = Files.readString(Path.of("..", "org.emic.cli", "META-INF", "MANIFEST.MF"));
		assertTrue(manifest.contains("Bundle-Version: " + Main.VERSION + ".qualifier"), manifest);
		assertEquals("emic " + Main.VERSION, Emic.run("--version").out().strip());
	}

	@Test
	void anOwnProcessPrintsTheSamplesStatisticsInTimeAndInUtf8(@TempDir Path temp) throws Exception {
		var study = temp.resolve("study");
		Files.writeString(temp.resolve("talk.txt"), "# Gespräch\n\nAnna: Ja?\n\nJörg: Nein.\n\nAnna: Ja?\n\nJörg: Nein.\n");
		Emic.run("import", Emic.SEEDS, temp.resolve("talk.txt"), "--into", study, "--repair");
		var out = temp.resolve("out.json");
		var java = ProcessHandle.current().info().command().orElseThrow();
		var builder = new ProcessBuilder(java, "-cp", classPath(), "org.emic.cli.Main", "stats", study.toString(), "--json")
				.redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().put("LC_ALL", "C");
		long begin = System.nanoTime();
		var process = builder.start();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		long milliseconds = (System.nanoTime() - begin) / 1_000_000;
		System.out.println("stats of the samples in a process of its own: " + milliseconds + " ms");
		assertEquals(0, process.exitValue());
		String json = Files.readString(out, UTF_8);
		assertTrue(json.contains("Gespräch") && json.contains("Jörg"), json);
		assertTrue(json.contains("creativity_0074"));
		assertTrue(milliseconds < 3000 * load(), milliseconds + " ms");
	}

	private static String classPath() {
		String path = System.getProperty("surefire.test.class.path");
		return path == null ? System.getProperty("java.class.path") : path;
	}

	/** Three seconds are meant for a machine that does nothing else; a loaded one gets its share more. */
	private static double load() {
		double average = java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
		return Math.max(1, average / Runtime.getRuntime().availableProcessors());
	}
}
