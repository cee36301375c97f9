/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.emic.core.pseudonym.PseudonymCheck;
import org.emic.core.study.Problem;
import org.emic.core.study.Problem.Kind;
import org.emic.core.study.Study;
import org.emic.core.study.StudyCheck;
import org.emic.core.study.StudyLayout;
import org.emic.exchange.internal.AssignmentCheck;
import org.emic.exchange.internal.Messages;

/** All problems of a study: those that {@link StudyCheck} finds, and those of its table of cases, and names that should not be there. */
public final class StudyProblems {

	private StudyProblems() {
	}

	/** The problems by file and line, hints among them. */
	public static List<Problem> of(Study study) {
		return of(study, PseudonymCheck.check(study.files()));
	}

	/**
	 * As {@link #of(Study)}.
	 *
	 * @param names the names that should not be there, which take reading all files to find
	 */
	public static List<Problem> of(Study study, List<Problem> names) {
		var problems = new ArrayList<>(StudyCheck.check(study));
		problems.addAll(AssignmentCheck.check(study, problems));
		if (problems.stream().anyMatch(problem -> problem.kind() == Kind.CONFLICT && problem.file().equals(StudyLayout.CASES))) {
			return sorted(problems, names);
		}
		try {
			var cases = Cases.read(study.files());
			cases.problems().forEach(problem -> add(problems, problem.line(),
					problem.problem() + "." + (problem.advice().isEmpty() ? "" : " " + problem.advice() + ".")));
			if (cases.problems().isEmpty()) {
				cases.value().transcripts().stream().filter(id -> study.transcript(id).isEmpty())
						.forEach(id -> problems.add(new Problem(Kind.MISSING_TRANSCRIPT, StudyLayout.CASES, 0,
								Messages.get("cases.noTranscript", id), id)));
			}
		} catch (ImportException e) {
			add(problems, e.problem().line(), e.problem().text());
		} catch (IOException e) {
			add(problems, 0, Messages.get("decoder.unreadable", String.valueOf(e.getMessage())));
		}
		return sorted(problems, names);
	}

	private static List<Problem> sorted(List<Problem> problems, List<Problem> names) {
		problems.addAll(names);
		Collections.sort(problems);
		return problems;
	}

	private static void add(List<Problem> problems, int line, String text) {
		problems.add(new Problem(Kind.UNREADABLE, StudyLayout.CASES, line, text, ""));
	}
}
