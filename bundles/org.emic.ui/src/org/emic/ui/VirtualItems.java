/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Keeps style sheets away from the items of virtual tables and trees.
 * <p>
 * While GTK removes the rows of a virtual table it may ask for one of them once more. SWT then makes an item for a row that is
 * about to go, forgets it, and never disposes of it. The workbench's style sheets keep each item that they have seen, and ask
 * all of them for their colours when the theme changes: of a forgotten one that is a look into memory that is no longer its
 * own, and the whole program ends. Items of virtual tables take their colours from their table, so style sheets have nothing
 * to do for them.
 */
public final class VirtualItems {

	/** What the style sheets look for before they take something in. */
	private static final String NOT_STYLED = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	private VirtualItems() {
	}

	/** Keeps style sheets away from the items of a virtual table or tree that are still to be filled. */
	public static void keepUnstyled(Scrollable tableOrTree) {
		tableOrTree.addListener(SWT.SetData, event -> event.item.setData(NOT_STYLED, Boolean.TRUE));
	}

	/** Keeps style sheets away from the items of all virtual tables and trees of a program, the platform's included. */
	public static void keepAllUnstyled(Display display) {
		display.addFilter(SWT.Skin, VirtualItems::mark);
	}

	private static void mark(Event event) {
		if (event.widget instanceof TableItem item && isVirtual(item.getParent())
				|| event.widget instanceof TreeItem node && isVirtual(node.getParent())) {
			event.widget.setData(NOT_STYLED, Boolean.TRUE);
		}
	}

	private static boolean isVirtual(Scrollable parent) {
		return (parent.getStyle() & SWT.VIRTUAL) != 0;
	}
}
