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
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/**
 * Takes note of the windows and menus that open, and closes them again, also those that block: it looks from
 * their own event loop.
 */
final class Opened implements AutoCloseable {

	/** What a window without a title or an explained field is called here. */
	static final String UNTITLED = "untitled window";
	/** What a dialog of the system is called here. */
	static final String SYSTEM = "dialog of the system";

	private static final int LOOK_AGAIN = 15;
	/** How often no window has the focus until a dialog of the system is believed to have it. */
	private static final int PATIENCE = 20;
	/** The same where none should open: on a busy machine the focus is on its way for long. */
	private static final int LONG_PATIENCE = 400;

	private final Display display = Display.getCurrent();
	private final Set<Shell> before = QuickAccessPopup.shells();
	private final Set<Shell> seen = new HashSet<>();
	private final Set<Shell> closing = new HashSet<>();
	private final List<String> opened = new ArrayList<>();
	private final Listener menus = this::shown;
	private boolean watching = true;
	private int patience = LONG_PATIENCE;
	private int elsewhere;

	Opened() {
		display.addFilter(SWT.Show, menus);
		display.timerExec(LOOK_AGAIN, this::look);
	}

	/** Says that a dialog of the system will open. */
	void expectDialogOfSystem() {
		patience = PATIENCE;
	}

	private void look() {
		if (!watching) {
			return;
		}
		display.timerExec(LOOK_AGAIN, this::look);
		lookElsewhere();
		Arrays.stream(display.getShells()).filter(shell -> !before.contains(shell) && shell.isVisible()).toList().forEach(shell -> {
			if (seen.add(shell)) {
				opened.add(name(shell));
			}
			// again where it is still busy, and says so in a window of its own
			if (Arrays.stream(shell.getShells()).noneMatch(Shell::isVisible) && closing.add(shell)) {
				display.asyncExec(() -> close(shell));
			}
		});
	}

	/** The system's own dialogs are no shells; while one is open, no shell has the focus. */
	private void lookElsewhere() {
		elsewhere = display.getActiveShell() == null ? elsewhere + 1 : 0;
		if (elsewhere > patience) {
			elsewhere = 0;
			opened.add(SYSTEM);
			post(SWT.KeyDown);
			post(SWT.KeyUp);
		}
	}

	private void post(int type) {
		var event = new Event();
		event.type = type;
		event.keyCode = SWT.ESC;
		display.post(event);
	}

	private void close(Shell shell) {
		if (!shell.isDisposed()) {
			shell.close();
		}
		closing.remove(shell);
	}

	/** Its title, or what its field says that it is for. */
	private static String name(Shell shell) {
		return shell.getText().isEmpty() || shell.getText().equals(PlatformUI.getWorkbench().getActiveWorkbenchWindow()
				.getShell().getText()) ? message(shell).orElse(UNTITLED) : shell.getText();
	}

	private static Optional<String> message(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> switch (child) {
			case Text field -> Stream.of(field.getMessage()).filter(message -> !message.isEmpty());
			case Composite inner -> message(inner).stream();
			default -> Stream.<String>empty();
		}).findFirst();
	}

	/** A menu that opens at the text, not one of the main menu. */
	private void shown(Event event) {
		if (event.widget instanceof Menu menu && (menu.getStyle() & SWT.POP_UP) != 0) {
			opened.add("menu " + (menu.getItemCount() == 0 ? "" : menu.getItem(0).getText()));
			display.asyncExec(() -> {
				if (!menu.isDisposed()) {
					menu.setVisible(false);
				}
			});
		}
	}

	List<String> all() {
		return opened;
	}

	boolean areClosed() {
		return seen.stream().allMatch(Shell::isDisposed);
	}

	@Override
	public void close() {
		watching = false;
		display.removeFilter(SWT.Show, menus);
	}
}
