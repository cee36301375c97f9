/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;

import org.emic.ui.VirtualItems;
import org.emic.ui.analysis.internal.agreement.Measured.Row;

/** The table of figures: over all codes first, then each code, with each pair of coders if wished. It is virtual. */
final class AgreementTable {

	/** What a head has around its title, the arrow of sorting included; in pixels. */
	private static final int AROUND_TITLE = 26;

	private final TableViewer viewer;
	private final List<TableViewerColumn> columns = new ArrayList<>();
	private List<AgreementColumn> shown = List.of();
	private List<Row> rows = List.of();
	private Measured measured;
	private boolean pairs = true;
	private Set<String> hidden = Set.of();
	private AgreementColumn sort;
	private boolean descending;

	AgreementTable(Composite parent) {
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		VirtualItems.keepUnstyled(viewer.getTable());
		viewer.getTable().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider((ILazyContentProvider) index -> {
			if (index < rows.size()) {
				viewer.replace(rows.get(index), index);
			}
		});
		viewer.setInput(this);
	}

	TableViewer viewer() {
		return viewer;
	}

	boolean showsPairs() {
		return pairs;
	}

	void setPairs(boolean wanted) {
		pairs = wanted;
		arrange();
	}

	/** The ids of the kinds of columns that are left out. */
	Set<String> hidden() {
		return hidden;
	}

	/** Leaves columns out, by the ids of their kinds. */
	void hide(Set<String> kinds) {
		hidden = Set.copyOf(kinds);
		show(measured);
	}

	/** Shows figures; null for none. */
	void show(Measured newMeasured) {
		measured = newMeasured;
		var wanted = measured == null ? List.<AgreementColumn>of() : AgreementColumn.of(measured, hidden);
		boolean same = wanted.stream().map(AgreementColumn::title).toList().equals(shown.stream().map(AgreementColumn::title).toList());
		shown = wanted;
		if (same) {
			sort = sort == null ? null : shown.stream().filter(column -> column.title().equals(sort.title())).findFirst().orElse(null);
		} else {
			makeColumns();
		}
		arrange();
	}

	private void makeColumns() {
		sort = null;
		viewer.getTable().setRedraw(false);
		viewer.setItemCount(0);
		columns.forEach(column -> column.getColumn().dispose());
		columns.clear();
		var pen = new GC(viewer.getTable());
		pen.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		for (var column : shown) {
			var made = new TableViewerColumn(viewer, column.style());
			made.getColumn().setText(column.title());
			made.getColumn().setToolTipText(column.title());
			made.getColumn().setWidth(Math.max(column.width(), pen.textExtent(column.title()).x + AROUND_TITLE));
			made.getColumn().setMoveable(true);
			made.setLabelProvider(new Cells(columns.size()));
			int index = columns.size();
			made.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> clicked(shown.get(index))));
			columns.add(made);
		}
		pen.dispose();
		viewer.getTable().setRedraw(true);
	}

	/** The first click sorts from low to high, the second the other way, the third by the codebook again. */
	private void clicked(AgreementColumn column) {
		boolean again = sort != null && sort.title().equals(column.title());
		sort = again && descending ? null : column;
		descending = again && !descending;
		arrange();
	}

	private void arrange() {
		var all = new ArrayList<>(measured == null ? List.<Row>of() : measured.rows(pairs));
		if (sort != null) {
			all.sort(descending ? sort.order().reversed() : sort.order());
		}
		rows = List.copyOf(all);
		TableColumn sorted = sort == null ? null : columns.get(shown.indexOf(sort)).getColumn();
		viewer.getTable().setSortColumn(sorted);
		viewer.getTable().setSortDirection(sorted == null ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
		viewer.setItemCount(rows.size());
		viewer.getTable().clearAll();
	}

	/** The rows as they are shown. */
	List<Row> rows() {
		return rows;
	}

	/** The selected row, the first of several. */
	Optional<Row> selected() {
		int index = viewer.getTable().getSelectionIndex();
		return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
	}

	private final class Cells extends CellLabelProvider {

		private final int index;

		Cells(int index) {
			this.index = index;
		}

		@Override
		public void update(ViewerCell cell) {
			if (cell.getElement() instanceof Row row && index < shown.size()) {
				cell.setText(shown.get(index).text().apply(row));
				cell.setFont(row.code().isEmpty() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
			}
		}

		@Override
		public String getToolTipText(Object element) {
			return element instanceof Row row && index < shown.size() ? shown.get(index).why().apply(row).orElse(null) : null;
		}
	}
}
