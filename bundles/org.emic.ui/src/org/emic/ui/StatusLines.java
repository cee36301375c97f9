/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.Optional;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;

/** Says things in the status line of a part. */
public final class StatusLines {

	private StatusLines() {
	}

	/** The status line of an editor or view; nothing for no part. */
	public static Optional<IStatusLineManager> of(IWorkbenchPart part) {
		return switch (part) {
			case IEditorPart editor -> Optional.of(editor.getEditorSite().getActionBars().getStatusLineManager());
			case IViewPart view -> Optional.of(view.getViewSite().getActionBars().getStatusLineManager());
			case null, default -> Optional.empty();
		};
	}

	public static void say(IWorkbenchPart part, String message) {
		of(part).ifPresent(line -> line.setMessage(message));
	}
}
