/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;

import org.emic.core.study.BlindCoding;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudySettings;
import org.emic.model.files.FormatException;

/**
 * Finds the folders of one study, which may have been renamed since, by the id that its settings keep for life.
 *
 * @param id empty for a study whose settings name none
 */
record StudyFolders(String id) {

	/** Those of the study whose files these are; one whose settings name no id is found nowhere. */
	static StudyFolders of(StudyFiles study) throws IOException {
		return new StudyFolders(study.exists(StudyLayout.SETTINGS) ? id(study.read(StudyLayout.SETTINGS)) : "");
	}

	private static String id(byte[] settings) {
		var text = new String(settings, StandardCharsets.UTF_8);
		try {
			return StudySettings.parse(text, StudyLayout.SETTINGS).id();
		} catch (FormatException e) {
			// such as one in conflict, of which the id is still to be found
			return StudySettings.idOfBroken(text);
		}
	}

	/** The paths of its folders in a commit; empty for all of the repository. */
	List<String> in(ObjectReader reader, RevTree tree) throws IOException {
		var folders = new ArrayList<String>();
		if (id.isEmpty()) {
			return folders;
		}
		try (var walk = new TreeWalk(reader)) {
			walk.addTree(tree);
			walk.setRecursive(true);
			while (walk.next()) {
				var path = walk.getPathString();
				boolean file = walk.getFileMode() == FileMode.REGULAR_FILE || walk.getFileMode() == FileMode.EXECUTABLE_FILE;
				if (file && walk.getNameString().equals(StudyLayout.SETTINGS)
						&& id(reader.open(walk.getObjectId(0)).getBytes()).equals(id)) {
					folders.add(path.substring(0, Math.max(0, path.length() - StudyLayout.SETTINGS.length() - 1)));
				}
			}
		}
		return folders;
	}

	/** What is coded blind in each of its folders below one on the disk, such as the work tree of a repository. */
	List<BlindCoding> blindBelow(Path folder) throws IOException {
		var blind = new ArrayList<BlindCoding>();
		if (id.isEmpty()) {
			return blind;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
				boolean git = String.valueOf(below.getFileName()).equals(Constants.DOT_GIT);
				return git ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				if (file.getFileName().toString().equals(StudyLayout.SETTINGS) && id(Files.readAllBytes(file)).equals(id)) {
					blind.add(BlindCoding.read(new FolderFiles(file.getParent())));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException e) {
				return FileVisitResult.CONTINUE; // what cannot be read is no study that anybody works in
			}
		});
		return blind;
	}
}
