/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of a study, which can be held back: what is written then is kept in memory until it goes to the
 * files all at once.
 */
final class StagedFiles implements StudyFiles {

	private final StudyFiles files;
	private Map<String, Optional<byte[]>> staged;

	StagedFiles(StudyFiles files) {
		this.files = files;
	}

	/** From now on nothing reaches the files. */
	void hold() {
		staged = new TreeMap<>();
	}

	/** Lets writing reach the files again; returns what was held back: contents by path, empty for a removed file. */
	Map<String, Optional<byte[]>> release() {
		var held = staged;
		staged = null;
		return held;
	}

	/** The files themselves. */
	StudyFiles files() {
		return files;
	}

	@Override
	public String name() {
		return files.name();
	}

	@Override
	public List<String> files(String folder) throws IOException {
		return files.files(folder);
	}

	@Override
	public List<String> folders(String folder) throws IOException {
		return files.folders(folder);
	}

	@Override
	public boolean exists(String path) {
		return staged != null && staged.containsKey(path) ? staged.get(path).isPresent() : files.exists(path);
	}

	@Override
	public byte[] read(String path) throws IOException {
		if (staged != null && staged.getOrDefault(path, Optional.empty()).isPresent()) {
			return staged.get(path).orElseThrow();
		}
		return files.read(path);
	}

	@Override
	public void write(String path, byte[] content) throws IOException {
		if (staged == null) {
			files.write(path, content);
		} else {
			staged.put(path, Optional.of(content));
		}
	}

	@Override
	public Map<String, IOException> writeAll(Map<String, byte[]> contents) {
		return staged == null ? files.writeAll(contents) : StudyFiles.super.writeAll(contents);
	}

	@Override
	public boolean isWritable(String path) {
		return files.isWritable(path);
	}

	@Override
	public void delete(String path) throws IOException {
		if (staged == null) {
			files.delete(path);
		} else {
			staged.put(path, Optional.empty());
		}
	}

	@Override
	public Closeable lock(String path) throws IOException {
		return files.lock(path);
	}
}
