/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.emic.model.codebook.Code;

/** Finds the lines of files that problems are on; files are read once, and only those with problems. */
final class LineFinder {

	private final Study study;
	private final Map<String, List<String>> read = new HashMap<>();

	LineFinder(Study study) {
		this.study = study;
	}

	/**
	 * The line, from 1, of a coding or a decision in its file; 0 if it is not there.
	 *
	 * @param before so many lines with the id come before it
	 */
	int lineOfId(String path, String id, int before) {
		var own = "\"id\":\"" + id + '"';
		var spaced = "\"id\": \"" + id + '"';
		var left = new AtomicInteger(before);
		return find(study.files(), path, path, line -> (line.contains(own) || line.contains(spaced)) && left.getAndDecrement() == 0);
	}

	/** The line, from 1, of one of a memo's links; 0 if it is not there. */
	int lineOfLink(String path, int index) {
		var before = new AtomicInteger(index);
		return find(study.files(), path, path, line -> line.startsWith("- ") && before.getAndDecrement() == 0);
	}

	/** The line, from 1, of a code's file that begins so; 0 if none does. */
	int lineThatBegins(Code code, String begin) {
		var files = filesOf(code);
		return find(files, StudyLayout.code(code.getFileName()), path(code), line -> line.startsWith(begin));
	}

	/** The path of a code's file; in another project's codebook it begins with the project's name. */
	String path(Code code) {
		if (code.getFileName() == null) {
			return StudyLayout.CODES;
		}
		var files = filesOf(code);
		String path = StudyLayout.code(code.getFileName());
		return files == study.files() ? path : files.name() + "/" + path;
	}

	private StudyFiles filesOf(Code code) {
		return study.codebookFiles().getOrDefault(study.homes().get(code), study.files());
	}

	private int find(StudyFiles files, String path, String key, Predicate<String> wanted) {
		var lines = read.computeIfAbsent(key, missing -> lines(files, path));
		for (int i = 0; i < lines.size(); i++) {
			if (wanted.test(lines.get(i))) {
				return i + 1;
			}
		}
		return 0;
	}

	private static List<String> lines(StudyFiles files, String path) {
		try {
			return files.exists(path) ? new String(files.read(path), StandardCharsets.UTF_8).lines().toList() : List.of();
		} catch (IOException e) {
			return List.of(); // the problem is told all the same, only without a line
		}
	}
}
