/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks for conflicts that a merge left in those files that a study does not read: tables, notes beside, old wordings. */
final class ConflictCheck {

	private static final List<String> FOLDERS = List.of("", StudyLayout.CODEBOOK, StudyLayout.CODEBOOK + "/proposals",
			StudyLayout.CODEBOOK + "/definitions");
	private static final Set<String> TEXTS = Set.of("md", "txt", "csv", "gitattributes", "gitignore", "project");

	private final StudyFiles files;

	ConflictCheck(StudyFiles files) {
		this.files = files;
	}

	List<Problem> check() {
		var problems = new ArrayList<Problem>();
		for (var folder : FOLDERS) {
			try {
				for (var path : files.files(folder)) {
					if (TEXTS.contains(path.substring(path.lastIndexOf('.') + 1))) {
						problems.addAll(FileReading.problems(path, new String(files.read(path), StandardCharsets.UTF_8)));
					}
				}
			} catch (IOException e) {
				// who reads the file for what is in it tells
			}
		}
		return problems;
	}
}
