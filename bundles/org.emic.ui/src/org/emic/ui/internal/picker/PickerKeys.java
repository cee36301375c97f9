/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Text;

/**
 * Lets keys in the field move the highlight in the list and do everything that the picker does: Enter takes,
 * Shift+Enter takes and stays, Ctrl+Space or Insert marks, Ctrl+P chooses the parent of a new code.
 */
final class PickerKeys {

	private final CodePickerPopup popup;
	private final TableViewer list;

	PickerKeys(CodePickerPopup popup, TableViewer list) {
		this.popup = popup;
		this.list = list;
	}

	void install(Text field) {
		field.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		field.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE && popup.back()) {
				event.detail = SWT.TRAVERSE_NONE;
				event.doit = false;
			}
		});
	}

	private void pressed(KeyEvent event) {
		event.doit = !(isWithControl(event) ? commanded(event) : moved(event));
	}

	private static boolean isWithControl(KeyEvent event) {
		return (event.stateMask & SWT.MOD1) != 0;
	}

	private boolean commanded(KeyEvent event) {
		switch (event.keyCode) {
			case ' ' -> popup.mark();
			case 'p' -> popup.chooseParent();
			default -> {
				return false;
			}
		}
		return true;
	}

	private boolean moved(KeyEvent event) {
		var table = list.getTable();
		int page = Math.max(1, table.getClientArea().height / Math.max(1, table.getItemHeight()) - 1);
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> move(1);
			case SWT.ARROW_UP -> move(-1);
			case SWT.PAGE_DOWN -> move(page);
			case SWT.PAGE_UP -> move(-page);
			case SWT.INSERT -> popup.mark();
			case SWT.CR, SWT.KEYPAD_CR -> popup.choose((event.stateMask & SWT.MOD2) != 0);
			default -> {
				return false;
			}
		}
		return true;
	}

	/** A step up from the first goes to the last, where a new code is offered. */
	private void move(int by) {
		var table = list.getTable();
		int count = table.getItemCount();
		if (count > 0) {
			int from = table.getSelectionIndex();
			int to = by == -1 && from == 0 ? count - 1 : Math.clamp((long) from + by, 0, count - 1);
			list.setSelection(new StructuredSelection(list.getElementAt(to)), true);
			popup.highlighted();
		}
	}
}
