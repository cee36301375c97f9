/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Lets a title be changed in its row: Enter, or going elsewhere, takes it; Escape leaves it as it was. */
final class TitleEditor {

	private final TreeEditor editor;
	private final Text field;
	private final Consumer<String> changed;
	private final String before;

	private TitleEditor(Tree tree, TreeItem item, String title, Consumer<String> changed) {
		this.changed = changed;
		this.before = title;
		editor = new TreeEditor(tree);
		editor.grabHorizontal = true;
		editor.horizontalAlignment = SWT.LEFT;
		field = new Text(tree, SWT.SINGLE | SWT.BORDER);
		field.setText(title);
		field.selectAll();
		editor.setEditor(field, item);
		field.addFocusListener(FocusListener.focusLostAdapter(event -> finish(true)));
		field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				finish(true);
				tree.setFocus();
			} else if (event.keyCode == SWT.ESC) {
				finish(false);
				tree.setFocus();
			}
		}));
		// Escape and Enter are for the field, not for the dialog or the view around it
		field.addTraverseListener(event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE
				&& event.detail != SWT.TRAVERSE_RETURN);
		field.setFocus();
	}

	static void open(Tree tree, TreeItem item, String title, Consumer<String> changed) {
		new TitleEditor(tree, item, title, changed);
	}

	private void finish(boolean take) {
		if (field.isDisposed()) {
			return;
		}
		var title = field.getText();
		field.dispose();
		editor.dispose();
		if (take && !title.isBlank() && !title.equals(before)) {
			changed.accept(title);
		}
	}
}
