/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.emic.core.study.Problem;
import org.emic.core.study.Problem.Kind;
import org.emic.core.study.Study;
import org.emic.core.study.StudyLayout;
import org.emic.exchange.Assignment;
import org.emic.exchange.Assignments;
import org.emic.model.files.FormatException;
import org.emic.model.files.Parsed;

/** Looks for what is wrong with the assignments of a study. */
public final class AssignmentCheck {

	private AssignmentCheck() {
	}

	/** @param known what was found before: a conflict in the file is told of there */
	public static List<Problem> check(Study study, List<Problem> known) {
		if (known.stream().anyMatch(problem -> problem.kind() == Kind.CONFLICT
				&& problem.file().equals(StudyLayout.ASSIGNMENTS))) {
			return List.of();
		}
		var problems = new ArrayList<Problem>();
		try {
			check(study, Assignments.read(study.files()), problems);
		} catch (FormatException e) {
			problems.add(problem(e));
		} catch (IOException e) {
			problems.add(new Problem(Kind.UNREADABLE, StudyLayout.ASSIGNMENTS, 0,
					Messages.get("decoder.unreadable", String.valueOf(e.getMessage())), ""));
		}
		return problems;
	}

	private static void check(Study study, Parsed<Assignments> read, List<Problem> problems) throws IOException {
		read.problems().forEach(each -> problems.add(problem(each)));
		var unknown = new TreeMap<String, Integer>();
		var folders = study.files().folders(StudyLayout.CODINGS);
		for (Assignment assignment : read.value().all()) {
			if (study.transcript(assignment.transcript()).isEmpty()) {
				problems.add(new Problem(Kind.MISSING_TRANSCRIPT, StudyLayout.ASSIGNMENTS, 0, Messages.get(
						"assignments.missingTranscript", assignment.transcript(), assignment.coder()), assignment.transcript()));
			}
			if (!folders.contains(StudyLayout.CODINGS + "/" + assignment.coder())) {
				unknown.merge(assignment.coder(), 1, Integer::sum);
			}
		}
		unknown.forEach((coder, count) -> problems.add(new Problem(Kind.MISSING_CODER, StudyLayout.ASSIGNMENTS, 0,
				Messages.get("assignments.missingCoder", count, coder), coder)));
	}

	private static Problem problem(FormatException e) {
		return new Problem(Kind.UNREADABLE, StudyLayout.ASSIGNMENTS, e.line(),
				e.problem() + "." + (e.advice().isEmpty() ? "" : " " + e.advice() + "."), "");
	}
}
