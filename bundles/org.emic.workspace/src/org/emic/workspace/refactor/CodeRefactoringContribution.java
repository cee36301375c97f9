/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

import java.util.Map;

import org.eclipse.ltk.core.refactoring.RefactoringContribution;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;

/** Lets the platform's history of refactorings read and write those of codes. */
public final class CodeRefactoringContribution extends RefactoringContribution {

	@Override
	public RefactoringDescriptor createDescriptor(String id, String project, String description, String comment,
			@SuppressWarnings("rawtypes") Map arguments, int flags) {
		@SuppressWarnings("unchecked")
		Map<String, String> texts = arguments;
		return new CodeRefactoringDescriptor(id, project, description, comment, texts);
	}

	@Override
	public Map<String, String> retrieveArgumentMap(RefactoringDescriptor descriptor) {
		return descriptor instanceof CodeRefactoringDescriptor own ? own.arguments() : super.retrieveArgumentMap(descriptor);
	}
}
