/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.emic.ui.CodingTarget;

/** Finds outline pages and editors from the active part. */
final class OutlinePages {

	private OutlinePages() {
	}

	/**
	 * The active part of the workbench; null when there is none. Whether a command is enabled is asked of this
	 * and not of the context that is passed: items in different places pass different ones, and would switch
	 * the command on and off for each other without end.
	 */
	static Object activePart() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var page = window == null ? null : window.getActivePage();
		return page == null ? null : page.getActivePart();
	}

	/** The page of a transcript that a part shows, if it is the Outline view and shows one. */
	static Optional<TranscriptOutlinePage> of(Object part) {
		return part instanceof ContentOutline view && view.getCurrentPage() instanceof TranscriptOutlinePage page
				? Optional.of(page)
				: Optional.empty();
	}

	/** The transcript editor that a part is. */
	static Optional<CodingTarget> editor(Object part) {
		return part instanceof IEditorPart editor ? Optional.ofNullable(editor.getAdapter(CodingTarget.class))
				: Optional.empty();
	}
}
