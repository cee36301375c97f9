/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.turns;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.emic.model.transcript.Speaker;

/** Lets a person choose a speaker from a menu at the caret; the first digits choose, too. */
final class SpeakerMenu {

	private static final int DIGITS = 9;

	private SpeakerMenu() {
	}

	/** @param naming why nobody new can have a name; null where one can */
	static void open(Control control, Point place, List<Speaker> speakers, Consumer<Speaker> chosen,
			Consumer<String> named, IInputValidator naming) {
		var menu = new Menu(control);
		for (int i = 0; i < speakers.size(); i++) {
			var speaker = speakers.get(i);
			var name = speaker.getName().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
			item(menu, i < DIGITS ? "&" + (i + 1) + "  " + name : name, () -> chosen.accept(speaker)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.NewSpeaker, () -> {
			var dialog = new InputDialog(control.getShell(), Messages.NewSpeakerTitle, Messages.NameLabel, "", naming); //$NON-NLS-1$
			if (dialog.open() == Window.OK) {
				named.accept(dialog.getValue());
			}
		});
		menu.setLocation(place);
		// selection events come after the menu is hidden
		menu.addListener(SWT.Hide, event -> event.display.asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static void item(Menu menu, String text, Runnable work) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
	}
}
