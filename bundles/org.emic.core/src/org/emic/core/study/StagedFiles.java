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
	/** The digests of files as they were when they were first looked at since they are held back; empty for none. */
	private final Map<String, String> seen = new TreeMap<>();

	StagedFiles(StudyFiles files) {
		this.files = files;
	}

	/** From now on nothing reaches the files. */
	void hold() {
		staged = new TreeMap<>();
		seen.clear();
	}

	/** Lets writing reach the files again; returns what was held back. */
	HeldFiles release() {
		var before = new TreeMap<>(seen);
		before.keySet().retainAll(staged.keySet());
		var held = new HeldFiles(files, staged, before);
		staged = null;
		seen.clear();
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
		if (staged != null && staged.containsKey(path)) {
			return staged.get(path).isPresent();
		}
		boolean there = files.exists(path);
		if (staged != null && !there) {
			seen.putIfAbsent(path, "");
		}
		return there;
	}

	@Override
	public byte[] read(String path) throws IOException {
		if (staged != null && staged.getOrDefault(path, Optional.empty()).isPresent()) {
			return staged.get(path).orElseThrow();
		}
		var content = files.read(path);
		if (staged != null) {
			seen.putIfAbsent(path, Digests.of(content));
		}
		return content;
	}

	@Override
	public boolean canReadSideBySide() {
		return staged == null && files.canReadSideBySide();
	}

	@Override
	public void write(String path, byte[] content) throws IOException {
		if (staged == null) {
			files.write(path, content);
		} else {
			look(path);
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
			look(path);
			staged.put(path, Optional.empty());
		}
	}

	private void look(String path) throws IOException {
		if (!seen.containsKey(path)) {
			seen.put(path, Digests.of(files, path));
		}
	}

	@Override
	public Closeable lock(String path) throws IOException {
		return files.lock(path);
	}
}
