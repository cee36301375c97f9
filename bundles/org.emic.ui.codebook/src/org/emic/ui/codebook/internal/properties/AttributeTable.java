/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.emic.exchange.Cases;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** Attributes and their values, which are edited by a click. */
final class AttributeTable {

	private static final int LINES = 4;

	private final TableViewer viewer;
	private StudyProject study;
	private String transcript;
	private Cases cases = new Cases();

	AttributeTable(FormToolkit toolkit, Composite parent) {
		var around = toolkit.createComposite(parent);
		var layout = new TableColumnLayout();
		around.setLayout(layout);
		viewer = new TableViewer(around, SWT.FULL_SELECTION | SWT.BORDER);
		var table = viewer.getTable();
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, table.getItemHeight() * LINES).applyTo(around);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		var name = new TableViewerColumn(viewer, SWT.LEFT);
		name.getColumn().setText(Messages.Case_attribute);
		name.setLabelProvider(ColumnLabelProvider.createTextProvider(String::valueOf));
		layout.setColumnData(name.getColumn(), new ColumnWeightData(40));
		var value = new TableViewerColumn(viewer, SWT.LEFT);
		value.getColumn().setText(Messages.Case_value);
		value.setLabelProvider(ColumnLabelProvider.createTextProvider(attribute -> value((String) attribute)));
		value.setEditingSupport(new ValueEditing());
		layout.setColumnData(value.getColumn(), new ColumnWeightData(60));
	}

	private String value(String attribute) {
		return cases.value(transcript, attribute).orElse(""); //$NON-NLS-1$
	}

	TableViewer viewer() {
		return viewer;
	}

	void show(StudyProject newStudy, String newTranscript, Cases newCases) {
		study = newStudy;
		transcript = newTranscript;
		cases = newCases;
		var selection = viewer.getStructuredSelection();
		viewer.setInput(cases.attributes());
		viewer.setSelection(selection);
	}

	void clear() {
		viewer.setInput(List.of());
	}

	Optional<String> selected() {
		return Optional.ofNullable((String) viewer.getStructuredSelection().getFirstElement());
	}

	private final class ValueEditing extends EditingSupport {

		private final TextCellEditor editor = new TextCellEditor(viewer.getTable());

		ValueEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return study != null;
		}

		@Override
		protected Object getValue(Object element) {
			return value((String) element);
		}

		@Override
		protected void setValue(Object element, Object newValue) {
			var attribute = (String) element;
			if (!newValue.equals(value(attribute))) {
				CaseEdits.set(study, transcript, attribute, String.valueOf(newValue));
			}
		}
	}
}
