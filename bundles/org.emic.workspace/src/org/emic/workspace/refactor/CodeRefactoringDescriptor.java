/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;

/** A refactoring of codes in the platform's history of refactorings. */
final class CodeRefactoringDescriptor extends RefactoringDescriptor {

	private final Map<String, String> arguments;

	CodeRefactoringDescriptor(String id, String project, String description, String comment, Map<String, String> arguments) {
		super(id, project, description, comment, MULTI_CHANGE);
		this.arguments = Map.copyOf(arguments);
	}

	Map<String, String> arguments() {
		return arguments;
	}

	@Override
	public Refactoring createRefactoring(RefactoringStatus status) throws CoreException {
		try {
			var kind = RefactoringKind.of(getID());
			return new StudyRefactoring(StudyRefactoring.open(getProject()), kind, RefactoringArguments.read(kind, arguments));
		} catch (IllegalArgumentException e) {
			status.addFatalError(e.getMessage());
			return null;
		}
	}
}
