/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.emic.exchange.ImportProblem;
import org.emic.exchange.ImportProblem.Severity;

/** The files that are meant by a list of files and folders; each once. */
public final class FileCollector {

	/** What is taken from a folder; a file that was named itself may have any ending. */
	private static final Set<String> TEXT = Set.of("txt", "text", "md", "transcript");

	private final LinkedHashMap<Path, Path> found = new LinkedHashMap<>();
	private final Consumer<ImportProblem> problems;

	private FileCollector(Consumer<ImportProblem> problems) {
		this.problems = problems;
	}

	/** The files in the order of the list, those of a folder by name; what is wrong goes to problems. */
	public static List<Path> collect(List<Path> paths, Consumer<ImportProblem> problems) {
		var collector = new FileCollector(problems);
		for (var path : paths) {
			if (Files.isDirectory(path)) {
				collector.addFolder(path);
			} else {
				collector.add(path);
			}
		}
		return List.copyOf(collector.found.values());
	}

	private void add(Path file) {
		try {
			found.putIfAbsent(file.toRealPath(), file);
		} catch (IOException e) {
			// a file that is not there is planned as well, and its problem told there
			found.putIfAbsent(file.toAbsolutePath().normalize(), file);
		}
	}

	private void addFolder(Path folder) {
		int before = found.size();
		try (var files = Files.walk(folder)) {
			files.filter(file -> Files.isRegularFile(file) && isText(file)).sorted().forEach(this::add);
		} catch (IOException | java.io.UncheckedIOException e) {
			problems.accept(ImportProblem.ofFile(Severity.ERROR, folder,
					Messages.get("collect.unreadable", String.valueOf(e.getMessage()))));
			return;
		}
		if (found.size() == before) {
			problems.accept(ImportProblem.ofFile(Severity.ERROR, folder, Messages.get("collect.noFiles")));
		}
	}

	private static boolean isText(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return !name.startsWith(".") && TEXT.contains(name.substring(name.lastIndexOf('.') + 1));
	}
}
