/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.active;

import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Tells the active part and the selection in every window of the workbench. */
public final class WindowFollower implements IWindowListener, IPartListener, ISelectionListener {

	private final Consumer<Object> consumer;

	/** @param consumer takes a part that became active, or a structured selection */
	public WindowFollower(Consumer<Object> consumer) {
		this.consumer = consumer;
	}

	public void install(IWorkbench workbench) {
		for (var window : workbench.getWorkbenchWindows()) {
			windowOpened(window);
		}
		workbench.addWindowListener(this);
		var window = workbench.getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			var page = window.getActivePage();
			consumer.accept(page.getActiveEditor());
			consumer.accept(page.getSelection() instanceof IStructuredSelection selection ? selection : null);
		}
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
		window.getSelectionService().addPostSelectionListener(this);
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
		window.getSelectionService().removePostSelectionListener(this);
	}

	@Override
	public void partActivated(IWorkbenchPart part) {
		consumer.accept(part);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (selection instanceof IStructuredSelection elements && !elements.isEmpty()) {
			consumer.accept(elements);
		}
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		if (window.getActivePage() != null) {
			consumer.accept(window.getActivePage().getActivePart());
		}
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// the study stays
	}

	@Override
	public void partBroughtToTop(IWorkbenchPart part) {
		// only what is active counts
	}

	@Override
	public void partClosed(IWorkbenchPart part) {
		// the study stays
	}

	@Override
	public void partDeactivated(IWorkbenchPart part) {
		// the study stays
	}

	@Override
	public void partOpened(IWorkbenchPart part) {
		// only what is active counts
	}
}
