/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.emic.model.codebook.Code;
import org.emic.ui.internal.Messages;
import org.emic.ui.internal.picker.CodePickerPopup;
import org.emic.ui.internal.picker.PickerRequest;
import org.emic.workspace.StudyProject;

/**
 * Lets the person find a code by typing, or make one. A code made there and what is done with it are undone as
 * one step. UI thread.
 */
public final class CodePicker {

	private CodePicker() {
	}

	/**
	 * Opens the pop-up for one code.
	 *
	 * @param location where, in coordinates of the display; null for the middle of the shell
	 * @param chosen   takes the code; is not called when the person cancels
	 */
	public static void open(Shell shell, StudyProject study, Point location, Consumer<Code> chosen) {
		open(shell, study, location, Messages.Picker_CreateAndApplyLabel, chosen);
	}

	/**
	 * Opens the pop-up for one code.
	 *
	 * @param stepWithNewCode names the step when the code is a new one, its name for {@code {0}}
	 */
	public static void open(Shell shell, StudyProject study, Point location, String stepWithNewCode,
			Consumer<Code> chosen) {
		open(shell, study, at(location), stepWithNewCode, chosen);
	}

	/**
	 * Opens the pop-up for one code.
	 *
	 * @param beside what is not to be covered, in coordinates of the display; null for the middle of the shell
	 */
	public static void open(Shell shell, StudyProject study, Rectangle beside, Consumer<Code> chosen) {
		open(shell, study, beside, Messages.Picker_CreateAndApplyLabel, chosen);
	}

	/**
	 * Opens the pop-up for one code.
	 *
	 * @param beside          what is not to be covered, in coordinates of the display; null for the middle of the shell
	 * @param stepWithNewCode names the step when the code is a new one, its name for {@code {0}}
	 */
	public static void open(Shell shell, StudyProject study, Rectangle beside, String stepWithNewCode,
			Consumer<Code> chosen) {
		new CodePickerPopup(shell, new PickerRequest(study, beside, false, stepWithNewCode,
				codes -> chosen.accept(codes.getFirst()))).open();
	}

	/**
	 * Opens the pop-up for a code that is there: no new one is offered.
	 *
	 * @param location where, in coordinates of the display; null for the middle of the shell
	 */
	public static void openForExisting(Shell shell, StudyProject study, Point location, Consumer<Code> chosen) {
		new CodePickerPopup(shell, PickerRequest.forExisting(study, at(location), chosen)).open();
	}

	/** Opens the pop-up for one code, which is not made yet where it is new, so that it can be made with what is done next. */
	public static void pick(Shell shell, StudyProject study, Point location, Consumer<PickedCode> picked) {
		new CodePickerPopup(shell, new PickerRequest(study, at(location), picked)).open();
	}

	private static Rectangle at(Point location) {
		return location == null ? null : new Rectangle(location.x, location.y, 0, 0);
	}

	/**
	 * Opens the pop-up for codes to be applied: several can be marked, and it can stay open to apply further ones.
	 *
	 * @param apply takes the codes, at least one, and makes one step of them; is called again for further ones
	 * @param beside what is not to be covered, in coordinates of the display
	 * @return the pop-up's shell, by which one learns that it was closed
	 */
	public static Shell openToApply(Shell shell, StudyProject study, Rectangle beside, Consumer<List<Code>> apply) {
		var popup = new CodePickerPopup(shell,
				new PickerRequest(study, beside, true, Messages.Picker_CreateAndApplyLabel, apply));
		popup.open();
		return popup.getShell();
	}

	/** As {@link #openToApply(Shell, StudyProject, Rectangle, Consumer)}, at a place. */
	public static Shell openToApply(Shell shell, StudyProject study, Point location, Consumer<List<Code>> apply) {
		return openToApply(shell, study, at(location), apply);
	}

	/**
	 * The code selected in the Codebook view, if it is of this study: a new code goes beside it when nothing else
	 * is said.
	 */
	public static Optional<Code> codeAtHand(StudyProject study) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var selection = window == null ? null : window.getSelectionService().getSelection(EmicIds.CODEBOOK_VIEW);
		return selection instanceof IStructuredSelection elements && elements.getFirstElement() instanceof Code code
				&& study.study().codes().all().contains(code) ? Optional.of(code) : Optional.empty();
	}
}
