/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.document;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.emic.workspace.StudyProjects;

/**
 * The study of an open transcript as long as it is not read.
 *
 * @param project the study's
 * @param failure why it could not be read; nothing while it is being read, and when that was cancelled
 */
public record UnreadStudy(IProject project, Optional<Throwable> failure) {

	/** Whether it is being read now. */
	public boolean isBeingRead() {
		return StudyProjects.get().isReading(project);
	}
}
