/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.io.IOException;

/** A file cannot be imported; the {@link #problem()} says which, where and what to do. */
public class ImportException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient ImportProblem problem;

	public ImportException(ImportProblem problem) {
		super(problem.toString());
		this.problem = problem;
	}

	/** What is wrong; its severity is always ERROR. */
	public ImportProblem problem() {
		return problem;
	}
}
