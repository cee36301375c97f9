/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * The selection of a part whose viewer comes later than the part: nothing until then. The workbench asks a part for it
 * once, when it is activated.
 */
public final class LateSelection implements IPostSelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
	private IPostSelectionProvider viewer;

	/** Takes what is selected in a viewer from now on, in place of another one, and tells of it. */
	public void set(IPostSelectionProvider newViewer) {
		viewer = newViewer;
		viewer.addSelectionChangedListener(event -> tell(newViewer, listeners, event.getSelection()));
		viewer.addPostSelectionChangedListener(event -> tell(newViewer, postListeners, event.getSelection()));
		tell(viewer, listeners, viewer.getSelection());
		tell(viewer, postListeners, viewer.getSelection());
	}

	private void tell(IPostSelectionProvider from, ListenerList<ISelectionChangedListener> whom, ISelection selection) {
		if (from == viewer) {
			var event = new SelectionChangedEvent(this, selection);
			whom.forEach(listener -> listener.selectionChanged(event));
		}
	}

	@Override
	public ISelection getSelection() {
		return viewer == null ? StructuredSelection.EMPTY : viewer.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		if (viewer != null) {
			viewer.setSelection(selection);
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.remove(listener);
	}
}
