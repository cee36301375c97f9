/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

import org.emic.core.study.PlacedCoding;
import org.emic.ui.internal.comment.CommentDialog;
import org.emic.workspace.StudyProject;

/**
 * Lets a coding's comment be written in a small window. UI thread.
 */
public final class CommentPopup {

	private CommentPopup() {
	}

	/**
	 * Opens the window. Ctrl+Enter, or going elsewhere, keeps what was written, as one step that can be
	 * undone; Esc drops it. Another coder's comment can be read only.
	 *
	 * @param location where, in coordinates of the display; null for the middle of the shell
	 */
	public static void open(Shell shell, StudyProject study, PlacedCoding coding, Point location) {
		new CommentDialog(shell, study, coding, location).open();
	}
}
