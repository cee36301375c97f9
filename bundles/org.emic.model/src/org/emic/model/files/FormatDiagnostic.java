/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * A problem of a part of a resource, the rest of which was loaded.
 *
 * @param problem what is wrong where
 */
public record FormatDiagnostic(FormatException problem) implements Resource.Diagnostic {

	@Override
	public String getMessage() {
		return problem.getMessage();
	}

	@Override
	public String getLocation() {
		return problem.fileName();
	}

	@Override
	public int getLine() {
		return problem.line();
	}

	@Override
	public int getColumn() {
		return 0;
	}
}
