/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.git;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

import org.emic.core.study.StudyFiles;

/** The files of a folder of a commit. They are as git stored them and cannot be written. */
final class RevisionFiles implements StudyFiles {

	private final String name;
	private final ObjectReader reader;
	private final NavigableMap<String, ObjectId> files = new TreeMap<>();
	private final NavigableSet<String> folders = new TreeSet<>();

	/**
	 * Lists a folder once; contents are read when they are asked for.
	 *
	 * @param name   what to call the folder
	 * @param folder its path in the repository; empty for all of it
	 */
	RevisionFiles(ObjectReader reader, RevTree tree, String folder, String name) throws IOException {
		this.name = name;
		this.reader = reader;
		try (var walk = new TreeWalk(reader)) {
			walk.addTree(tree);
			walk.setRecursive(true);
			if (!folder.isEmpty()) {
				walk.setFilter(PathFilter.create(folder));
			}
			while (walk.next()) {
				var mode = walk.getFileMode();
				// links and other repositories hold no text of the study
				if (mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE) {
					add(walk.getPathString().substring(folder.isEmpty() ? 0 : folder.length() + 1), walk.getObjectId(0));
				}
			}
		}
	}

	private void add(String path, ObjectId content) {
		files.put(path, content);
		for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
			if (!folders.add(path.substring(0, slash))) {
				break;
			}
		}
	}

	boolean isEmpty() {
		return files.isEmpty();
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public List<String> files(String folder) {
		return directlyIn(folder, files.navigableKeySet());
	}

	@Override
	public List<String> folders(String folder) {
		return directlyIn(folder, folders);
	}

	private static List<String> directlyIn(String folder, NavigableSet<String> paths) {
		var prefix = folder.isEmpty() ? "" : folder + "/";
		return paths.tailSet(prefix).stream().takeWhile(path -> path.startsWith(prefix))
				.filter(path -> path.indexOf('/', prefix.length()) < 0).toList();
	}

	@Override
	public boolean exists(String path) {
		return files.containsKey(path) || folders.contains(path);
	}

	@Override
	public byte[] read(String path) throws IOException {
		var content = files.get(path);
		if (content == null) {
			throw new NoSuchFileException(path);
		}
		synchronized (reader) {
			return reader.open(content).getBytes();
		}
	}

	@Override
	public void write(String path, byte[] content) throws IOException {
		throw new IOException(Messages.get("readOnly", path));
	}

	@Override
	public void delete(String path) throws IOException {
		throw new IOException(Messages.get("readOnly", path));
	}
}
