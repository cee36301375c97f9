/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;

import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.Code;
import org.emic.ui.CodingTarget;
import org.emic.ui.TurnElement;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Finds out which codings a selection asks for. */
final class CodingsSubjects {

	private CodingsSubjects() {
	}

	/** The subject that a selection names; nothing when it names none. */
	static Optional<CodingsSubject> of(IWorkbenchPart part, ISelection selection, boolean withSubcodes) {
		if (selection instanceof IStructuredSelection structured) {
			return ofElement(structured.getFirstElement(), withSubcodes);
		}
		return selection instanceof ITextSelection ? atCaret(part) : Optional.empty();
	}

	private static Optional<CodingsSubject> ofElement(Object element, boolean withSubcodes) {
		return switch (element) {
			case null -> Optional.empty();
			case Code code -> StudyProjects.get().of(code)
					.map(project -> new CodingsSubject.OfCode(project, code.getId(), withSubcodes));
			case TurnElement turn -> project(turn.transcript())
					.map(project -> new CodingsSubject.OfTurn(project, turn.transcript().id(), turn.turn()));
			case StudyTranscript transcript -> ofTranscript(transcript);
			default -> Optional.ofNullable(Adapters.adapt(element, IResource.class)).flatMap(CodingsSubjects::ofResource);
		};
	}

	private static Optional<CodingsSubject> ofResource(IResource resource) {
		var project = StudyProjects.get().findOpened(resource);
		return switch (resource) {
			case IProject folder -> project.map(CodingsSubject.OfStudy::new);
			case IFile file -> project.flatMap(study -> study.transcript(file)).flatMap(CodingsSubjects::ofTranscript);
			default -> Optional.empty();
		};
	}

	private static Optional<CodingsSubject> ofTranscript(StudyTranscript transcript) {
		return project(transcript).map(project -> new CodingsSubject.OfTranscript(project, transcript.id()));
	}

	/** The turn at the caret of an editor, or its transcript; nothing for other editors, and for none. */
	static Optional<CodingsSubject> inEditor(IEditorPart editor) {
		return editor == null ? Optional.empty() : atCaret(editor);
	}

	private static Optional<CodingsSubject> atCaret(IWorkbenchPart part) {
		var target = Adapters.adapt(part, CodingTarget.class);
		if (target == null) {
			return Optional.empty();
		}
		int turn = target.transcript().turnAt(target.passage().start());
		return Optional.of(turn < 0 ? new CodingsSubject.OfTranscript(target.studyProject(), target.transcript().id())
				: new CodingsSubject.OfTurn(target.studyProject(), target.transcript().id(), turn));
	}

	private static Optional<StudyProject> project(StudyTranscript transcript) {
		return StudyProjects.get().of(transcript.study());
	}
}
