/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.navigator;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** Lets every Project Explorer that is open, or will be, take drops of interviews and codebooks. */
public final class ExplorerParts implements IWindowListener, IPartListener2 {

	/** UI thread. */
	public static void install(IWorkbench workbench) {
		var parts = new ExplorerParts();
		for (var window : workbench.getWorkbenchWindows()) {
			parts.windowOpened(window);
		}
		workbench.addWindowListener(parts);
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
		for (var page : window.getPages()) {
			for (var reference : page.getViewReferences()) {
				partOpened(reference);
			}
		}
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		if (reference.getId().equals(ProjectExplorer.VIEW_ID)
				&& reference.getPart(false) instanceof CommonNavigator explorer) {
			TranscriptDropListener.install(explorer.getCommonViewer().getControl());
			CodebookDropListener.install(explorer.getCommonViewer().getControl());
		}
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// every window counts, active or not
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// every window counts, active or not
	}
}
