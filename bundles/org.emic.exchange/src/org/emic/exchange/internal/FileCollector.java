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

	/**
	 * What is taken from a folder; a file that was named itself may have any ending. A document of a kind that is not
	 * read is taken as well: it is probably a transcript, and whoever imports the folder must see that it is not in.
	 */
	private static final Set<String> TEXT = Set.of("txt", "text", "md", "transcript", "docx", "docm", "odt", "ott", "rtf",
			"doc", "dot", "pdf", "pages");
	/** So many bytes tell the kind of a file. */
	private static final int SIGNATURE = 64;

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
			files.filter(file -> Files.isRegularFile(file) && !isHidden(file)).sorted().forEach(this::addOrTell);
		} catch (IOException | java.io.UncheckedIOException e) {
			problems.accept(ImportProblem.ofFile(Severity.ERROR, folder,
					Messages.get("collect.unreadable", String.valueOf(e.getMessage()))));
			return;
		}
		if (found.size() == before) {
			problems.accept(ImportProblem.ofFile(Severity.ERROR, folder, Messages.get("collect.noFiles")));
		}
	}

	private void addOrTell(Path file) {
		if (isText(file)) {
			add(file);
		} else {
			problems.accept(ImportProblem.ofFile(Severity.INFO, file, Messages.get("collect.leftOut", reason(file))));
		}
	}

	/** What the file is, and what to do to have it imported. */
	private static String reason(Path file) {
		try (var in = Files.newInputStream(file)) {
			return FileKind.of(in.readNBytes(SIGNATURE)).map(kind -> Messages.get(kind.messageKey()))
					.orElseGet(() -> Messages.get("collect.ending"));
		} catch (IOException e) {
			return Messages.get("decoder.unreadable", String.valueOf(e.getMessage()));
		}
	}

	/** Also what a word processor puts beside a file as long as it is open. */
	private static boolean isHidden(Path file) {
		String name = file.getFileName().toString();
		return name.startsWith(".") || name.startsWith("~$");
	}

	private static boolean isText(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return TEXT.contains(name.substring(name.lastIndexOf('.') + 1));
	}
}
