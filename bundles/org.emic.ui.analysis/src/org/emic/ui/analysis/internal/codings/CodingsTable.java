/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;

import org.emic.core.study.PlacedCoding;
import org.emic.ui.VirtualItems;

/**
 * The table of codings. It is virtual: only the rows in sight are ever asked for, so that 100,000 codings
 * cost one arrangement per change and nothing per paint.
 */
public final class CodingsTable {

	private final TableViewer viewer;
	private final RowRefresher refresher;
	private final Set<String> closed = new HashSet<>();
	private List<PlacedCoding> codings = List.of();
	private CodingRows rows = CodingRows.NONE;
	private CodingGrouping grouping = CodingGrouping.NONE;
	private CodingColumn sort;
	private boolean descending;
	private String filter = ""; //$NON-NLS-1$
	private OriginFilter origins = OriginFilter.ALL;

	CodingsTable(Composite parent) {
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		VirtualItems.keepUnstyled(viewer.getTable());
		viewer.getTable().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		refresher = new RowRefresher(viewer);
		for (var column : CodingColumn.values()) {
			addColumn(column);
		}
		viewer.setLabelProvider(new CodingCells());
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider((ILazyContentProvider) this::fill);
		viewer.setInput(this);
		viewer.getTable().addMouseListener(MouseListener.mouseDownAdapter(event -> {
			var item = viewer.getTable().getItem(new Point(event.x, event.y));
			if (event.button == 1 && item != null && item.getData() instanceof CodingGroup group) {
				toggle(group, !group.open());
			}
		}));
		viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if ((event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)
					&& viewer.getStructuredSelection().getFirstElement() instanceof CodingGroup group) {
				toggle(group, event.keyCode == SWT.ARROW_RIGHT);
			}
		}));
	}

	private void addColumn(CodingColumn column) {
		var tableColumn = new TableViewerColumn(viewer, SWT.LEFT).getColumn();
		tableColumn.setText(column.label());
		tableColumn.setWidth(column.width());
		tableColumn.setMoveable(true);
		tableColumn.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> clicked(column)));
	}

	/** The first click sorts, the second turns the order round, the third goes back to the study's order. */
	private void clicked(CodingColumn column) {
		if (sort != column) {
			sortBy(column, false);
		} else if (!descending) {
			sortBy(column, true);
		} else {
			sortBy(null, false);
		}
	}

	private void fill(int index) {
		if (index < rows.rows().size()) {
			viewer.replace(rows.rows().get(index), index);
		}
	}

	public TableViewer viewer() {
		return viewer;
	}

	/** Shows other codings, or the same as they are now. */
	public void show(List<PlacedCoding> newCodings) {
		codings = newCodings;
		arrange();
	}

	void filter(String words) {
		if (!words.equals(filter)) {
			filter = words;
			arrange();
		}
	}

	/** Lists only codings made in some way. */
	public void showOrigins(OriginFilter newOrigins) {
		if (newOrigins != origins) {
			origins = newOrigins;
			arrange();
		}
	}

	OriginFilter origins() {
		return origins;
	}

	private List<PlacedCoding> wanted() {
		return origins == OriginFilter.ALL ? codings : codings.stream().filter(origins::accepts).toList();
	}

	public void groupBy(CodingGrouping newGrouping) {
		grouping = newGrouping;
		closed.clear();
		arrange();
	}

	CodingGrouping grouping() {
		return grouping;
	}

	/** Sorts by a column; null for the order of the study. */
	public void sortBy(CodingColumn column, boolean down) {
		sort = column;
		descending = down;
		TableColumn shown = column == null ? null : viewer.getTable().getColumn(column.ordinal());
		viewer.getTable().setSortColumn(shown);
		viewer.getTable().setSortDirection(column == null ? SWT.NONE : down ? SWT.DOWN : SWT.UP);
		arrange();
	}

	CodingColumn sort() {
		return sort;
	}

	boolean isDescending() {
		return descending;
	}

	/** Opens or closes a group. */
	public void toggle(CodingGroup group, boolean open) {
		if (open ? closed.remove(group.name()) : closed.add(group.name())) {
			arrange();
		}
	}

	/** The rows as they are shown. */
	public CodingRows rows() {
		return rows;
	}

	private void arrange() {
		var before = rows;
		rows = CodingRows.of(wanted(), filter, grouping, sort, descending, closed);
		if (rows.rows().equals(before.rows())) {
			refresher.refresh(rows.rows());
			return;
		}
		var table = viewer.getTable();
		var selected = new HashSet<>(selectedRows(before));
		int top = table.getTopIndex();
		viewer.setItemCount(rows.rows().size());
		refresher.refresh(rows.rows());
		if (!selected.isEmpty()) {
			select(selected);
		}
		int wanted = Math.min(top, Math.max(0, rows.rows().size() - 1));
		if (table.getTopIndex() != wanted) {
			table.setTopIndex(wanted);
		}
	}

	private void select(Set<Object> selected) {
		var indices = new ArrayList<Integer>();
		for (int i = 0; i < rows.rows().size(); i++) {
			var row = rows.rows().get(i);
			boolean same = selected.contains(row) || row instanceof CodingGroup group && selected.stream()
					.anyMatch(old -> old instanceof CodingGroup before && before.name().equals(group.name()));
			if (same) {
				indices.add(i);
			}
		}
		viewer.getTable().setSelection(indices.stream().mapToInt(Integer::intValue).toArray());
	}

	private List<Object> selectedRows(CodingRows shown) {
		return Arrays.stream(viewer.getTable().getSelectionIndices()).filter(index -> index < shown.rows().size())
				.mapToObj(shown.rows()::get).toList();
	}

	/** The selected codings, those of selected groups included; in the order shown. */
	public List<PlacedCoding> selectedCodings() {
		var groups = new HashSet<String>();
		var chosen = new HashSet<Object>();
		for (var row : selectedRows(rows)) {
			if (row instanceof CodingGroup group) {
				groups.add(group.name());
			} else {
				chosen.add(row);
			}
		}
		return all().stream().filter(placed -> chosen.contains(placed) || groups.contains(grouping.group(placed))).toList();
	}

	/** Selects a coding, if it is listed, and scrolls to it. */
	public void select(PlacedCoding placed) {
		int index = rows.rows().indexOf(placed);
		if (index >= 0) {
			viewer.getTable().setSelection(index);
			viewer.getTable().showSelection();
			viewer.setSelection(viewer.getSelection());
		}
	}

	/** All codings that pass the filter, in the order shown, those of closed groups included. */
	public List<PlacedCoding> all() {
		return CodingRows.of(wanted(), filter, grouping, sort, descending, Set.of()).rows().stream()
				.filter(PlacedCoding.class::isInstance).map(PlacedCoding.class::cast).toList();
	}
}
