/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assertions;

/**
 * Somebody's clone of a study, handled with git outside the workbench, as on a command line.
 *
 * @param folder with the files of the study
 */
public record Clone(Path folder) {

	private static final String BRANCH = "main";
	private static final String[] PULL = {"pull", "--quiet", "--no-rebase", "--no-edit", "origin", BRANCH};

	private record Result(int exit, String output) {
	}

	/** Whether there is git on this machine. */
	public static boolean isPossible() {
		try {
			return new ProcessBuilder("git", "--version").redirectErrorStream(true).start().waitFor() == 0;
		} catch (IOException | InterruptedException e) {
			return false;
		}
	}

	/** Puts the study of a folder under git, and what is in it into a new repository that others can clone. */
	public static Clone share(Path folder, String coder, Path repository) throws Exception {
		run(repository.getParent(), "init", "--quiet", "--bare", "-b", BRANCH, repository.toString());
		run(folder, "init", "--quiet", "-b", BRANCH);
		run(folder, "remote", "add", "origin", repository.toString());
		var clone = new Clone(folder).named(coder);
		clone.push("Begin the study");
		return clone;
	}

	/** Clones a repository. In one workspace its project needs a name of its own, which is nobody else's business. */
	public static Clone of(Path repository, Path folder, String coder, String was, String project) throws Exception {
		run(repository.getParent(), "clone", "--quiet", repository.toString(), folder.toString());
		var description = folder.resolve(".project");
		Files.writeString(description, Files.readString(description).replace("<name>" + was, "<name>" + project));
		run(folder, "update-index", "--skip-worktree", ".project");
		return new Clone(folder).named(coder);
	}

	private Clone named(String coder) throws Exception {
		run(folder, "config", "user.name", coder);
		run(folder, "config", "user.email", "coder@localhost");
		return this;
	}

	/** Commits everything and hands it in. */
	public void push(String message) throws Exception {
		run(folder, "add", "--all");
		run(folder, "commit", "--quiet", "-m", message);
		run(folder, "push", "--quiet", "origin", BRANCH);
	}

	/** Commits everything, takes over what others handed in, which must merge by itself, and hands the result in. */
	public void merge(String message) throws Exception {
		run(folder, "add", "--all");
		run(folder, "commit", "--quiet", "-m", message);
		pull();
		run(folder, "push", "--quiet", "origin", BRANCH);
	}

	/** Commits everything and takes over what others handed in, which conflicts. */
	public void conflict(String message) throws Exception {
		run(folder, "add", "--all");
		run(folder, "commit", "--quiet", "-m", message);
		Assertions.assertNotEquals(0, git(folder, PULL).exit(), "git finds no conflict");
	}

	/** Replaces a piece of text in the file of a code. */
	public Path replaceInCode(String code, String text, String by) throws IOException {
		try (var files = Files.list(folder.resolve(Path.of("codebook", "codes")))) {
			for (var file : files.toList()) {
				var content = Files.readString(file);
				if (content.contains("name: \"" + code + "\"") && content.contains(text)) {
					return Files.writeString(file, content.replace(text, by));
				}
			}
		}
		throw new AssertionError("No code " + code + " with " + text);
	}

	/** Takes over what others handed in. */
	public void pull() throws Exception {
		run(folder, PULL);
	}

	private static void run(Path folder, String... arguments) throws Exception {
		var result = git(folder, arguments);
		Assertions.assertEquals(0, result.exit(), () -> List.of(arguments) + " in " + folder + ": " + result.output());
	}

	private static Result git(Path folder, String... arguments) throws Exception {
		var command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		// whatever somebody set up for themselves on this machine
		builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
		builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
		var process = builder.start();
		var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Result(process.waitFor(), output);
	}
}
