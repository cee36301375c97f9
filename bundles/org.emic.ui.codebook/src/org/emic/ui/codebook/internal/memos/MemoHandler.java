/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.ui.ActiveStudy;
import org.emic.workspace.StudyProject;

/** A command on memos of the active study. It works from any part; what is selected there, it is about. */
abstract class MemoHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		var study = ActiveStudy.get().current(Messages.NoStudy);
		if (study.isEmpty()) {
			return null;
		}
		var part = HandlerUtil.getActivePart(event);
		var provider = part == null ? null : part.getSite().getSelectionProvider();
		run(event, study.get(), part, provider == null ? null : provider.getSelection());
		return null;
	}

	/** Part and selection may be null. */
	abstract void run(ExecutionEvent event, StudyProject study, IWorkbenchPart part, ISelection selection)
			throws ExecutionException;
}
