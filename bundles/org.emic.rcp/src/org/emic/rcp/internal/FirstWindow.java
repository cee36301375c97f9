/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.rcp.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Gives the first window of a new workspace most of the screen: the platform's own size is too small for a
 * transcript with a view on each side. Afterwards the size is the user's.
 */
final class FirstWindow {

	private static final String NODE = "org.emic.rcp"; //$NON-NLS-1$
	private static final String SIZED = "windowSized"; //$NON-NLS-1$
	private static final int WIDEST = 1680;
	private static final int HIGHEST = 1050;

	private FirstWindow() {
	}

	static void enlarge() {
		var preferences = InstanceScope.INSTANCE.getNode(NODE);
		var windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		if (windows.length != 1 || preferences.getBoolean(SIZED, false)) {
			return;
		}
		var shell = windows[0].getShell();
		var screen = shell.getMonitor().getClientArea();
		int width = Math.min(WIDEST, screen.width * 19 / 20);
		int height = Math.min(HIGHEST, screen.height * 19 / 20);
		shell.setBounds(new Rectangle(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2,
				width, height));
		preferences.putBoolean(SIZED, true);
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.get().warn(e.getMessage(), e);
		}
	}
}
