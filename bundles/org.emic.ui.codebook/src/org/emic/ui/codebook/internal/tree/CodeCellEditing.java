/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;

import org.emic.core.study.CodebookEdits;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Status;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/**
 * Edits a code in the cells of a table: its name, its definition as long as that is one line, and its status.
 * Each is one step.
 */
final class CodeCellEditing extends EditingSupport {

	private final CodeColumn column;
	private final Supplier<StudyProject> project;
	private final CellEditor editor;

	CodeCellEditing(TreeViewer viewer, CodeColumn column, Supplier<StudyProject> project) {
		super(viewer);
		this.column = column;
		this.project = project;
		editor = column == CodeColumn.STATUS
				? new ComboBoxCellEditor(viewer.getTree(), CodeStatuses.NAMES.toArray(String[]::new), SWT.READ_ONLY)
				: new TextCellEditor(viewer.getTree());
	}

	static boolean canEdit(CodeColumn column) {
		return column == CodeColumn.NAME || column == CodeColumn.DEFINITION || column == CodeColumn.STATUS;
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		return editor;
	}

	/** A definition of several lines is edited in its field, where all of it is seen. */
	@Override
	protected boolean canEdit(Object element) {
		return project.get() != null && element instanceof Code code && code.getStatus() != Status.DELETED
				&& (column != CodeColumn.DEFINITION || !definition(code).contains("\n")); //$NON-NLS-1$
	}

	private static String definition(Code code) {
		return code.getDefinition() == null ? "" : code.getDefinition(); //$NON-NLS-1$
	}

	@Override
	protected Object getValue(Object element) {
		var code = (Code) element;
		return switch (column) {
			case DEFINITION -> definition(code);
			case STATUS -> CodeStatuses.ALL.indexOf(code.getStatus());
			default -> code.getName();
		};
	}

	@Override
	protected void setValue(Object element, Object value) {
		var code = (Code) element;
		switch (column) {
			case DEFINITION -> define(code, String.valueOf(value).strip());
			case STATUS -> CodeStatuses.set(project.get(), List.of(code), CodeStatuses.ALL.get((Integer) value));
			default -> rename(project.get(), code, String.valueOf(value).strip());
		}
	}

	private void define(Code code, String definition) {
		if (!definition.equals(definition(code))) {
			var label = NLS.bind(Messages.Field_label, Messages.plain(Messages.Field_definition), code.getName());
			project.get().execute(label, edit -> edit.set(code, CodebookPackage.Literals.CODE__DEFINITION,
					definition.isEmpty() ? null : definition));
		}
	}

	/** Renames a code; an empty field takes nothing away: the name stays as it was. */
	static void rename(StudyProject project, Code code, String name) {
		if (!name.isEmpty() && !name.equals(code.getName())) {
			project.execute(NLS.bind(Messages.Rename_label, code.getName(), name),
					edit -> CodebookEdits.rename(edit, code, name));
		}
	}
}
