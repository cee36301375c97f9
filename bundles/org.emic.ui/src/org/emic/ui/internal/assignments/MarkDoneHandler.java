/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.assignments;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.emic.exchange.Assignment;
import org.emic.ui.ActiveStudy;
import org.emic.ui.Errors;
import org.emic.workspace.StudyAssignments;

/** Notes that one has done the selected transcripts, or the open one; or has not, when all are done. */
public final class MarkDoneHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		var study = ActiveStudy.get().current();
		if (study.isEmpty()) {
			Errors.tell(Messages.NoStudy);
			return null;
		}
		var coder = study.get().coder().getId();
		var pairs = SelectedTranscripts.of(event, study.get()).stream().map(each -> new Assignment(each.id(), coder)).toList();
		if (pairs.isEmpty()) {
			Errors.tell(Messages.NotAssigned);
			return null;
		}
		boolean done = !pairs.stream().allMatch(StudyAssignments.of(study.get())::isDone);
		AssignmentSteps.change(study.get(), done ? Messages.Done : Messages.Undone,
				assignments -> pairs.forEach(pair -> assignments.setDone(pair, done)));
		return null;
	}
}
