/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.emic.exchange.PlannedSpeaker;
import org.emic.model.transcript.Role;
import org.emic.ui.internal.Messages;

/** The speakers of a file; their roles can be changed. */
final class SpeakersTable {

	private final Composite area;
	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final BiConsumer<String, Role> chosen;

	/** @param chosen takes a speaker's name and the role chosen */
	SpeakersTable(Composite parent, BiConsumer<String, Role> chosen) {
		this.chosen = chosen;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
		viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.ImportPreview_Speaker, 26, SWT.LEFT, PlannedSpeaker::name);
		column(Messages.ImportPreview_Labels, 26, SWT.LEFT, speaker -> String.join(", ", speaker.labels()));
		column(Messages.ImportPreview_Role, 24, SWT.LEFT, speaker -> PlannedTexts.role(speaker.role()))
				.setEditingSupport(new RoleEditing());
		column(Messages.ImportPreview_Turns, 12, SWT.RIGHT, speaker -> String.valueOf(speaker.turns()));
		column(Messages.ImportPreview_Words, 14, SWT.RIGHT, speaker -> String.valueOf(speaker.words()));
	}

	private TableViewerColumn column(String title, int weight, int alignment, Function<PlannedSpeaker, String> text) {
		var column = new TableViewerColumn(viewer, alignment);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((PlannedSpeaker) element)));
		return column;
	}

	Control control() {
		return area;
	}

	void show(List<PlannedSpeaker> speakers) {
		if (!viewer.isCellEditorActive()) {
			viewer.setInput(speakers);
		}
	}

	private final class RoleEditing extends EditingSupport {

		private final ComboBoxViewerCellEditor editor;

		RoleEditing() {
			super(viewer);
			editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
			editor.setContentProvider(ArrayContentProvider.getInstance());
			editor.setLabelProvider(LabelProvider.createTextProvider(role -> PlannedTexts.role((Role) role)));
			editor.setInput(Role.VALUES);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			return ((PlannedSpeaker) element).role();
		}

		@Override
		protected void setValue(Object element, Object value) {
			if (value instanceof Role role) {
				// when the editor is closed: the row is made anew
				viewer.getControl().getDisplay()
						.asyncExec(() -> chosen.accept(((PlannedSpeaker) element).name(), role));
			}
		}
	}
}
