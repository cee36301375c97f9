/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.quick;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.model.codebook.Code;
import org.emic.ui.ActiveStudy;
import org.emic.ui.CodePicker;
import org.emic.ui.QuickCodes;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;
import org.emic.workspace.StudyProject;

/**
 * Puts the code selected in the tree of codes, or one that the person picks, on a digit. Where no digit is given,
 * the person chooses it. The digit that a code is on already is taken from it.
 */
public final class AssignDigitHandler extends AbstractHandler {

	private static final String DIGIT = "org.emic.ui.command.assignQuickCode.digit"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		var shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		var digit = event.getParameter(DIGIT);
		var panel = Adapters.adapt(HandlerUtil.getActivePart(event), CodeTreePanel.class);
		if (panel != null && panel.study().isPresent() && panel.selectedCodes().size() == 1) {
			assign(shell, panel.study().get(), panel.selectedCodes().getFirst(), digit);
		} else {
			ActiveStudy.get().current().ifPresent(
					study -> CodePicker.open(shell, study, (Point) null, code -> assign(shell, study, code, digit)));
		}
		return null;
	}

	private static void assign(Shell shell, StudyProject study, Code code, String digit) {
		if (digit == null) {
			choose(shell, study, code);
			return;
		}
		int number = Integer.parseInt(digit);
		boolean there = QuickCodes.digit(study, code).stream().anyMatch(own -> own == number);
		QuickCodes.assign(study, number, there ? null : code);
	}

	private static void choose(Shell shell, StudyProject study, Code code) {
		var manager = new MenuManager();
		DigitActions.of(study, code).forEach(manager::add);
		var menu = manager.createContextMenu(shell);
		menu.addListener(SWT.Hide, event -> event.display.asyncExec(manager::dispose));
		menu.setLocation(shell.getDisplay().getCursorLocation());
		menu.setVisible(true);
	}
}
