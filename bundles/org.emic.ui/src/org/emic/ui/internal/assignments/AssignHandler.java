/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.assignments;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.emic.core.study.StudyTranscript;
import org.emic.ui.ActiveStudy;
import org.emic.ui.DialogParent;

/** Asks which transcripts of the active study are to be coded by whom; selected ones are proposed. */
public final class AssignHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var study = ActiveStudy.get().current(Messages.NoStudy);
		if (study.isEmpty()) {
			return null;
		}
		var selected = SelectedTranscripts.inLists(event, study.get()).stream().map(StudyTranscript::id).toList();
		var dialog = new AssignDialog(DialogParent.of(event), study.get(), selected);
		if (dialog.open() == Window.OK) {
			boolean remove = dialog.choice().kind() == AssignmentChoice.Kind.REMOVE;
			AssignmentSteps.change(study.get(), remove ? Messages.TakeBack : Messages.Assign,
					assignments -> dialog.plan().forEach(remove ? assignments::remove : assignments::assign));
		}
		return null;
	}
}
