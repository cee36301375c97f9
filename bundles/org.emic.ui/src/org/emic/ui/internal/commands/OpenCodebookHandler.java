/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.model.codebook.Code;
import org.emic.ui.ActiveStudy;
import org.emic.ui.StudyParts;
import org.emic.workspace.StudyProjects;

/** Opens the codebook of the active study, at the selected code if there is one. */
public final class OpenCodebookHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		var selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		ActiveStudy.get().current()
				.ifPresent(study -> StudyParts.openCodebook(page, study, selected instanceof Code code ? code : null));
		return null;
	}

	@Override
	public boolean isEnabled() {
		// asked often: not to be answered by reading a study
		return !StudyProjects.get().projects().isEmpty();
	}
}
