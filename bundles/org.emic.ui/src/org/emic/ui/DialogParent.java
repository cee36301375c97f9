/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** The window above which the dialogs of a command open. */
public final class DialogParent {

	private DialogParent() {
	}

	/**
	 * The shell of the workbench window in which a command is run. The active shell, which an event knows too, may be
	 * a pop-up from which the command was chosen, and be disposed by now.
	 */
	public static Shell of(ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		return (window != null ? window : PlatformUI.getWorkbench().getActiveWorkbenchWindow()).getShell();
	}
}
