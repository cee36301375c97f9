/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyTranscript;
import org.emic.model.outline.Outline;
import org.emic.model.outline.Section;
import org.emic.ui.RowLabels;
import org.emic.ui.VirtualItems;
import org.emic.ui.WhenDrawn;

/**
 * A tree of a transcript's turns and sections. Only the rows in sight are made, so that thousands of turns
 * cost no more than dozens. Sections are open until they are closed by hand.
 */
final class OutlineTree {

	/** With more rows to be drawn anew, all are. */
	private static final int MOST_SINGLE = 40;

	private final StudyTranscript transcript;
	private final Supplier<Outline> outline;
	private final TreeViewer viewer;
	private final Set<Object> closed = Collections.newSetFromMap(new IdentityHashMap<>());
	private OutlineFilter filter = OutlineFilter.ALL;
	private OutlineRows rows;
	/** Null until the rows are shown. */
	private RowSigns signs;

	OutlineTree(Composite parent, int style, StudyTranscript transcript, Supplier<Outline> outline) {
		this.transcript = transcript;
		this.outline = outline;
		viewer = new TreeViewer(new Tree(parent, style | SWT.VIRTUAL | SWT.H_SCROLL | SWT.V_SCROLL));
		VirtualItems.keepUnstyled(viewer.getTree());
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new RowLabels(new OutlineLabels()));
		viewer.addTreeListener(new ITreeViewerListener() {
			@Override
			public void treeCollapsed(TreeExpansionEvent event) {
				closed.add(event.getElement());
			}

			@Override
			public void treeExpanded(TreeExpansionEvent event) {
				closed.remove(event.getElement());
			}
		});
		rows = new OutlineRows(transcript, outline.get(), filter);
	}

	/**
	 * Shows the rows once the tree itself was drawn, so that an editor that opens is not drawn the later for its outline;
	 * whoever needs a row before has them shown at once.
	 *
	 * @param then is run after that
	 */
	void showWhenDrawn(Runnable then) {
		WhenDrawn.run(viewer.getTree(), () -> {
			showNow();
			then.run();
		});
	}

	private void showNow() {
		if (signs == null) {
			rebuild();
		}
	}

	TreeViewer viewer() {
		return viewer;
	}

	OutlineRows rows() {
		return rows;
	}

	OutlineFilter filter() {
		return filter;
	}

	void setFilter(OutlineFilter newFilter) {
		if (!filter.equals(newFilter)) {
			filter = newFilter;
			rebuild();
		}
	}

	/** Shows what changed: other rows, or only how they look. */
	void refresh(StudyEvent event) {
		if (signs == null) {
			return;
		}
		boolean sameWords = !event.texts().contains(transcript) && !event.study();
		boolean sameRows = sameWords && !event.outlines().contains(transcript)
				|| rows.isSameAs(new OutlineRows(transcript, outline.get(), filter));
		if (sameRows) {
			updateLabels(sameWords ? signs.withSameWords(transcript, rows) : RowSigns.of(transcript, rows));
		} else {
			rebuild();
		}
	}

	/** Finds the rows anew, and keeps what is selected and where the tree is scrolled to. */
	void rebuild() {
		var tree = viewer.getTree();
		var selected = new ArrayList<>(viewer.getStructuredSelection().toList());
		var top = tree.getItemCount() == 0 || tree.getTopItem() == null ? null : tree.getTopItem().getData();
		tree.setRedraw(false);
		try {
			rows = new OutlineRows(transcript, outline.get(), filter);
			signs = RowSigns.of(transcript, rows);
			// the viewer would make every row to find the selected ones again
			tree.deselectAll();
			viewer.setInput(rows);
			viewer.setChildCount(rows, rows.children(rows).size());
			openSections();
			if (top != null && rows.contains(top)) {
				make(top);
				scrollTo(top);
			}
			selected.removeIf(element -> !rows.contains(element));
			selected.forEach(this::make);
			viewer.setSelection(new StructuredSelection(selected));
		} finally {
			tree.setRedraw(true);
		}
	}

	private void openSections() {
		closed.removeIf(section -> ((Section) section).eContainer() == null);
		for (var section : rows.sections()) {
			// a filter shows what it finds, even in closed sections
			if (!closed.contains(section) || !filter.isAll()) {
				make(section);
				setOpen(section, true);
			}
		}
	}

	/** Lets the rows that say something else be drawn anew; the rows themselves are the same. */
	private void updateLabels(RowSigns now) {
		var before = signs;
		signs = now;
		var changed = signs.changedSince(before, transcript);
		if (changed.size() > MOST_SINGLE) {
			viewer.getTree().clearAll(true);
		} else if (!changed.isEmpty()) {
			viewer.update(changed.toArray(), null);
		}
	}

	/** Makes the item of a row, and those of the sections that it is in. */
	private void make(Object row) {
		var parent = rows.parent(row);
		if (parent != rows) {
			make(parent);
		}
		viewer.replace(parent, rows.index(row), row);
		viewer.setChildCount(row, rows.children(row).size());
	}

	private void setOpen(Section section, boolean open) {
		if (viewer.testFindItem(section) instanceof TreeItem item) {
			item.setExpanded(open);
		}
	}

	private void scrollTo(Object row) {
		if (viewer.testFindItem(row) instanceof TreeItem item) {
			viewer.getTree().setTopItem(item);
		}
	}

	/** Selects a row and scrolls to it, or to the closed section that hides it. Does nothing if neither is shown. */
	void select(Object row) {
		showNow();
		var visible = row;
		for (var at = row; at != null && at != rows; at = rows.parent(at)) {
			if (closed.contains(at) && at != row && filter.isAll()) {
				visible = at;
			}
		}
		if (rows.contains(visible)) {
			make(visible);
			viewer.setSelection(new StructuredSelection(visible), true);
		}
	}

	/** Opens or closes all sections. */
	void setAllOpen(boolean open) {
		closed.clear();
		if (!open) {
			closed.addAll(rows.sections());
		}
		rebuild();
	}

	/** The selected turns and sections in the order of the rows. */
	List<Object> selected() {
		return Arrays.asList(viewer.getStructuredSelection().toArray());
	}

	private final class Content implements ILazyTreeContentProvider {

		@Override
		public void updateElement(Object parent, int index) {
			var children = rows.children(parent);
			if (index < children.size()) {
				var row = children.get(index);
				viewer.replace(parent, index, row);
				viewer.setChildCount(row, rows.children(row).size());
			}
		}

		@Override
		public void updateChildCount(Object element, int current) {
			int count = rows.children(element).size();
			if (count != current) {
				viewer.setChildCount(element, count);
			}
		}

		@Override
		public Object getParent(Object element) {
			return rows.parent(element);
		}
	}
}
