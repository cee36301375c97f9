/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.active;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.ui.CodingTarget;
import org.emic.ui.TurnElement;
import org.emic.workspace.StudyNature;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** The study that a part, a selection or a selected element belongs to. */
public final class StudyOfSelection {

	private StudyOfSelection() {
	}

	/** The opened study that an element of a selection, or a part, belongs to. */
	public static Optional<StudyProject> find(Object object) {
		return switch (object) {
			case null -> Optional.empty();
			case StudyProject study -> Optional.of(study);
			case IStructuredSelection selection -> find(selection.getFirstElement());
			case PlacedCoding coding -> StudyProjects.get().of(coding.transcript().study());
			case StudyTranscript transcript -> StudyProjects.get().of(transcript.study());
			case TurnElement turn -> StudyProjects.get().of(turn.transcript().study());
			case EObject modelObject -> StudyProjects.get().of(modelObject);
			case IWorkbenchPart part -> ofPart(part);
			default -> ofResource(Adapters.adapt(object, IResource.class));
		};
	}

	private static Optional<StudyProject> ofPart(IWorkbenchPart part) {
		var study = part.getAdapter(StudyProject.class);
		if (study != null) {
			return Optional.of(study);
		}
		if (part instanceof IEditorPart editor) {
			var target = editor.getAdapter(CodingTarget.class);
			return target != null ? Optional.of(target.studyProject())
					: ofResource(ResourceUtil.getResource(editor.getEditorInput()));
		}
		return Optional.empty();
	}

	private static Optional<StudyProject> ofResource(IResource resource) {
		// a codebook is looked at beside the study that one works on, and does not take its place
		return StudyNature.isStudy(resource) ? StudyProjects.get().findOpened(resource) : Optional.empty();
	}

	/** The project of a study that is not read yet. To read it may take seconds, which a selection must not. */
	public static Optional<IProject> findUnread(Object object) {
		var resource = switch (object) {
			case null -> null;
			case IStructuredSelection selection -> Adapters.adapt(selection.getFirstElement(), IResource.class);
			case IEditorPart editor -> ResourceUtil.getResource(editor.getEditorInput());
			default -> null;
		};
		return StudyNature.isStudy(resource) && StudyProjects.get().findOpened(resource).isEmpty()
				? Optional.of(resource.getProject()) : Optional.empty();
	}
}
