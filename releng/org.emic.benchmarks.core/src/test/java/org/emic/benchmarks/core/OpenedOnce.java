/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

import org.emic.core.study.FolderFiles;
import org.emic.core.study.Study;

/** Opens a study as the first thing that a process does, and then reads the same files' bytes. */
final class OpenedOnce {

	private OpenedOnce() {
	}

	/** Prints how long it takes to open the study in a folder, and the median of reading the bytes, in milliseconds. */
	public static void main(String[] arguments) {
		var folder = Path.of(arguments[0]);
		double opened = Figures.millis(() -> open(folder));
		System.out.printf(Locale.ROOT, "%f %f%n", opened, Figures.median(() -> readBytes(folder)));
	}

	static Study open(Path folder) {
		try {
			return Study.open(new FolderFiles(folder));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The index is none of the files. */
	static void readBytes(Path folder) {
		try (var files = Files.walk(folder)) {
			long bytes = 0;
			for (var file : files.filter(Files::isRegularFile).filter(file -> !folder.relativize(file).startsWith(".emic"))
					.sorted(Comparator.naturalOrder()).toList()) {
				bytes += Files.readAllBytes(file).length;
			}
			if (bytes == 0) {
				throw new IllegalStateException("Nothing was read");
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
