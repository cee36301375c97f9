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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

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

	/** The files that git could not merge: each as both come from, as ours, and as theirs has it; empty where it is not there. */
	Map<String, List<String>> conflicts() {
		var paths = run("diff", "--name-only", "--diff-filter=U").lines().toList();
		var objects = paths.stream().flatMap(path -> Stream.of(":1:" + path, ":2:" + path, ":3:" + path)).toList();
		var result = withInput(String.join("\n", objects) + "\n", "cat-file", "--batch");
		assertEquals(0, result.status, result.output);
		var conflicts = new LinkedHashMap<String, List<String>>();
		var output = result.output.getBytes(StandardCharsets.UTF_8);
		int at = 0;
		for (int i = 0; i < objects.size(); i++) {
			int end = at;
			while (output[end] != '\n') {
				end++;
			}
			var header = new String(output, at, end - at, StandardCharsets.UTF_8);
			int size = header.endsWith(" missing") ? -1 : Integer.parseInt(header.substring(header.lastIndexOf(' ') + 1));
			var content = size < 0 ? "" : new String(output, end + 1, size, StandardCharsets.UTF_8);
			conflicts.computeIfAbsent(paths.get(i / 3), path -> new ArrayList<>()).add(content);
			at = end + 1 + size + 1;
		}
		return conflicts;
	}

	String run(String... arguments) {
		var result = status(arguments);
		assertEquals(0, result.status, String.join(" ", arguments) + ": " + result.output);
		return result.output;
	}

	record Result(int status, String output) {
	}

	Result status(String... arguments) {
		return withInput("", arguments);
	}

	private Result withInput(String input, String... arguments) {
		var command = new ArrayList<>(List.of("git", "-c", "gc.auto=0", "-c", "maintenance.auto=false", "-c",
				"core.fsync=none"));
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
			try (var in = process.getOutputStream()) {
				in.write(input.getBytes(StandardCharsets.UTF_8));
			}
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
