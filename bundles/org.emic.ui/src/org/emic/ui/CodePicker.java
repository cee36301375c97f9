/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.function.Consumer;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.emic.model.codebook.Code;
import org.emic.ui.internal.picker.CodePickerPopup;
import org.emic.workspace.StudyProject;

/**
 * Lets the person find a code by typing, or make one. UI thread.
 */
public final class CodePicker {

	private CodePicker() {
	}

	/**
	 * Opens the pop-up. A code made there and what <code>chosen</code> does with it are undone as one step.
	 *
	 * @param location where, in coordinates of the display; null for the middle of the shell
	 * @param chosen   takes the code; is not called when the person cancels
	 */
	public static void open(Shell shell, StudyProject study, Point location, Consumer<Code> chosen) {
		new CodePickerPopup(shell, study, location, chosen).open();
	}
}
