/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.swt.SWT;

import org.emic.model.codebook.Code;
import org.emic.workspace.StudyProject;

/** Gives a tree of codes columns that can be sorted and, where that makes sense, edited in place. */
final class CodeTable {

	private CodeTable() {
	}

	static void install(TreeViewer viewer, CodeFacts facts, CodeTreeLabels names, Supplier<StudyProject> project) {
		var tree = viewer.getTree();
		tree.setHeaderVisible(true);
		tree.setLinesVisible(true);
		var sorting = new CodeSorting(viewer, facts);
		for (var column : CodeColumn.values()) {
			var viewerColumn = new TreeViewerColumn(viewer, column.alignment());
			var head = viewerColumn.getColumn();
			head.setText(column.title());
			head.setToolTipText(column.hint());
			head.setWidth(column.width());
			head.setMoveable(column != CodeColumn.NAME);
			viewerColumn.setLabelProvider(column == CodeColumn.NAME ? new DelegatingStyledCellLabelProvider(names)
					: new Cells(facts, column));
			if (CodeCellEditing.canEdit(column)) {
				viewerColumn.setEditingSupport(new CodeCellEditing(viewer, column, project));
			}
			sorting.addTo(head, column);
		}
		ColumnViewerToolTipSupport.enableFor(viewer);
		installKeys(viewer);
	}

	/** F2 edits the name; Tab goes on to the next cell that can be edited, also in the next row. A click edits nothing. */
	private static void installKeys(TreeViewer viewer) {
		var cells = new TreeViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer, false));
		var strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
						|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.keyCode == SWT.F2;
			}
		};
		TreeViewerEditor.create(viewer, cells, strategy, ColumnViewerEditor.TABBING_HORIZONTAL
				| ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
	}

	/** The text of a cell; the whole definition is in the tool tip. */
	private static final class Cells extends ColumnLabelProvider {

		private final CodeFacts facts;
		private final CodeColumn column;

		Cells(CodeFacts facts, CodeColumn column) {
			this.facts = facts;
			this.column = column;
		}

		@Override
		public String getText(Object element) {
			return element instanceof Code code ? column.text(facts, code) : ""; //$NON-NLS-1$
		}

		@Override
		public String getToolTipText(Object element) {
			return column == CodeColumn.DEFINITION && element instanceof Code code && code.getDefinition() != null
					&& !code.getDefinition().isBlank() ? code.getDefinition().strip() : null;
		}
	}
}
