/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.Status;
import org.emic.ui.codebook.internal.tree.CodeRestoring;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;

/** Takes the selected deleted codes back. */
public final class RestoreCodeHandler extends CodeHandler {

	@Override
	public void setEnabled(Object context) {
		var selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
		setBaseEnabled(selection instanceof IStructuredSelection elements && elements.toList().stream()
				.anyMatch(element -> element instanceof Code code && code.getStatus() == Status.DELETED));
	}

	@Override
	void execute(ExecutionEvent event, CodeTreePanel panel, List<Code> codes) {
		CodeRestoring.restore(panel.study().orElseThrow(), codes);
	}
}
