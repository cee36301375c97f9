/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.emic.core.study.GitAttributes;

/**
 * Has git call {@code emic merge} in one clone of a repository: its configuration names the command, and its own
 * attributes, which no one else sees, the files. Other clones merge as plain git does.
 */
final class MergeDriver {

	private static final String BEGIN = "# emic merge begin";
	private static final String END = "# emic merge end";
	/** The launcher says what it is called with. */
	private static final String COMMAND = "emic.command";

	/**
	 * What git's shell does when the command failed without leaving marks in our version, as where the program was moved
	 * or updated, or cannot read one of the versions: git would take our version for a merge with conflicts, and their
	 * side would be nowhere in it. So it is merged as plain git does.
	 */
	private static final String PLAIN = "if grep -q '^<<<<<<< ' %A; then false; "
			+ "else git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B; fi";

	private final Path folder;

	/** @param folder any folder of the clone */
	MergeDriver(Path folder) {
		this.folder = folder;
	}

	void install() throws CommandException, IOException {
		var attributes = attributes();
		git("config", "merge.emic.name", "Emic (codes by property, codings by id)");
		git("config", "merge.emic.driver", command() + " merge %O %A %B -o %A --path %P || " + PLAIN);
		var lines = withoutOwn(attributes);
		lines.add(BEGIN);
		GitAttributes.MERGED.forEach(pattern -> lines.add("**/" + pattern + " merge=emic"));
		lines.add(END);
		write(attributes, lines);
	}

	void uninstall() throws CommandException, IOException {
		var attributes = attributes();
		run("config", "--remove-section", "merge.emic");
		write(attributes, withoutOwn(attributes));
	}

	private Path attributes() throws CommandException, IOException {
		if (!Files.isDirectory(folder)) {
			throw new CommandException(Messages.get("noFolder", folder));
		}
		return folder.resolve(git("rev-parse", "--git-path", "info/attributes"));
	}

	private static List<String> withoutOwn(Path attributes) throws IOException {
		var lines = new ArrayList<String>();
		boolean own = false;
		for (var line : Files.exists(attributes) ? Files.readAllLines(attributes) : List.<String>of()) {
			own |= line.equals(BEGIN);
			if (!own) {
				lines.add(line);
			}
			own &= !line.equals(END);
		}
		return lines;
	}

	private static void write(Path attributes, List<String> lines) throws IOException {
		if (lines.isEmpty()) {
			Files.deleteIfExists(attributes);
		} else {
			Files.createDirectories(attributes.getParent());
			Files.write(attributes, lines);
		}
	}

	/** How the shell that git runs calls this program. */
	private static String command() {
		var launcher = System.getProperty(COMMAND);
		var words = launcher != null ? List.of(launcher)
				: List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
						"-cp", System.getProperty("java.class.path"), "org.emic.cli.Main");
		return String.join(" ", words.stream().map(MergeDriver::quoted).toList());
	}

	private static String quoted(String word) {
		var plain = word.replace('\\', '/').replace("%", "%%");
		return plain.matches("[A-Za-z0-9_./:+=-]+") ? plain : "'" + plain.replace("'", "'\\''") + "'";
	}

	private String git(String... arguments) throws CommandException, IOException {
		var result = run(arguments);
		if (result.status != 0) {
			throw new CommandException(Messages.get("merge.git", folder, result.output));
		}
		return result.output;
	}

	private record Result(int status, String output) {
	}

	private Result run(String... arguments) throws CommandException, IOException {
		var command = new ArrayList<>(List.of("git", "-C", folder.toString()));
		command.addAll(Arrays.asList(arguments));
		Process process;
		try {
			process = new ProcessBuilder(command).redirectErrorStream(true).start();
		} catch (IOException e) {
			throw new CommandException(Messages.get("merge.noGit"));
		}
		try (var output = process.getInputStream()) {
			process.getOutputStream().close();
			var text = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
			if (!process.waitFor(1, TimeUnit.MINUTES)) {
				process.destroy();
			}
			return new Result(process.exitValue(), text);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		}
	}
}
