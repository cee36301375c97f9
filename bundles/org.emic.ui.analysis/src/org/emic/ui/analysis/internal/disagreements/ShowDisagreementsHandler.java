/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import java.util.Set;

import org.emic.model.codebook.Code;
import org.emic.ui.EmicIds;

/** Opens the view of disagreements; of the selected code, if there is one. */
public final class ShowDisagreementsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		try {
			var view = (DisagreementsView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(EmicIds.DISAGREEMENTS_VIEW);
			if (selected instanceof Code code) {
				view.show(DisagreementFilter.ALL.withCodes(Set.of(code.getId())));
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
