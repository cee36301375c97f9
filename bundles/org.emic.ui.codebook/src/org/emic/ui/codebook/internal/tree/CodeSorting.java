/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.Comparator;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.TreeColumn;

import org.emic.model.codebook.Code;

/**
 * Sorts codes by the column whose head is clicked: up, down, and back to the codebook's own order. Sorting is a
 * way to look at codes and changes nothing; each code stays among its siblings.
 */
final class CodeSorting {

	private final TreeViewer viewer;
	private final CodeFacts facts;

	CodeSorting(TreeViewer viewer, CodeFacts facts) {
		this.viewer = viewer;
		this.facts = facts;
	}

	void addTo(TreeColumn head, CodeColumn column) {
		head.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> clicked(head, column)));
	}

	private void clicked(TreeColumn head, CodeColumn column) {
		var tree = viewer.getTree();
		int before = tree.getSortColumn() == head ? tree.getSortDirection() : SWT.NONE;
		int now = switch (before) {
			case SWT.UP -> SWT.DOWN;
			case SWT.DOWN -> SWT.NONE;
			default -> SWT.UP;
		};
		tree.setSortColumn(now == SWT.NONE ? null : head);
		tree.setSortDirection(now);
		viewer.setComparator(now == SWT.NONE ? null
				: new ByColumn(now == SWT.UP ? column.order(facts) : column.order(facts).reversed()));
	}

	/** Codebooks keep their order. */
	private static final class ByColumn extends ViewerComparator {

		private final Comparator<Code> order;

		ByColumn(Comparator<Code> order) {
			this.order = order;
		}

		@Override
		public int compare(Viewer any, Object first, Object second) {
			return first instanceof Code one && second instanceof Code other ? order.compare(one, other) : 0;
		}
	}
}
