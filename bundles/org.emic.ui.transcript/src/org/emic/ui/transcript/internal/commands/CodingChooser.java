/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.commands;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;
import org.emic.ui.CodeLabels;
import org.emic.ui.transcript.internal.Messages;

/** Lets the person say which of several codings at one place is meant. */
public final class CodingChooser {

	private CodingChooser() {
	}

	/** Passes the only coding on, or opens a menu of several. */
	public static void choose(Control control, Point location, EditorCodings codings, List<PlacedCoding> from,
			Consumer<PlacedCoding> chosen) {
		if (from.size() == 1) {
			chosen.accept(from.getFirst());
			return;
		}
		if (from.isEmpty()) {
			return;
		}
		var menu = new Menu(control);
		for (var placed : from) {
			var item = new MenuItem(menu, SWT.PUSH);
			item.setText(label(codings, placed));
			item.setImage(CodeLabels.swatch(colour(codings, placed)));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.accept(placed)));
		}
		menu.addListener(SWT.Hide, event -> event.display.asyncExec(menu::dispose));
		menu.setLocation(location);
		menu.setVisible(true);
	}

	/** The name of its code, with the coder's where that is another one, and the beginning of its words. */
	public static String label(EditorCodings codings, PlacedCoding placed) {
		var name = CodingEdits.isOwner(placed, codings.study().coder()) ? codings.name(placed)
				: NLS.bind(Messages.LabelOfOther, codings.name(placed), placed.coder().getName());
		return (name + ": " + EditorCodings.shortened(placed.quote())).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The colour of its code; null for none. */
	public static String colour(EditorCodings codings, PlacedCoding placed) {
		return placed.code().map(Code::getColour).orElse(null);
	}
}
