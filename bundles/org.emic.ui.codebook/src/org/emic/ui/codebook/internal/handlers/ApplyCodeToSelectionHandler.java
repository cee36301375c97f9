/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.model.codebook.Code;
import org.emic.ui.DialogParent;
import org.emic.ui.codebook.internal.Messages;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;
import org.emic.ui.codebook.internal.view.CodeApplication;

/** Applies the selected codes to what is selected in the transcript editor in front. */
public final class ApplyCodeToSelectionHandler extends CodeHandler {

	@Override
	void execute(ExecutionEvent event, CodeTreePanel panel, List<Code> codes) {
		var page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		var project = panel.study().orElseThrow();
		if (CodeApplication.target(page, project).isEmpty()) {
			MessageDialog.openInformation(DialogParent.of(event), Messages.Apply_title, Messages.Apply_noTarget);
			return;
		}
		CodeApplication.apply(page, project, codes);
	}
}
