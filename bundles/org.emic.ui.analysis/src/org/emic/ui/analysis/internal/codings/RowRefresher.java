/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.List;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Refreshes the rows of a lazy table that say something else than before. To refresh all of them has the toolkit measure
 * and draw every cell in sight, which took longer than all else that applying a code does.
 */
final class RowRefresher {

	private final TableViewer viewer;
	private Font measured;
	private int rowHeight;

	RowRefresher(TableViewer viewer) {
		this.viewer = viewer;
	}

	/** Shows these rows, of which the table has the number already. */
	void refresh(List<?> rows) {
		var table = viewer.getTable();
		int first = Math.min(table.getTopIndex(), rows.size());
		int end = Math.min(rows.size(), first + inSight(table));
		clear(table, 0, first);
		for (int i = first; i < end; i++) {
			var item = table.getItem(i);
			// a row that is filled only when it is drawn is drawn once more, with all that is around the table
			if (item.getData() != rows.get(i) || !isUpToDate(item)) {
				viewer.replace(rows.get(i), i);
			}
		}
		clear(table, end, rows.size());
	}

	private int inSight(Table table) {
		return table.getSize().y / rowHeight(table) + 2;
	}

	/** The toolkit measures a row each time that it is asked. */
	private int rowHeight(Table table) {
		if (!table.getFont().equals(measured)) {
			measured = table.getFont();
			rowHeight = Math.max(1, table.getItemHeight());
		}
		return rowHeight;
	}

	/** These are made anew when they come into sight. */
	private static void clear(Table table, int from, int to) {
		if (from < to) {
			table.clear(from, to - 1);
		}
	}

	private boolean isUpToDate(TableItem item) {
		for (int column = 0; column < viewer.getTable().getColumnCount(); column++) {
			if (!CodingCells.text(item.getData(), column).equals(item.getText(column))) {
				return false;
			}
			if (CodingCells.image(item.getData(), column) != item.getImage(column)) {
				return false;
			}
		}
		return true;
	}
}
