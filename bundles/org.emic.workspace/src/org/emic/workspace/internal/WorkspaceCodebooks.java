/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.emic.core.study.CodebookHeaders;
import org.emic.core.study.Codebooks;
import org.emic.core.study.StudyFiles;
import org.emic.workspace.CodebookLinks;

/** Shared codebooks are projects of the workspace, or else folders beside the study's. */
public final class WorkspaceCodebooks implements Codebooks {

	private final IProject study;

	public WorkspaceCodebooks(IProject study) {
		this.study = study;
	}

	/** A project that was closed is away, although its folder may lie beside the study: somebody closed it. */
	@Override
	public Optional<StudyFiles> find(String projectName) {
		var project = study.getWorkspace().getRoot().getProject(projectName);
		if (project.exists()) {
			return project.isAccessible() ? Optional.of(new WorkspaceFiles(project, study)) : Optional.empty();
		}
		return beside().flatMap(codebooks -> codebooks.find(projectName));
	}

	@Override
	public Optional<StudyFiles> findById(String codebookId) {
		var known = Arrays.stream(study.getWorkspace().getRoot().getProjects())
				.filter(project -> !project.equals(study) && CodebookLinks.hasCodebook(project))
				.<StudyFiles>map(project -> new WorkspaceFiles(project, study))
				.filter(files -> CodebookHeaders.id(files).equals(codebookId)).findFirst();
		return known.isPresent() ? known : beside().flatMap(codebooks -> codebooks.findById(codebookId))
				.filter(files -> !study.getWorkspace().getRoot().getProject(files.name()).exists());
	}

	private Optional<Codebooks> beside() {
		return Optional.ofNullable(study.getLocation()).map(location -> Codebooks.beside(location.toPath()));
	}
}
