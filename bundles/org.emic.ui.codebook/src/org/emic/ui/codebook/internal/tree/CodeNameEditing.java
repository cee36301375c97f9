/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Item;

import org.emic.model.codebook.Code;
import org.emic.workspace.StudyProject;

/** Renames a code in the tree, when told to and never by a click alone. */
final class CodeNameEditing implements ICellModifier {

	private static final String NAME = "name"; //$NON-NLS-1$

	private final Supplier<StudyProject> project;

	private CodeNameEditing(Supplier<StudyProject> project) {
		this.project = project;
	}

	static void install(TreeViewer viewer, Supplier<StudyProject> project) {
		viewer.setColumnProperties(new String[] { NAME });
		viewer.setCellEditors(new CellEditor[] { new TextCellEditor(viewer.getTree()) });
		viewer.setCellModifier(new CodeNameEditing(project));
		TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
	}

	@Override
	public boolean canModify(Object element, String property) {
		return element instanceof Code;
	}

	@Override
	public Object getValue(Object element, String property) {
		return ((Code) element).getName();
	}

	@Override
	public void modify(Object element, String property, Object value) {
		var code = (Code) (element instanceof Item item ? item.getData() : element);
		var name = String.valueOf(value).strip();
		if (project.get() != null) {
			CodeCellEditing.rename(project.get(), code, name);
		}
	}
}
