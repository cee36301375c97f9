/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.emic.tests.support.Conditions;

/** A wizard in its dialog, pressed and filled in as a person would. */
final class Wizards implements AutoCloseable {

	/** Lets the buttons be reached. */
	private static final class Dialog extends WizardDialog {

		private final List<Boolean> forks = new ArrayList<>();

		Dialog(IWizard wizard) {
			super(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
			setBlockOnOpen(false);
		}

		Button button(int id) {
			return getButton(id);
		}

		@Override
		public void run(boolean fork, boolean cancelable, IRunnableWithProgress runnable)
				throws InvocationTargetException, InterruptedException {
			forks.add(fork);
			super.run(fork, cancelable, runnable);
		}
	}

	private final Dialog dialog;

	private Wizards(Dialog dialog) {
		this.dialog = dialog;
	}

	static Wizards open(IWorkbenchWizard wizard, Object... selected) {
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
		return show(wizard);
	}

	/** Opens a wizard that needs no selection. */
	static Wizards show(IWizard wizard) {
		var dialog = new Dialog(wizard);
		dialog.open();
		Conditions.handleEvents();
		return new Wizards(dialog);
	}

	/** Of each work done with progress so far, whether it was done in another thread, to which no study belongs. */
	List<Boolean> forks() {
		return List.copyOf(dialog.forks);
	}

	/** The controls of a type on the current page, in their order. */
	<T extends Control> List<T> all(Class<T> type) {
		var found = new ArrayList<T>();
		collect((Composite) dialog.getCurrentPage().getControl(), type, found);
		return found;
	}

	private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> found) {
		for (var child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				collect(composite, type, found);
			}
		}
	}

	<T extends Control> T find(Class<T> type, Predicate<T> wanted) {
		return all(type).stream().filter(wanted).findFirst().orElseThrow();
	}

	/** Presses a button of the page. */
	static void press(Button button) {
		assertTrue(button.isEnabled(), button.getText());
		if ((button.getStyle() & SWT.CHECK) != 0) {
			button.setSelection(!button.getSelection());
		}
		button.notifyListeners(SWT.Selection, new Event());
		Conditions.handleEvents();
	}

	boolean canGoOn() {
		return dialog.button(IDialogConstants.NEXT_ID).isEnabled();
	}

	boolean canFinish() {
		return dialog.button(IDialogConstants.FINISH_ID).isEnabled();
	}

	/** Presses Next. */
	void next() {
		press(dialog.button(IDialogConstants.NEXT_ID));
	}

	/** Presses Finish and waits until the dialog is closed. */
	void finish() {
		Conditions.waitFor("Finish can be pressed: " + dialog.getCurrentPage().getErrorMessage(), this::canFinish);
		press(dialog.button(IDialogConstants.FINISH_ID));
		Conditions.waitFor("the wizard is closed", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
	}

	@Override
	public void close() {
		dialog.close();
	}
}
