/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.emic.core.internal.Messages;

/**
 * Looks through a study for what a researcher should put right: what could not be read, what a merge left or made,
 * codings that lost their text or their code, codes with one name, codes that nothing says the meaning of.
 */
public final class StudyCheck {

	private StudyCheck() {
	}

	/** The problems by file and line; hints among them. Lines are those of the files as they were saved last. */
	public static List<Problem> check(Study study) {
		var lines = new LineFinder(study);
		var problems = new ArrayList<>(study.problems());
		problems.addAll(underWay(study.files()));
		problems.addAll(new ConflictCheck(study.files()).check());
		problems.addAll(new CodebookCheck(study, lines).check());
		problems.addAll(new CodingCheck(study, lines).check());
		problems.addAll(study.hidden().check());
		problems.addAll(new MemoCheck(study, lines).check());
		Collections.sort(problems);
		return problems;
	}

	private static List<Problem> underWay(StudyFiles files) {
		try {
			return Journal.begunElsewhere(files).stream()
					.map(path -> new Problem(Problem.Kind.BEGUN_ELSEWHERE, path, 0, Messages.get("begunElsewhere"), "")).toList();
		} catch (IOException e) {
			return List.of(new Problem(Problem.Kind.UNREADABLE, Journal.FOLDER, 0, Messages.get("cannotRead", e.getMessage()), ""));
		}
	}
}
