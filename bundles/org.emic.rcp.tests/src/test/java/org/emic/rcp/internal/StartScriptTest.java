/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The product's own script, in a folder whose name has blanks, with a stand-in for Java that notes its arguments. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

	private static final int SECONDS = 30;

	@TempDir
	Path folder;
	private Path product;
	private Path notes;

	@BeforeEach
	void layOutProduct() throws IOException {
		product = Files.createDirectories(folder.resolve("my programs $HOME/emic"));
		notes = Files.createDirectory(folder.resolve("notes"));
		var script = Path.of("..", "..", "features", "org.emic.rcp.feature", "rootfiles", "emic");
		executable(product.resolve("emic"), Files.readString(script));
		Files.createFile(Files.createDirectory(product.resolve("plugins")).resolve("org.eclipse.equinox.launcher_1.0.0.jar"));
		Files.createDirectories(product.resolve("jre/bin"));
		Files.writeString(product.resolve("jre/release"), "JAVA_VERSION=\"21.0.2\"\n");
	}

	@Test
	void workbenchGetsItsArgumentsAsGivenAndItsExitCodeIsTheScripts() throws Exception {
		javaThatEndsWith("exit 15");
		var process = start("-data", "/home/me/my studies; 'a' \"b\" *", "-nl", "de");
		assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS));
		assertEquals(15, process.exitValue());
		var arguments = start(1);
		assertEquals("-Demic.script=" + product.resolve("emic").toRealPath(), arguments.get(arguments.indexOf("-jar") - 1));
		assertEquals(List.of("-name", "Emic", "-data", "/home/me/my studies; 'a' \"b\" *", "-nl", "de"), ofWorkbench(arguments));
	}

	@Test
	void processOfWorkbenchIsTheScripts() throws Exception {
		javaThatEndsWith("echo $$");
		var process = start();
		assertEquals(Long.toString(process.pid()), new String(process.getInputStream().readAllBytes()).strip());
	}

	@Test
	void workbenchStartsAgainInOtherWorkspaceWhenItHasEnded() throws Exception {
		javaThatEndsWith("""
				[ "$count" = 1 ] || exit 0
				echo $$ >"%1$s/first"
				for argument; do
					case $argument in -Demic.script=*) script=${argument#*=} ;; esac
				done
				exec "%2$s/bin/java" -cp "%3$s" %4$s "$script" "%5$s" "-data" "%6$s"
				""".formatted(notes, System.getProperty("java.home"), System.getProperty("java.class.path"),
				RestartingProgram.class.getName(), classes(), folder.resolve("other studies")));
		var process = start("-data", "/first", "-nl", "de");
		assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS));
		assertEquals(0, process.exitValue());
		assertEquals(List.of("-name", "Emic", "-nl", "de", "-data", folder.resolve("other studies").toString()),
				ofWorkbench(start(2)));
		assertFalse(Files.exists(notes.resolve("both")), "the first process was still there");
	}

	/** The file or folder that Equinox would name. */
	private static Path classes() throws Exception {
		return Path.of(Restart.class.getProtectionDomain().getCodeSource().getLocation().toURI());
	}

	private static void executable(Path file, String text) throws IOException {
		Files.writeString(file, text);
		assertTrue(file.toFile().setExecutable(true));
	}

	/** Notes its arguments in a file for each start, and whether the process of the first start is still there. */
	private void javaThatEndsWith(String end) throws IOException {
		executable(product.resolve("jre/bin/java"), """
				#!/bin/sh
				count=1
				[ -e "%1$s/1" ] && count=2
				[ $count = 2 ] && kill -0 "$(cat "%1$s/first")" 2>/dev/null && touch "%1$s/both"
				printf '%%s\\n' "$@" >"%1$s/part"
				mv "%1$s/part" "%1$s/$count"
				""".formatted(notes) + end);
	}

	private Process start(String... arguments) throws IOException {
		var command = new ArrayList<>(List.of(product.resolve("emic").toString()));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().keySet().removeAll(List.of("JAVA_HOME", "EMIC_VMARGS"));
		return builder.start();
	}

	private List<String> start(int number) throws Exception {
		var file = notes.resolve(Integer.toString(number));
		for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS); !Files.exists(file);) {
			assertTrue(System.nanoTime() < end, () -> "no start " + number);
			Thread.onSpinWait();
		}
		return Files.readAllLines(file);
	}

	private static List<String> ofWorkbench(List<String> arguments) {
		return arguments.subList(arguments.indexOf("-jar") + 2, arguments.size());
	}
}
