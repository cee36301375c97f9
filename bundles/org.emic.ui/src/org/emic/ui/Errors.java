/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Tells the person what went wrong, through the workbench's status handler.
 */
public final class Errors {

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

	/** Says what cannot be done and why, without an error in the log: nothing is broken. */
	public static void tell(String message) {
		StatusManager.getManager().handle(new Status(IStatus.WARNING, EmicIds.PLUGIN, message), StatusManager.SHOW);
	}

	private static IStatus merge(String message, IStatus cause) {
		return new Status(cause.getSeverity(), EmicIds.PLUGIN, message + " " + cause.getMessage(), cause.getException());
	}
}
