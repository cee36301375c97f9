/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the quick outline of the active transcript editor. */
public final class QuickOutlineHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(
				OutlinePages.editor(OutlinePages.activePart()).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		var shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		OutlinePages.editor(HandlerUtil.getActivePart(event)).ifPresent(target -> new QuickOutline(shell, target).open());
		return null;
	}
}
