/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.emic.exchange.PlannedTranscript;
import org.emic.ui.internal.Messages;

/** The files of an import, a row each. */
final class PlannedTable {

	private final CheckboxTableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();

	PlannedTable(Composite parent, Consumer<PlannedTranscript> selected, Runnable changed) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
		viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setCheckStateProvider(new Checked());
		column(Messages.ImportPreview_File, 24, SWT.LEFT, each -> each.source().getFileName().toString(), true);
		column(Messages.ImportPreview_Id, 18, SWT.LEFT, PlannedTranscript::targetId, false);
		column(Messages.ImportPreview_Turns, 8, SWT.RIGHT, each -> String.valueOf(each.turns()), false);
		column(Messages.ImportPreview_Words, 8, SWT.RIGHT, each -> String.valueOf(each.words()), false);
		column(Messages.ImportPreview_Speakers, 20, SWT.LEFT, PlannedTexts::speakers, false);
		column(Messages.ImportPreview_EncodingColumn, 10, SWT.LEFT, PlannedTexts::charset, false);
		column(Messages.ImportPreview_Repairs, 8, SWT.RIGHT, PlannedTexts::repairs, false);
		column(Messages.ImportPreview_State, 22, SWT.LEFT, PlannedTexts::state, false);
		viewer.addPostSelectionChangedListener(
				event -> selected.accept((PlannedTranscript) event.getStructuredSelection().getFirstElement()));
		viewer.addCheckStateListener(event -> {
			((PlannedTranscript) event.getElement()).setSelected(event.getChecked());
			changed.run();
		});
	}

	private void column(String title, int weight, int alignment, Function<PlannedTranscript, String> text, boolean image) {
		var column = new TableViewerColumn(viewer, alignment);
		column.getColumn().setText(title);
		column.getColumn().setToolTipText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, weight * 4, true));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((PlannedTranscript) element);
			}

			@Override
			public Image getImage(Object element) {
				return image ? PlannedTexts.image((PlannedTranscript) element) : null;
			}
		});
	}

	void show(List<PlannedTranscript> transcripts) {
		viewer.setInput(transcripts);
		if (!transcripts.isEmpty()) {
			viewer.setSelection(new StructuredSelection(transcripts.getFirst()), true);
		}
	}

	void refresh() {
		viewer.refresh();
	}

	private static final class Checked implements ICheckStateProvider {

		@Override
		public boolean isChecked(Object element) {
			return ((PlannedTranscript) element).isSelected();
		}

		@Override
		public boolean isGrayed(Object element) {
			return !((PlannedTranscript) element).willBeWritten();
		}
	}
}
