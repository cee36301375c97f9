/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import java.util.Arrays;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Everything that widgets say, for a person who looks everywhere. */
final class WidgetTexts {

	private final StringBuilder said = new StringBuilder();

	private WidgetTexts() {
	}

	/** The texts and tool tips of a control and of all in it. */
	static String of(Control control) {
		var texts = new WidgetTexts();
		texts.collect(control);
		return texts.said.toString();
	}

	private void say(String text) {
		if (text != null && !text.isEmpty()) {
			said.append(text).append('\n');
		}
	}

	private void collect(Control control) {
		say(control.getToolTipText());
		switch (control) {
			case Tree tree -> collect(tree.getItems(), Math.max(1, tree.getColumnCount()));
			case Table table -> collect(table);
			case Label label -> say(label.getText());
			case CLabel label -> say(label.getText());
			case Link link -> say(link.getText());
			case Button button -> say(button.getText());
			case Text text -> say(text.getText());
			case StyledText text -> say(text.getText());
			case Combo combo -> say(combo.getText() + String.join("\n", combo.getItems()));
			case Group group -> say(group.getText());
			case ToolBar bar -> Arrays.stream(bar.getItems()).forEach(item -> say(item.getText() + item.getToolTipText()));
			case CTabFolder folder -> Arrays.stream(folder.getItems()).forEach(item -> say(item.getText() + item.getToolTipText()));
			default -> {
				// says nothing itself
			}
		}
		if (control instanceof Composite composite) {
			for (var child : composite.getChildren()) {
				collect(child);
			}
		}
	}

	private void collect(TreeItem[] items, int columns) {
		for (var item : items) {
			for (int column = 0; column < columns; column++) {
				say(item.getText(column));
			}
			collect(item.getItems(), columns);
		}
	}

	/** Rows that were never in sight are made when they are asked. */
	private void collect(Table table) {
		for (var item : table.getItems()) {
			for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
				say(item.getText(column));
			}
		}
	}
}
