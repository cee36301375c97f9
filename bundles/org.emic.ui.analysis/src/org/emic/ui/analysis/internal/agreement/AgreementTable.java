/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;

import org.emic.core.agreement.AgreementCode;
import org.emic.core.agreement.AgreementCoder;
import org.emic.core.agreement.Coefficient;
import org.emic.core.agreement.Figure;
import org.emic.ui.VirtualItems;
import org.emic.ui.analysis.internal.agreement.Measured.Row;

/** The table of figures: over all codes first, then each code, with each pair of coders if wished. It is virtual. */
final class AgreementTable {

	private static final int CODE_WIDTH = 220;
	private static final int CODERS_WIDTH = 190;
	private static final int NUMBER_WIDTH = 125;
	private static final int FIGURE_WIDTH = 115;
	/** More for the name of a part in the head of a column. */
	private static final int PART_WIDTH = 75;

	/** A column: what it says, by what it sorts, and why a cell has no value. */
	private record Column(String title, int width, int style, Function<Row, String> text, Comparator<Row> order,
			Function<Row, Optional<String>> why) {
	}

	private final TableViewer viewer;
	private final List<TableViewerColumn> columns = new ArrayList<>();
	private List<Column> shown = List.of();
	private List<Row> rows = List.of();
	private Measured measured;
	private boolean pairs = true;
	private Column sort;
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

	/** Shows figures; null for none. */
	void show(Measured newMeasured) {
		measured = newMeasured;
		var wanted = measured == null ? List.<Column>of() : columnsOf(measured);
		boolean same = wanted.stream().map(Column::title).toList().equals(shown.stream().map(Column::title).toList());
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
		for (var column : shown) {
			var made = new TableViewerColumn(viewer, column.style());
			made.getColumn().setText(column.title());
			made.getColumn().setToolTipText(column.title());
			made.getColumn().setWidth(column.width());
			made.setLabelProvider(new Cells(columns.size()));
			int index = columns.size();
			made.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> clicked(shown.get(index))));
			columns.add(made);
		}
		viewer.getTable().setRedraw(true);
	}

	/** The first click sorts from low to high, the second the other way, the third by the codebook again. */
	private void clicked(Column column) {
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

	private static List<Column> columnsOf(Measured measured) {
		var columns = new ArrayList<Column>();
		columns.add(new Column(Messages.Column_code, CODE_WIDTH, SWT.LEFT, AgreementTable::code,
				Comparator.comparing(AgreementTable::code, String.CASE_INSENSITIVE_ORDER), row -> Optional.empty()));
		columns.add(new Column(Messages.Column_coders, CODERS_WIDTH, SWT.LEFT, AgreementTable::coders,
				Comparator.comparing(AgreementTable::coders, String.CASE_INSENSITIVE_ORDER), row -> Optional.of(names(row))));
		for (int part = 0; part < measured.parts().size(); part++) {
			int index = part;
			columns.add(new Column(named(measured, part, Messages.Column_units), NUMBER_WIDTH, SWT.RIGHT,
					row -> row.group(index).map(group -> String.valueOf(group.units())).orElse(""), //$NON-NLS-1$
					Comparator.comparingLong(row -> row.group(index).map(group -> group.units()).orElse(-1L)),
					row -> Optional.empty()));
		}
		columns.add(new Column(Messages.Column_coded, NUMBER_WIDTH, SWT.RIGHT, row -> row.group(0).map(group -> group.marked()
				.stream().map(String::valueOf).collect(Collectors.joining(", "))).orElse(""), //$NON-NLS-1$ //$NON-NLS-2$
				Comparator.comparingLong(row -> row.group(0).map(group -> group.marked().stream().mapToLong(Long::longValue).sum())
						.orElse(-1L)),
				row -> Optional.empty()));
		for (var coefficient : measured.coefficients()) {
			for (int part = 0; part < measured.parts().size(); part++) {
				columns.add(figures(measured, coefficient, part));
			}
		}
		return columns;
	}

	private static Column figures(Measured measured, Coefficient coefficient, int part) {
		return new Column(named(measured, part, coefficient.shortText()),
				FIGURE_WIDTH + (measured.parts().size() > 1 ? PART_WIDTH : 0), SWT.RIGHT,
				row -> coefficient.format(row.figure(part, coefficient)),
				// what is undefined comes last
				Comparator.comparingDouble(row -> row.figure(part, coefficient) instanceof Figure.Value value ? value.value()
						: Double.MAX_VALUE),
				row -> row.figure(part, coefficient) instanceof Figure.Undefined(var why)
						? Optional.of(NLS.bind(Messages.Undefined, why.text(), why.advice()))
						: row.figure(part, coefficient) instanceof Figure.Value(double value, long units)
								? Optional.of(NLS.bind(Messages.Rests, coefficient.text(), units)) : Optional.empty());
	}

	private static String named(Measured measured, int part, String title) {
		var name = measured.parts().get(part).name();
		return name.isEmpty() ? title : NLS.bind(Messages.Column_part, title, name);
	}

	private static String code(Row row) {
		return row.code().map(AgreementCode::path).orElse(Messages.AllCodes);
	}

	private static String coders(Row row) {
		return row.coders().size() > 2 ? NLS.bind(Messages.AllCoders, row.coders().size()) : names(row);
	}

	private static String names(Row row) {
		return row.coders().stream().map(AgreementTable::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static String name(AgreementCoder coder) {
		return coder.name() == null || coder.name().isBlank() ? coder.id() : coder.name();
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
