/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/**
 * A clone, driven with the git command; nothing that the machine's or the user's git is set to counts.
 *
 * @param folder where it is
 */
record Git(Path folder) {

	/** Leaves a test out on a machine without git. */
	static void assumed() {
		try {
			Assumptions.assumeTrue(new ProcessBuilder("git", "--version").start().waitFor() == 0, "git works here");
		} catch (IOException e) {
			Assumptions.abort("There is no git command on this machine.");
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	static Git init(Path folder) throws IOException {
		Files.createDirectories(folder);
		var git = new Git(folder);
		git.run("init", "-q", "-b", "main");
		return git;
	}

	Git cloneTo(Path other) {
		run("clone", "-q", folder.toString(), other.toString());
		return new Git(other);
	}

	void commit(String message) {
		run("add", "-A");
		run("commit", "-q", "--allow-empty", "-m", message);
	}

	/** Merges another clone; true if git settled everything. */
	boolean merge(Git other) {
		run("fetch", "-q", other.folder.toString(), "main");
		var status = status("merge", "-q", "--no-edit", "FETCH_HEAD");
		assertEquals(true, status.status <= 1, status.output);
		return status.status == 0;
	}

	/** The paths that git could not merge. */
	List<String> conflicts() {
		return lines(run("diff", "--name-only", "--diff-filter=U"));
	}

	/** A file as both come from (1), or as ours (2) or theirs (3) has it; empty if it is not there. */
	String stage(int number, String path) {
		var shown = status("show", ":" + number + ":" + path);
		return shown.status == 0 ? shown.output : "";
	}

	String run(String... arguments) {
		var result = status(arguments);
		assertEquals(0, result.status, String.join(" ", arguments) + ": " + result.output);
		return result.output;
	}

	private static List<String> lines(String text) {
		return text.lines().filter(line -> !line.isEmpty()).toList();
	}

	record Result(int status, String output) {
	}

	Result status(String... arguments) {
		var command = new ArrayList<>(List.of("git", "-c", "gc.auto=0", "-c", "maintenance.auto=false", "-c",
				"core.fsync=none", "-c", "merge.renames=false"));
		command.addAll(Arrays.asList(arguments));
		var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		var environment = builder.environment();
		environment.keySet().removeIf(name -> name.startsWith("GIT_"));
		environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
		environment.put("GIT_CONFIG_NOSYSTEM", "1");
		for (var who : List.of("AUTHOR", "COMMITTER")) {
			environment.put("GIT_" + who + "_NAME", "Test");
			environment.put("GIT_" + who + "_EMAIL", "test@example.org");
			environment.put("GIT_" + who + "_DATE", "2026-01-01T00:00:00Z");
		}
		try {
			var process = builder.start();
			process.getOutputStream().close();
			var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (!process.waitFor(1, TimeUnit.MINUTES)) {
				process.destroyForcibly();
			}
			return new Result(process.waitFor(), output);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
