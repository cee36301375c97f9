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

/** Lets the arrow keys in the field move the highlight in the list, and Enter take it. */
final class PickerKeys {

	private final CodePickerPopup popup;
	private final TableViewer list;

	PickerKeys(CodePickerPopup popup, TableViewer list) {
		this.popup = popup;
		this.list = list;
	}

	void install(Text field) {
		field.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
	}

	private void pressed(KeyEvent event) {
		var table = list.getTable();
		int page = Math.max(1, table.getClientArea().height / Math.max(1, table.getItemHeight()) - 1);
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> move(1);
			case SWT.ARROW_UP -> move(-1);
			case SWT.PAGE_DOWN -> move(page);
			case SWT.PAGE_UP -> move(-page);
			case SWT.CR, SWT.KEYPAD_CR -> popup.choose();
			default -> {
				return;
			}
		}
		event.doit = false;
	}

	private void move(int by) {
		var table = list.getTable();
		int count = table.getItemCount();
		if (count > 0) {
			int index = Math.clamp((long) table.getSelectionIndex() + by, 0, count - 1);
			list.setSelection(new StructuredSelection(list.getElementAt(index)), true);
		}
	}
}
