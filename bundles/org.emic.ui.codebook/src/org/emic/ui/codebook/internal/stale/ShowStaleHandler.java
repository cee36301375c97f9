/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.stale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.model.codebook.Code;

/** Opens the view of stale codings, at the selected code if there is one. */
public final class ShowStaleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		try {
			var view = (StaleCodingsView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(StaleCodingsView.ID);
			if (selected instanceof Code code) {
				view.show(code);
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
