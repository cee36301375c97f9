/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.model.codebook.Code;
import org.emic.ui.DialogParent;
import org.emic.ui.EmicIds;
import org.emic.ui.codebook.internal.tree.CodeCreation;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;
import org.emic.workspace.StudyProjects;

/** Makes a code beside the selected one. Called from a part without codes, it does so in the Codebook view. */
public final class NewCodeHandler extends CodeHandler {

	@Override
	CodeTreePanel panel(ExecutionEvent event) throws ExecutionException {
		var panel = super.panel(event);
		if (panel != null) {
			return panel;
		}
		try {
			var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
			return Adapters.adapt(page.showView(EmicIds.CODEBOOK_VIEW), CodeTreePanel.class);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	@Override
	public boolean isEnabled() {
		// asked often: not to be answered by reading a study
		return !StudyProjects.get().opened().isEmpty() || !StudyProjects.get().projects().isEmpty();
	}

	@Override
	void execute(ExecutionEvent event, CodeTreePanel panel, List<Code> codes) {
		panel.newCodeParent().ifPresent(parent -> CodeCreation.askAndCreate(DialogParent.of(event), panel, parent));
	}
}
