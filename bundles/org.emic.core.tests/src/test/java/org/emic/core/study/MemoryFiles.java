/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files in memory. */
public final class MemoryFiles implements StudyFiles {

	private final Map<String, byte[]> content = new TreeMap<>();

	@Override
	public String name() {
		return "memory";
	}

	@Override
	public List<String> files(String folder) {
		return content.keySet().stream()
				.filter(path -> path.startsWith(folder + '/') && path.indexOf('/', folder.length() + 1) < 0)
				.toList();
	}

	@Override
	public List<String> folders(String folder) {
		return content.keySet().stream().filter(path -> path.startsWith(folder + '/'))
				.filter(path -> path.indexOf('/', folder.length() + 1) > 0)
				.map(path -> path.substring(0, path.indexOf('/', folder.length() + 1))).distinct().toList();
	}

	@Override
	public boolean exists(String path) {
		return content.containsKey(path);
	}

	@Override
	public byte[] read(String path) throws IOException {
		if (!exists(path)) {
			throw new NoSuchFileException(path);
		}
		return content.get(path).clone();
	}

	@Override
	public void write(String path, byte[] bytes) {
		content.put(path, bytes.clone());
	}

	@Override
	public void delete(String path) {
		content.remove(path);
	}

	/** Every file as text, by path. */
	Map<String, String> contents() {
		var contents = new TreeMap<String, String>();
		content.forEach((path, bytes) -> contents.put(path, new String(bytes, StandardCharsets.UTF_8)));
		return contents;
	}
}
