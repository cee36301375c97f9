/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.List;

import org.emic.core.internal.Messages;
import org.emic.core.study.Problem.Kind;
import org.emic.model.files.ConflictText;
import org.emic.model.files.FormatException;

/**
 * Reads the files of a study in which a merge may have left both sides of a conflict: what our side says is read, so
 * that a code in conflict is still there for its codings, and what is written over the file later sets it aside.
 */
final class FileReading {

	private final Study study;
	private final StudyFiles files;
	private final String prefix;

	/** @param prefix what paths begin with in messages: nothing, or the name of another project and a slash */
	FileReading(Study study, StudyFiles files, String prefix) {
		this.study = study;
		this.files = files;
		this.prefix = prefix;
	}

	/** The text of a file, of conflicts in it our side; they become problems of the study. */
	String ours(String path) throws IOException {
		var text = StudyLoader.decode(study.known().read(files, path), prefix + path);
		var conflicts = problems(prefix + path, text, "conflictOursShown");
		var unreadable = study.known().unreadable();
		if (conflicts.isEmpty()) {
			unreadable.remove(prefix + path);
			return text;
		}
		study.problemList().addAll(conflicts);
		unreadable.add(prefix + path);
		return ConflictText.ours(text);
	}

	/** A problem for each conflict in a text that is taken as it is. */
	static List<Problem> problems(String path, String text) {
		return problems(path, text, "conflictLeft");
	}

	private static List<Problem> problems(String path, String text, String message) {
		return ConflictText.conflicts(text).stream().map(conflict -> new Problem(Kind.CONFLICT, path, conflict.first(),
				Messages.get(message, conflict.ours(), conflict.theirs()), "")).toList();
	}

	/** What could not be read, as a problem. */
	static Problem problem(FormatException e) {
		var kind = switch (e.key()) {
			case "file.conflict", "codings.conflict" -> Kind.CONFLICT;
			default -> Kind.UNREADABLE;
		};
		var advice = e.advice().isEmpty() || e.advice().endsWith(".") ? e.advice() : e.advice() + ".";
		return new Problem(kind, e.fileName(), e.line(), e.problem() + ". " + advice, "");
	}
}
