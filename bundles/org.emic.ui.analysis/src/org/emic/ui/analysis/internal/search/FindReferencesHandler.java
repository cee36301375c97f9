/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.search.ui.NewSearchUI;

import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.ui.StatusLines;


/** Lists all passages with a code in the Search view. */
public final class FindReferencesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		SelectedCode.of(event).ifPresentOrElse(
				selected -> NewSearchUI.runQueryInBackground(new ReferencesQuery(selected.study(), selected.code())),
				() -> StatusLines.say(HandlerUtil.getActivePart(event), Messages.References_noCode));
		return null;
	}
}
