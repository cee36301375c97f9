/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.model.coding.Coder;

/**
 * All that a refactoring changes in a study. It is good as long as nothing else changes the study; made then, it is
 * one step.
 *
 * @param codes    in the order in which they are changed
 * @param codings  by transcript and place; those for which nothing is written included
 * @param findings what a person should know before
 * @param reason   given with each decision about others' codings
 */
public record RefactoringPlan(Study study, Coder coder, String label, List<CodeChange> codes, List<CodingChange> codings,
		List<Finding> findings, String reason) {

	public RefactoringPlan {
		codes = List.copyOf(codes);
		codings = List.copyOf(codings);
		findings = List.copyOf(findings);
	}

	/** Whether it cannot be made. */
	public boolean isImpossible() {
		return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
	}

	/** Whether nothing would change. */
	public boolean isEmpty() {
		return codes.isEmpty() && codings.stream().noneMatch(change -> change.fate().isWritten());
	}

	/** The same with one more change, under another label. */
	RefactoringPlan and(CodeChange change, String newLabel) {
		var all = new ArrayList<>(codes);
		all.add(change);
		return new RefactoringPlan(study, coder, newLabel, all, codings, findings, reason);
	}

	/** Makes all of it. */
	public void apply(StudyEdit edit) {
		apply(edit, change -> true);
	}

	/**
	 * Makes it with those codings that a person wants.
	 *
	 * @throws IllegalStateException when it cannot be made
	 */
	public void apply(StudyEdit edit, Predicate<CodingChange> wanted) {
		if (isImpossible()) {
			throw new IllegalStateException(findings.toString());
		}
		codes.forEach(change -> change.apply(edit));
		var made = codings.stream().filter(change -> change.fate().isWritten())
				.filter(change -> !change.optional() || wanted.test(change)).toList();
		made.forEach(change -> change.apply(edit, coder, reason));
		DuplicateCodings.join(edit, made, coder);
	}
}
