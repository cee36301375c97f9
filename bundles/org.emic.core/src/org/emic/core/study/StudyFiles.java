/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a study. Paths are relative to the study's folder, with slashes, on every platform.
 */
public interface StudyFiles {

	/** What to call the study's folder in messages. */
	String name();

	/**
	 * The files directly in a folder, by name.
	 *
	 * @return paths as {@link #read} takes them, sorted; empty when there is no such folder
	 */
	List<String> files(String folder) throws IOException;

	/**
	 * The folders directly in a folder, by name.
	 *
	 * @return their paths, sorted; empty when there is no such folder
	 */
	List<String> folders(String folder) throws IOException;

	boolean exists(String path);

	/**
	 * @throws NoSuchFileException when there is no such file
	 * @throws IOException         when it cannot be read
	 */
	byte[] read(String path) throws IOException;

	/** Whether files can be read in several threads at a time. */
	default boolean canReadSideBySide() {
		return false;
	}

	/**
	 * Writes a file whole or not at all: at every moment, and after a crash at any moment, the path holds
	 * either what it held before or the new content. Folders are made as needed.
	 */
	void write(String path, byte[] content) throws IOException;

	/**
	 * Writes several files, each as {@link #write} does. Whoever can writes them side by side, as most of the time goes
	 * into waiting for the disk.
	 *
	 * @return why those that could not be written were not, by path
	 */
	default Map<String, IOException> writeAll(Map<String, byte[]> contents) {
		var failures = new TreeMap<String, IOException>();
		contents.forEach((path, content) -> {
			try {
				write(path, content);
			} catch (IOException e) {
				failures.put(path, e);
			}
		});
		return failures;
	}

	/**
	 * Keeps others, in this process and any other, from what a file of this path stands for, until that is closed.
	 * The file is none of the study's and stays. Who cannot lock files keeps nobody out.
	 *
	 * @throws IOException when another holds it, and still does after some seconds
	 */
	default Closeable lock(String path) throws IOException {
		return () -> {
			// nobody was kept out
		};
	}

	/** Whether a file can be written, as far as that is known before it is tried. */
	default boolean isWritable(String path) {
		return true;
	}

	/** Removes a file; does nothing when there is none. */
	void delete(String path) throws IOException;
}
