/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.assignments;

import java.io.IOException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.emic.ui.ActiveStudy;
import org.emic.ui.Errors;
import org.emic.workspace.DoneSteps;

/** Notes that one has done the selected transcripts, or the open one; or has not, when all are done. */
public final class MarkDoneHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		var study = ActiveStudy.get().current(Messages.NoStudy);
		if (study.isEmpty()) {
			return null;
		}
		var transcripts = SelectedTranscripts.of(event, study.get());
		if (transcripts.isEmpty()) {
			Errors.tell(Messages.NotAssigned);
			return null;
		}
		boolean done = !transcripts.stream().allMatch(transcript -> DoneSteps.isDone(study.get(), transcript));
		try {
			DoneSteps.set(study.get(), done ? Messages.Done : Messages.Undone, transcripts, done);
		} catch (IOException | CoreException e) {
			Errors.show(Messages.Failed, e);
		}
		return null;
	}
}
