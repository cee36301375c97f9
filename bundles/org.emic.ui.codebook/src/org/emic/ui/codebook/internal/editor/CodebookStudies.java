/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.editor;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;

import org.emic.core.study.CodebookPlaces;
import org.emic.model.codebook.Code;
import org.emic.ui.ActiveStudy;
import org.emic.workspace.CodebookLinks;
import org.emic.workspace.StudyNature;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Finds the study for a codebook's or a code's file. */
final class CodebookStudies {

	private CodebookStudies() {
	}

	/**
	 * The study that the file is in. For a codebook's project, where possible a study that uses it, so that its
	 * codings are seen: the active one, or one that is open, or any; else the codebook by itself.
	 */
	static Optional<StudyProject> of(IEditorInput input) {
		if (!(input instanceof IFileEditorInput fileInput)) {
			return Optional.empty();
		}
		var file = fileInput.getFile();
		return StudyNature.isStudy(file) ? StudyProjects.get().find(file)
				: using(file.getProject().getName()).or(() -> StudyProjects.get().find(file));
	}

	private static Optional<StudyProject> using(String codebookProject) {
		Predicate<StudyProject> uses = study -> new CodebookPlaces(study.study()).uses(codebookProject);
		return ActiveStudy.get().current().filter(uses)
				.or(() -> StudyProjects.get().opened().stream().filter(uses).findFirst())
				.or(() -> CodebookLinks.studiesUsing(codebookProject).stream().findFirst().flatMap(StudyProjects.get()::find));
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
