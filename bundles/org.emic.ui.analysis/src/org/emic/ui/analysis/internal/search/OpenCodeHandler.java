/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.ui.StatusLines;
import org.emic.ui.StudyParts;

/** Opens the code of a coding in the codebook. */
public final class OpenCodeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		SelectedCode.of(event).ifPresentOrElse(selected -> StudyParts.openCodebook(page, selected.study(), selected.code()),
				() -> StatusLines.say(HandlerUtil.getActivePart(event), Messages.OpenCode_noCoding));
		return null;
	}
}
