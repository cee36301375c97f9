/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

import org.emic.core.disagreement.Disagreement;
import org.emic.core.disagreement.DisagreementState;
import org.emic.core.study.CodeTree;
import org.emic.ui.EmicImages;
import org.emic.ui.VirtualItems;
import org.emic.ui.analysis.internal.disagreements.DisagreementRows.Group;
import org.emic.ui.analysis.internal.disagreements.DisagreementRows.Grouping;

/** The table of disagreements. It is virtual: only rows in sight are asked for. */
final class DisagreementTable {

	private static final String OPEN = "\u25BE "; //$NON-NLS-1$
	private static final String CLOSED = "\u25B8 "; //$NON-NLS-1$

	private final TableViewer viewer;
	private final Set<String> closed = new HashSet<>();
	private DisagreementRows rows = DisagreementRows.NONE;
	private List<Disagreement> shown = List.of();
	private Grouping grouping = Grouping.CODE;
	private CodeTree codes;

	DisagreementTable(Composite parent) {
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		VirtualItems.keepUnstyled(viewer.getTable());
		viewer.getTable().setHeaderVisible(true);
		for (var column : DisagreementColumn.values()) {
			var shownColumn = new TableViewerColumn(viewer, SWT.LEFT);
			shownColumn.getColumn().setText(column.label());
			shownColumn.getColumn().setWidth(column.width());
			shownColumn.getColumn().setMoveable(true);
			shownColumn.setLabelProvider(new Cells(column));
		}
		viewer.setContentProvider((ILazyContentProvider) this::fill);
		viewer.setInput(this);
		viewer.getTable().addMouseListener(MouseListener.mouseDownAdapter(event -> {
			var item = viewer.getTable().getItem(new Point(event.x, event.y));
			if (event.button == 1 && item != null && item.getData() instanceof Group group) {
				toggle(group, !group.open());
			}
		}));
		viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if ((event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)
					&& viewer.getStructuredSelection().getFirstElement() instanceof Group group) {
				toggle(group, event.keyCode == SWT.ARROW_RIGHT);
			}
		}));
	}

	private void fill(int index) {
		if (index < rows.rows().size()) {
			viewer.replace(rows.rows().get(index), index);
		}
	}

	TableViewer viewer() {
		return viewer;
	}

	Grouping grouping() {
		return grouping;
	}

	void groupBy(Grouping newGrouping) {
		grouping = newGrouping;
		closed.clear();
		arrange();
	}

	private void toggle(Group group, boolean open) {
		if (open ? closed.remove(group.name()) : closed.add(group.name())) {
			arrange();
		}
	}

	/** Shows disagreements, and selects again those that were and still are, or what now stands in their place. */
	void show(List<Disagreement> disagreements, CodeTree tree) {
		shown = disagreements;
		codes = tree;
		arrange();
	}

	private void arrange() {
		var table = viewer.getTable();
		var before = selected();
		int at = table.getSelectionIndex();
		int top = table.getTopIndex();
		rows = codes == null ? DisagreementRows.NONE : DisagreementRows.of(shown, grouping, codes, closed);
		viewer.setItemCount(rows.rows().size());
		table.clearAll();
		var again = new ArrayList<Integer>();
		for (int i = 0; i < rows.rows().size(); i++) {
			if (rows.rows().get(i) instanceof Disagreement now && before.stream().anyMatch(now::isSameAs)) {
				again.add(i);
			}
		}
		if (again.isEmpty() && at >= 0 && !rows.rows().isEmpty()) {
			again.add(Math.min(at, rows.rows().size() - 1));
		}
		table.setSelection(again.stream().mapToInt(Integer::intValue).toArray());
		table.setTopIndex(Math.min(top, Math.max(0, rows.rows().size() - 1)));
		viewer.setSelection(viewer.getSelection());
	}

	/** The selected disagreements, those of selected groups included, in the order shown. */
	List<Disagreement> selected() {
		var chosen = Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
		var groups = new HashSet<String>();
		for (var index : viewer.getTable().getSelectionIndices()) {
			if (index < rows.rows().size()) {
				var row = rows.rows().get(index);
				chosen.add(row);
				if (row instanceof Group group) {
					groups.add(group.name());
				}
			}
		}
		return shown.stream().filter(each -> chosen.contains(each)
				|| !groups.isEmpty() && groups.contains(DisagreementRows.group(each, grouping, codes))).toList();
	}

	/** Selects the next or the one before that is listed in an open group; of open ones only, if wished. */
	Optional<Disagreement> go(boolean forward, boolean openOnly) {
		int[] selected = viewer.getTable().getSelectionIndices();
		int from = selected.length == 0 ? forward ? -1 : rows.rows().size()
				: forward ? Arrays.stream(selected).max().getAsInt() : Arrays.stream(selected).min().getAsInt();
		for (int i = forward ? from + 1 : from - 1; i >= 0 && i < rows.rows().size(); i += forward ? 1 : -1) {
			if (rows.rows().get(i) instanceof Disagreement found && (!openOnly || found.state() != DisagreementState.SETTLED)) {
				viewer.getTable().setSelection(i);
				viewer.getTable().showSelection();
				viewer.setSelection(viewer.getSelection());
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

	/** Fills the cells of a column. */
	private static final class Cells extends CellLabelProvider {

		private final DisagreementColumn column;

		Cells(DisagreementColumn column) {
			this.column = column;
		}

		@Override
		public void update(ViewerCell cell) {
			switch (cell.getElement()) {
				case Group group -> {
					cell.setText(switch (column) {
						case PASSAGE -> (group.open() ? OPEN : CLOSED) + group.name();
						case CODERS -> count(group);
						default -> ""; //$NON-NLS-1$
					});
					cell.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
					cell.setImage(null);
				}
				case Disagreement disagreement -> {
					cell.setText(column.text(disagreement));
					cell.setFont(null);
					cell.setImage(column == DisagreementColumn.PASSAGE ? image(disagreement.state()) : null);
				}
				default -> cell.setText(""); //$NON-NLS-1$
			}
		}

		private static String count(Group group) {
			return group.settled() == 0 ? NLS.bind(Messages.Group_count, group.count())
					: NLS.bind(Messages.Group_settled, group.count(), group.settled());
		}

		private static Image image(DisagreementState state) {
			return switch (state) {
				case OPEN -> EmicImages.image(EmicImages.OPEN);
				case DISPUTED -> EmicImages.image(EmicImages.UNCERTAIN);
				case SETTLED -> EmicImages.image(EmicImages.SETTLED);
			};
		}
	}
}
