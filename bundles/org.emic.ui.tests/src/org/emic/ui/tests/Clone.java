/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository on this machine, used with git's own command line as a coder would. */
record Clone(Path folder) {

	static Clone init(Path folder) throws IOException, InterruptedException {
		var clone = new Clone(folder);
		clone.git("init", "--initial-branch=main");
		clone.commit("Begin");
		return clone;
	}

	Clone clone(Path to) throws IOException, InterruptedException {
		git("clone", folder.toString(), to.toString());
		return new Clone(to);
	}

	void commit(String message) throws IOException, InterruptedException {
		git("add", "--all");
		git("commit", "--message", message);
	}

	/** Runs git, which must succeed. */
	void git(String... arguments) throws IOException, InterruptedException {
		assertEquals(0, run(arguments), () -> String.join(" ", arguments));
	}

	/** Runs git and gives what it returns. */
	int run(String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of("git", "-c", "user.name=Coder", "-c", "user.email=coder@example.org", "-c",
				"commit.gpgsign=false"));
		command.addAll(List.of(arguments));
		var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		process.getInputStream().readAllBytes();
		return process.waitFor();
	}

	Path codeFile(String name) throws IOException {
		try (var files = Files.list(folder.resolve("codebook/codes"))) {
			return files.filter(file -> file.getFileName().toString().startsWith(name)).findFirst().orElseThrow();
		}
	}

	void replace(Path file, String before, String after) throws IOException {
		var text = Files.readString(file);
		assertEquals(true, text.contains(before), text);
		Files.writeString(file, text.replace(before, after));
	}
}
