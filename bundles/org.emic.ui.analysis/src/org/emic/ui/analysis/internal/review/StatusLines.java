/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.review;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;

/** Says things in the status line of a part. */
public final class StatusLines {

	private StatusLines() {
	}

	public static void say(IWorkbenchPart part, String message) {
		switch (part) {
			case IEditorPart editor -> editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
			case IViewPart view -> view.getViewSite().getActionBars().getStatusLineManager().setMessage(message);
			case null, default -> {
				// a part without a status line
			}
		}
	}
}
