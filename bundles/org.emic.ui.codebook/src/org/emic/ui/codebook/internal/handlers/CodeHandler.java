/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.model.codebook.Code;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;

/** Does something to the codes selected in the tree of the active part. */
abstract class CodeHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		var panel = panel(event);
		if (panel != null && panel.study().isPresent()) {
			execute(event, panel, panel.selectedCodes());
		}
		return null;
	}

	/** The tree that the command is about; null when there is none. */
	CodeTreePanel panel(ExecutionEvent event) throws ExecutionException {
		return Adapters.adapt(HandlerUtil.getActivePartChecked(event), CodeTreePanel.class);
	}

	abstract void execute(ExecutionEvent event, CodeTreePanel panel, List<Code> codes);
}
