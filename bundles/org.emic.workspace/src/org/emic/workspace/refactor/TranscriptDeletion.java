/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.DeleteParticipant;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.StudyTranscript;
import org.emic.workspace.StudyProjects;
import org.emic.workspace.internal.StudyThread;

/** Says what hangs on a transcript before its file is deleted. Deleting changes nothing else. */
public final class TranscriptDeletion extends DeleteParticipant {

	private IFile file;

	@Override
	protected boolean initialize(Object element) {
		file = element instanceof IFile deleted ? deleted : null;
		return file != null;
	}

	@Override
	public String getName() {
		return Messages.Deletion_name;
	}

	@Override
	public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
		var status = new RefactoringStatus();
		// in the study's thread, as somebody may be coding meanwhile
		StudyThread.runAndWait(() -> StudyProjects.get().find(file).flatMap(study -> study.transcript(file))
				.ifPresent(transcript -> warn(transcript, status)));
		return status;
	}

	private static void warn(StudyTranscript transcript, RefactoringStatus status) {
		int codings = transcript.codings().size();
		long outlines = transcript.outlines().values().stream().filter(outline -> !outline.getSections().isEmpty()).count();
		if (codings > 0 || outlines > 0) {
			status.addWarning(NLS.bind(Messages.Deletion_hangsOnIt, new Object[] { transcript.id(), codings, outlines }));
		}
		if (transcript.study().hasHiddenCodings(transcript.id())) {
			status.addWarning(NLS.bind(Messages.Deletion_codedBlind, transcript.id()));
		}
	}

	@Override
	public Change createChange(IProgressMonitor monitor) {
		return null; // codings and outlines stay where they are, for when the transcript comes back
	}
}
