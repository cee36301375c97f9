/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Objects;

/**
 * A codebook of another project that a study uses.
 *
 * @param project the name of the project, or of the folder beside the study's
 * @param id      the codebook's id, by which it is found when its project was renamed; empty when not known
 */
public record CodebookReference(String project, String id) {

	public CodebookReference {
		Objects.requireNonNull(project);
		Objects.requireNonNull(id);
	}

	/** The same codebook under another name of its project. */
	public CodebookReference renamed(String newProject) {
		return new CodebookReference(newProject, id);
	}
}
