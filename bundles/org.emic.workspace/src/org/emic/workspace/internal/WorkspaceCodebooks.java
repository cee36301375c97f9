/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.emic.core.study.Codebooks;
import org.emic.core.study.StudyFiles;

/** Shared codebooks are projects of the workspace, or else folders beside the study's. */
public final class WorkspaceCodebooks implements Codebooks {

	private final IProject study;

	public WorkspaceCodebooks(IProject study) {
		this.study = study;
	}

	@Override
	public Optional<StudyFiles> find(String projectName) {
		var project = study.getWorkspace().getRoot().getProject(projectName);
		if (project.isAccessible()) {
			return Optional.of(new WorkspaceFiles(project, study));
		}
		return study.getLocation() == null ? Optional.empty()
				: Codebooks.beside(study.getLocation().toPath()).find(projectName);
	}
}
