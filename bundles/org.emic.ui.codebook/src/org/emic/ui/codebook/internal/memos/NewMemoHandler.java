/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.workspace.StudyProject;

/** Makes a memo about what is selected; about the study where nothing is. */
public final class NewMemoHandler extends MemoHandler {

	@Override
	void run(ExecutionEvent event, StudyProject study, IWorkbenchPart part, ISelection selection)
			throws ExecutionException {
		MemoActions.create(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), study,
				MemoSubjects.of(study, part, selection));
	}
}
