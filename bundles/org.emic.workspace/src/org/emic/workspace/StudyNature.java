/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import org.eclipse.core.resources.IResource;
import org.emic.workspace.internal.CheckedNature;

/** Marks a project as a study and gives it the builder that checks it. */
public final class StudyNature extends CheckedNature {

	public static final String ID = "org.emic.workspace.studyNature"; //$NON-NLS-1$

	public StudyNature() {
		super(StudyBuilder.ID);
	}

	/** Whether a resource is in an open project that is a study. */
	public static boolean isStudy(IResource resource) {
		return has(resource, ID);
	}
}
