/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import org.eclipse.core.resources.IResource;
import org.emic.workspace.internal.CheckedNature;

/**
 * Marks a project as a codebook that studies share and gives it the builder that checks it. A nature of its
 * own, and not the study's: such a project has no transcripts, is never the study that one works on, and is
 * offered where a study looks for a codebook.
 */
public final class CodebookNature extends CheckedNature {

	public static final String ID = "org.emic.workspace.codebookNature"; //$NON-NLS-1$

	/** A builder belongs to one nature, so this one has its own, of the same class. */
	static final String BUILDER = "org.emic.workspace.codebookBuilder"; //$NON-NLS-1$

	public CodebookNature() {
		super(BUILDER);
	}

	/** Whether a resource is in an open project that is a codebook. */
	public static boolean isCodebook(IResource resource) {
		return has(resource, ID);
	}
}
