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
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;

import org.emic.core.study.CodebookPlaces;
import org.emic.model.codebook.Code;
import org.emic.ui.ActiveStudy;
import org.emic.workspace.CodebookLinks;
import org.emic.workspace.CodebookNature;
import org.emic.workspace.StudyNature;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Finds the study for a codebook's or a code's file. */
final class CodebookStudies {

	private CodebookStudies() {
	}

	/**
	 * The project of the study that the file is in. For a codebook's project, where possible a study that uses it, so
	 * that its codings are seen: the active one, or one that is open, or any; else the codebook by itself. Nothing for a
	 * file of neither.
	 */
	static Optional<IProject> of(IEditorInput input) {
		if (!(input instanceof IFileEditorInput fileInput)) {
			return Optional.empty();
		}
		var project = fileInput.getFile().getProject();
		if (StudyNature.isStudy(project)) {
			return Optional.of(project);
		}
		return CodebookNature.isCodebook(project) ? using(project.getName()).or(() -> Optional.of(project)) : Optional.empty();
	}

	/**
	 * The study to show instead of what is shown: where a codebook is shown by itself, an open study that uses it; where
	 * a study is shown that does not use the codebook any more, another one, or the codebook.
	 *
	 * @return nothing when what is shown is right
	 */
	static Optional<StudyProject> instead(IEditorInput input, StudyProject shown) {
		if (!(input instanceof IFileEditorInput fileInput) || !CodebookNature.isCodebook(fileInput.getFile())
				|| StudyNature.isStudy(fileInput.getFile())) {
			return Optional.empty();
		}
		var codebook = fileInput.getFile().getProject();
		if (shown.project().equals(codebook)) {
			return opened(codebook.getName());
		}
		if (uses(codebook.getName()).test(shown)) {
			return Optional.empty();
		}
		// what is not read yet is shown when it is
		var other = of(input);
		other.ifPresent(StudyProjects.get()::request);
		return other.flatMap(StudyProjects.get()::findOpened);
	}

	private static Optional<IProject> using(String codebookProject) {
		return opened(codebookProject).map(StudyProject::project)
				.or(() -> CodebookLinks.studiesUsing(codebookProject).stream().findFirst());
	}

	private static Optional<StudyProject> opened(String codebookProject) {
		return ActiveStudy.get().shown().filter(uses(codebookProject))
				.or(() -> StudyProjects.get().opened().stream().filter(uses(codebookProject)).findFirst());
	}

	/** Whether a study uses the codebook of another project. */
	private static Predicate<StudyProject> uses(String codebookProject) {
		return study -> !study.project().getName().equals(codebookProject)
				&& new CodebookPlaces(study.study()).uses(codebookProject);
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
