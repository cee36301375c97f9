/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.reimport;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.core.study.StudyTranscript;
import org.emic.ui.CodingTarget;
import org.emic.ui.DialogParent;
import org.emic.ui.Errors;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Re-imports the source of the selected transcript, or of the one in the active editor. */
public final class ReImportHandler extends AbstractHandler {

	/** A transcript in its study. */
	private record Subject(StudyProject study, StudyTranscript transcript) {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var subject = selected(event).or(() -> open(event));
		if (subject.isEmpty()) {
			Errors.tell(Messages.NoTranscript);
			return null;
		}
		new WizardDialog(DialogParent.of(event),
				new ReImportWizard(subject.get().study(), subject.get().transcript(), null)).open();
		return null;
	}

	private static Optional<Subject> selected(ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			if (selection.getFirstElement() instanceof StudyTranscript transcript) {
				return StudyProjects.get().of(transcript.study()).map(study -> new Subject(study, transcript));
			}
			var file = Adapters.adapt(selection.getFirstElement(), IFile.class);
			return Optional.ofNullable(file).flatMap(StudyProjects.get()::find)
					.flatMap(study -> study.transcript(file).map(transcript -> new Subject(study, transcript)));
		}
		return Optional.empty();
	}

	private static Optional<Subject> open(ExecutionEvent event) {
		return Optional.ofNullable(HandlerUtil.getActiveEditor(event)).map(editor -> Adapters.adapt(editor, CodingTarget.class))
				.map(target -> new Subject(target.studyProject(), target.transcript()));
	}
}
