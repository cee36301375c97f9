/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.pseudonym;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.emic.core.pseudonym.PseudonymHit;
import org.emic.core.pseudonym.PseudonymPlan;

/** The places of names, below their files, each with a check mark. */
final class HitTree {

	/** A file with its places. */
	private record Group(String path, List<PseudonymHit> hits) {

		long selected() {
			return hits.stream().filter(PseudonymHit::isSelected).count();
		}
	}

	/** What goes. */
	private static final Styler STRUCK = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.strikeout = true;
		}
	};

	/** What comes, told by more than its colour. */
	private static final Styler NEW = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			StyledString.COUNTER_STYLER.applyStyles(style);
			style.underline = true;
		}
	};

	private final CheckboxTreeViewer viewer;
	private final TreeColumnLayout layout = new TreeColumnLayout();
	private PseudonymPlan plan;

	HitTree(Composite parent, Runnable changed) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
		viewer = new CheckboxTreeViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new Content());
		viewer.setCheckStateProvider(new Checked());
		words();
		column(Messages.Place, 34, HitTree::place);
		viewer.addCheckStateListener(event -> {
			select(event.getElement(), event.getChecked());
			viewer.refresh();
			changed.run();
		});
	}

	private void words() {
		var column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(Messages.Context);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(66, 300, true));
		column.setLabelProvider(new DelegatingStyledCellLabelProvider(new Words()));
	}

	private void column(String title, int weight, Function<PseudonymHit, String> text) {
		var column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 150, true));
		column.setLabelProvider(ColumnLabelProvider
				.createTextProvider(element -> element instanceof PseudonymHit hit ? text.apply(hit) : "")); //$NON-NLS-1$
	}

	private static String place(PseudonymHit hit) {
		var place = hit.line() > 0 ? hit.place().text() + ", " + hit.line() : hit.place().text(); //$NON-NLS-1$
		return hit.follows() ? NLS.bind(Messages.Follows, place) : place;
	}

	void show(PseudonymPlan newPlan) {
		plan = newPlan;
		var byFile = new LinkedHashMap<String, List<PseudonymHit>>();
		plan.hits().forEach(hit -> byFile.computeIfAbsent(hit.path(), path -> new ArrayList<>()).add(hit));
		viewer.setInput(byFile.entrySet().stream().map(each -> new Group(each.getKey(), each.getValue())).toList());
		viewer.expandToLevel(byFile.size() > 20 ? 1 : 2);
	}

	/** Takes all in, or none. */
	void selectAll(boolean selected) {
		plan.hits().forEach(hit -> plan.select(hit, selected));
		viewer.refresh();
	}

	private void select(Object element, boolean selected) {
		if (element instanceof Group group) {
			group.hits().forEach(hit -> plan.select(hit, selected));
		} else {
			plan.select((PseudonymHit) element, selected);
		}
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			return element instanceof Group group ? group.hits().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Group;
		}
	}

	private static final class Checked implements ICheckStateProvider {

		@Override
		public boolean isChecked(Object element) {
			return element instanceof Group group ? group.selected() > 0 : ((PseudonymHit) element).isSelected();
		}

		@Override
		public boolean isGrayed(Object element) {
			return element instanceof Group group ? group.selected() < group.hits().size() : ((PseudonymHit) element).follows();
		}
	}

	private static final class Words extends LabelProvider
			implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			if (element instanceof Group group) {
				return new StyledString(
						NLS.bind(Messages.PlacesOf, new Object[] { group.path(), group.selected(), group.hits().size() }));
			}
			var hit = (PseudonymHit) element;
			var text = new StyledString(hit.before());
			if (hit.isSelected()) {
				text.append(hit.found(), STRUCK).append(' ').append(hit.replacement(), NEW);
			} else {
				text.append(hit.found());
			}
			return text.append(hit.after());
		}
	}
}
