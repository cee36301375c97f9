/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline.proposal;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.emic.core.questions.Interview;
import org.emic.core.questions.QuestionRules;
import org.emic.core.questions.StudyQuestions;
import org.emic.ui.Errors;
import org.emic.workspace.StudyProject;

/** Finds the questions of a study beside the user interface; when it takes long, it can be cancelled. */
final class QuestionSearch {

	private QuestionSearch() {
	}

	/** The questions of all transcripts; nothing when the search was cancelled. */
	static Optional<StudyQuestions> run(StudyProject project) {
		var interviews = Interview.of(project.study().transcripts());
		var found = new StudyQuestions[1];
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(Messages.Search_task, IProgressMonitor.UNKNOWN);
				try {
					found[0] = StudyQuestions.find(interviews, QuestionRules.DEFAULT, monitor::isCanceled);
				} catch (CancellationException e) {
					throw new InterruptedException();
				}
			});
		} catch (InvocationTargetException e) {
			Errors.show(Messages.Search_failed, e.getCause());
		} catch (InterruptedException e) {
			return Optional.empty();
		}
		return Optional.ofNullable(found[0]);
	}
}
