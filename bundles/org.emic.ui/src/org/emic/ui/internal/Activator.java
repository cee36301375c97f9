/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal;

import java.util.concurrent.RejectedExecutionException;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.emic.workspace.internal.StudyThread;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Ties open studies to the display's thread as long as there is a workbench. */
public final class Activator implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		StudyThread.setExecutor(Activator::runOnDisplay);
	}

	@Override
	public void stop(BundleContext context) {
		StudyThread.setExecutor(Runnable::run);
	}

	private static void runOnDisplay(Runnable work) {
		var display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
		if (display == null || display == Display.findDisplay(Thread.currentThread())) {
			work.run();
		} else {
			runLater(display, work);
		}
	}

	private static void runLater(Display display, Runnable work) {
		try {
			display.asyncExec(work);
		} catch (SWTException e) {
			if (!display.isDisposed()) {
				throw e;
			}
			// the workbench is closing: who waits for the work is not to wait for ever
			throw new RejectedExecutionException(e);
		}
	}
}
