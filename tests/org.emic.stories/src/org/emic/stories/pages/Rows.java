/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.swt.widgets.TreeItem;

/** What a tree shows. */
final class Rows {

	private Rows() {
	}

	/** The open rows, two blanks for each level. */
	static List<String> of(SWTBotTree tree) {
		return UIThreadRunnable.syncExec(tree.display, (ListResult<String>) () -> {
			var rows = new ArrayList<String>();
			collect(tree.widget.getItems(), "", rows);
			return rows;
		});
	}

	private static void collect(TreeItem[] items, String indent, List<String> rows) {
		for (var item : items) {
			rows.add(indent + item.getText());
			if (item.getExpanded()) {
				collect(item.getItems(), indent + "  ", rows);
			}
		}
	}

	/** The open row that begins so. */
	static SWTBotTreeItem find(SWTBotTree tree, String beginning) {
		var found = UIThreadRunnable.syncExec(tree.display,
				() -> find(tree.widget.getItems(), beginning));
		if (found == null) {
			throw new WidgetNotFoundException(
					"No row " + beginning + " in " + String.join(" / ", of(tree)));
		}
		return new SWTBotTreeItem(found);
	}

	/** The open row below another that begins so. */
	static SWTBotTreeItem find(SWTBotTree tree, String above, String beginning) {
		var found = UIThreadRunnable.syncExec(tree.display, () -> {
			var item = find(tree.widget.getItems(), above);
			return item == null ? null : find(item.getItems(), beginning);
		});
		if (found == null) {
			throw new WidgetNotFoundException(
					"No row " + beginning + " below " + above + " in " + String.join(" / ", of(tree)));
		}
		return new SWTBotTreeItem(found);
	}

	private static TreeItem find(TreeItem[] items, String beginning) {
		return Arrays.stream(items).map(item -> item.getText().startsWith(beginning) ? item
				: item.getExpanded() ? find(item.getItems(), beginning) : null).filter(item -> item != null)
				.findFirst().orElse(null);
	}
}
