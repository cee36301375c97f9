/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.assignments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.emic.core.study.KnownCoders;
import org.emic.exchange.AssignmentStatus;
import org.emic.exchange.CodingProgress;
import org.emic.workspace.StudyAssignments;
import org.emic.workspace.StudyProject;

/** A row for each transcript, and a column for each coder. */
public final class AssignmentsTable {

	private static final int ID_WIDTH = 150;
	private static final int TITLE_WIDTH = 180;
	private static final int CODER_WIDTH = 140;

	private final TableViewer viewer;
	private final List<TableViewerColumn> coderColumns = new ArrayList<>();
	private List<String> coders = List.of();
	private Map<String, String> names = Map.of();
	private CodingProgress progress;

	AssignmentsTable(Composite parent) {
		viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setUseHashlookup(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(Messages.Transcript, ID_WIDTH).setLabelProvider(ColumnLabelProvider
				.createTextProvider(row -> ((AssignmentRow) row).transcript().id()));
		column(Messages.Title, TITLE_WIDTH).setLabelProvider(ColumnLabelProvider
				.createTextProvider(row -> ((AssignmentRow) row).transcript().title()));
	}

	private TableViewerColumn column(String text, int width) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(text);
		column.getColumn().setWidth(width);
		return column;
	}

	public TableViewer viewer() {
		return viewer;
	}

	/** Shows how far a study is now; null for none. */
	void show(StudyProject study) {
		progress = study == null ? null : CodingProgress.of(study.study(), StudyAssignments.of(study));
		names = study == null ? Map.of() : KnownCoders.names(study.study(), study.coder());
		setCoders(progress == null ? List.of() : progress.coders());
		viewer.setInput(study == null ? List.of()
				: study.study().transcripts().stream().map(transcript -> new AssignmentRow(study, transcript)).toList());
	}

	private void setCoders(List<String> newCoders) {
		if (!newCoders.equals(coders)) {
			coderColumns.forEach(column -> column.getColumn().dispose());
			coderColumns.clear();
			newCoders.forEach(coder -> coderColumns.add(column("", CODER_WIDTH))); //$NON-NLS-1$
			coders = newCoders;
		}
		for (int i = 0; i < coders.size(); i++) {
			coderColumns.get(i).getColumn().setText(name(coders.get(i)));
			coderColumns.get(i).setLabelProvider(new AssignmentCells(coders.get(i), progress));
		}
	}

	private String name(String coder) {
		return names.getOrDefault(coder, coder);
	}

	/** Says how far everybody is with all. */
	String summary() {
		if (progress == null) {
			return Messages.NoStudy;
		}
		var assigned = progress.assigned();
		var parts = new ArrayList<String>();
		for (var coder : coders) {
			var own = assigned.stream().filter(entry -> entry.assignment().coder().equals(coder)).toList();
			long done = own.stream().filter(entry -> entry.status() == AssignmentStatus.DONE).count();
			if (!own.isEmpty()) {
				parts.add(NLS.bind(Messages.DoneOf, new Object[] { name(coder), done, own.size() }));
			}
		}
		return parts.isEmpty() ? Messages.Nobody : String.join(" \u00b7 ", parts); //$NON-NLS-1$
	}
}
