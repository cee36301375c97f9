/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;

import org.emic.model.memo.Memo;
import org.emic.workspace.StudyProject;

/** Deletes the selected memos with their files; nobody is asked, because Undo brings them back. */
public final class DeleteMemoHandler extends MemoHandler {

	@Override
	void run(ExecutionEvent event, StudyProject study, IWorkbenchPart part, ISelection selection) {
		if (selection instanceof IStructuredSelection several) {
			MemoActions.delete(study,
					several.stream().filter(Memo.class::isInstance).map(Memo.class::cast).toList());
		}
	}
}
