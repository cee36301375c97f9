/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.document;

import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;

/** Notices when the file of an open transcript is deleted, moved or renamed. */
final class InputFileWatcher implements IResourceChangeListener {

	private final IFile file;
	private final Runnable deleted;
	private final Consumer<IFileEditorInput> moved;

	InputFileWatcher(IFile file, Runnable deleted, Consumer<IFileEditorInput> moved) {
		this.file = file;
		this.deleted = deleted;
		this.moved = moved;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		var delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
		if (delta == null || delta.getKind() != IResourceDelta.REMOVED || !PlatformUI.isWorkbenchRunning()) {
			return;
		}
		boolean toOtherPlace = (delta.getFlags() & IResourceDelta.MOVED_TO) != 0;
		var target = toOtherPlace ? ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath()) : null;
		onDisplay(() -> {
			if (target != null) {
				moved.accept(new FileEditorInput(target));
			} else {
				deleted.run();
			}
		});
	}

	private static void onDisplay(Runnable work) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}
}
