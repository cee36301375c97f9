/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.editor;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;

import org.emic.model.codebook.Code;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Finds the study for a codebook's or a code's file. */
final class CodebookStudies {

	private CodebookStudies() {
	}

	/** The study that the file is in, or else the first one that uses the codebook of the file's project. */
	static Optional<StudyProject> of(IEditorInput input) {
		if (!(input instanceof IFileEditorInput fileInput)) {
			return Optional.empty();
		}
		var own = StudyProjects.get().find(fileInput.getFile());
		return own.isPresent() ? own : using(fileInput.getFile().getProject().getName());
	}

	private static Optional<StudyProject> using(String codebookProject) {
		return StudyProjects.get().projects().stream().flatMap(project -> StudyProjects.get().find(project).stream())
				.filter(study -> study.study().settings().codebooks().contains(codebookProject)).findFirst();
	}

	/** The code whose file it is. */
	static Optional<Code> code(StudyProject project, IEditorInput input) {
		if (project == null || !(input instanceof IFileEditorInput fileInput)) {
			return Optional.empty();
		}
		IFile file = fileInput.getFile();
		return project.study().codes().all().stream().filter(code -> file.getName().equals(code.getFileName())).findFirst();
	}
}
