/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.StudyTranscript;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.emic.workspace.internal.StudyThread;

/** Keeps a study's project from being renamed while there is something to save: under another name it is another study. */
public final class StudyRenaming extends RenameParticipant {

	private IProject project;

	@Override
	protected boolean initialize(Object element) {
		project = element instanceof IProject renamed ? renamed : null;
		return project != null;
	}

	@Override
	public String getName() {
		return Messages.Renaming_name;
	}

	@Override
	public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
		var status = new RefactoringStatus();
		StudyThread.runAndWait(() -> StudyProjects.get().opened().stream().filter(study -> study.project().equals(project))
				.forEach(study -> check(study, status)));
		return status;
	}

	private static void check(StudyProject study, RefactoringStatus status) {
		var unsaved = study.study().transcripts().stream().filter(StudyTranscript::isDirty).map(StudyTranscript::title)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		if (!unsaved.isEmpty()) {
			status.addFatalError(NLS.bind(Messages.Renaming_unsaved, unsaved));
		} else if (!study.writeRest()) {
			status.addFatalError(Messages.Renaming_unwritten);
		}
	}

	@Override
	public Change createChange(IProgressMonitor monitor) {
		return null; // nothing else changes
	}
}
