/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests.quickaccess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.emic.tests.support.Conditions;

/** The pop-up of Ctrl+3. */
final class QuickAccessPopup {

	private static final String QUICK_ACCESS = "org.eclipse.ui.window.quickAccess";
	/** The headings before the commands that are found. */
	private static final Set<String> COMMANDS = Set.of("Commands", "Previous Choices");

	private final Shell shell;
	private final Text field;
	private final Table found;

	private QuickAccessPopup(Shell shell) {
		this.shell = shell;
		field = child(shell, Text.class);
		found = child(shell, Table.class);
	}

	static QuickAccessPopup open() {
		var before = shells();
		CodingDesk.run(QUICK_ACCESS);
		var opened = new ArrayList<>(shells());
		opened.removeAll(before);
		var popup = new QuickAccessPopup(opened.getFirst());
		Conditions.waitFor("the pop-up has the focus", popup.field::isFocusControl);
		return popup;
	}

	static Set<Shell> shells() {
		return new HashSet<>(Arrays.asList(Display.getCurrent().getShells()));
	}

	private static <T extends Control> T child(Composite parent, Class<T> type) {
		for (var child : parent.getChildren()) {
			var found = type.isInstance(child) ? type.cast(child) : child instanceof Composite inner ? child(inner, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/**
	 * Types a command's name.
	 *
	 * @return whether the command is listed; it is chosen then
	 */
	boolean find(String name) {
		field.setText(name);
		Conditions.waitFor("what is listed is about " + name, () -> command(name).isPresent() || isDone());
		command(name).ifPresent(found::setSelection);
		return command(name).isPresent();
	}

	/** The row "name", perhaps with a parameter, then the description. */
	private Optional<TableItem> command(String name) {
		return Arrays.stream(found.getItems())
				.filter(item -> COMMANDS.contains(item.getText(0)))
				.filter(item -> item.getText(1).startsWith(name + " - ") || item.getText(1).startsWith(name + " (")).findFirst();
	}

	/** Whether the search has ended: what it says when nothing is found, or that help can be searched, comes last. */
	private boolean isDone() {
		return Arrays.stream(found.getItems()).anyMatch(item -> item.getText(0).equals("Help"));
	}

	List<String> rows() {
		return Arrays.stream(found.getItems()).map(item -> item.getText(0) + ": " + item.getText(1)).toList();
	}

	/** Presses Enter: the pop-up closes, and what was chosen is run. */
	void choose() {
		var enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		field.notifyListeners(SWT.KeyDown, enter);
		Conditions.waitFor("the pop-up closes", shell::isDisposed);
	}

	void close() {
		if (!shell.isDisposed()) {
			shell.close();
		}
	}
}
