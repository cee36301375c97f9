/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests.quickaccess;

import java.time.Duration;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IEvaluationService;
import org.emic.tests.support.Conditions;

/**
 * Where the focus is. The display tells a window some time later that it has the focus, and the workbench then makes
 * that part active whose control has it: what is done before is undone by that.
 */
final class Focus {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	/**
	 * Waits until the workbench window is the active one, the focus is in the part that is active now, and the
	 * variables on which handlers hang name both. Where no window manager gives a window the focus, it is taken.
	 */
	void settle() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var part = window.getActivePage().getActivePart();
		Conditions.waitFor(() -> part.getTitle() + " has the focus, not " + Display.getCurrent().getFocusControl() + " in "
				+ Display.getCurrent().getActiveShell() + "; active is " + window.getActivePage().getActivePart(), () -> {
					if (Display.getCurrent().getActiveShell() != window.getShell()) {
						window.getShell().forceActive();
						return false;
					}
					if (!isIn(part, Display.getCurrent().getFocusControl())) {
						window.getActivePage().activate(part);
						part.setFocus();
						return false;
					}
					return window.getActivePage().getActivePart() == part && variable(ISources.ACTIVE_PART_NAME) == part
							&& variable(ISources.ACTIVE_SHELL_NAME) == window.getShell();
				}, PATIENCE);
	}

	private static boolean isIn(IWorkbenchPart part, Control control) {
		var area = part.getSite().getService(MPart.class).getWidget();
		for (var each = control; each != null; each = each.getParent()) {
			if (each == area) {
				return true;
			}
		}
		return false;
	}

	private static Object variable(String name) {
		return PlatformUI.getWorkbench().getService(IEvaluationService.class).getCurrentState().getVariable(name);
	}
}
