/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.emic.ui.internal.Messages;

/**
 * Tells the person what went wrong, through the workbench's status handler.
 */
public final class Errors {

	/** As many letters are about what a status line has room for. */
	private static final int LONGEST_LINE = 120;

	private Errors() {
	}

	/** Shows and logs a failure. */
	public static void show(String message, Throwable cause) {
		var status = cause instanceof CoreException core && !core.getStatus().isOK()
				? merge(message, core.getStatus())
				: new Status(IStatus.ERROR, EmicIds.PLUGIN, message, cause);
		StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
	}

	/** Logs a failure that needs no answer of the person. */
	public static void log(String message, Throwable cause) {
		StatusManager.getManager().handle(new Status(IStatus.ERROR, EmicIds.PLUGIN, message, cause), StatusManager.LOG);
	}

	/**
	 * Says what cannot be done and why, without an error in the log: nothing is broken. It is said in the status line of
	 * the active part until the person goes on, and in a box where there is no such line in sight or no room in it.
	 */
	public static void tell(String message) {
		if (Display.getCurrent() == null) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> tell(message));
			return;
		}
		var part = activePart();
		if (message.length() > LONGEST_LINE || part.filter(active -> StatusLines.warn(active, message)).isEmpty()) {
			var shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
			var box = new MessageDialog(shell, Messages.Tell_title, null, message, MessageDialog.INFORMATION, 0,
					IDialogConstants.OK_LABEL);
			box.setBlockOnOpen(false);
			box.open();
		}
	}

	/** The active part of the window in front; nothing while a dialog is. */
	private static Optional<IWorkbenchPart> activePart() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return Optional.empty();
		}
		var front = window.getShell().getDisplay().getActiveShell();
		return front == null || front == window.getShell() ? Optional.ofNullable(window.getActivePage().getActivePart())
				: Optional.empty();
	}

	private static IStatus merge(String message, IStatus cause) {
		return new Status(cause.getSeverity(), EmicIds.PLUGIN, message + " " + cause.getMessage(), cause.getException());
	}
}
