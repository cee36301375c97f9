/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.assignments;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.emic.exchange.AssignmentStatus;
import org.emic.exchange.CodingProgress;

/** How far a coder is with each transcript. */
final class AssignmentCells extends ColumnLabelProvider {

	private final String coder;
	private final CodingProgress progress;

	AssignmentCells(String coder, CodingProgress progress) {
		this.coder = coder;
		this.progress = progress;
	}

	private CodingProgress.Entry entry(Object row) {
		return progress.entry(((AssignmentRow) row).transcript().id(), coder);
	}

	@Override
	public String getText(Object row) {
		return text(entry(row));
	}

	static String text(CodingProgress.Entry entry) {
		var count = entry.codings().isPresent() ? String.valueOf(entry.codings().getAsInt()) : ""; //$NON-NLS-1$
		if (!entry.assigned()) {
			return entry.codings().orElse(0) == 0 ? "" : NLS.bind(Messages.Unassigned, count); //$NON-NLS-1$
		}
		return switch (entry.status()) {
			case TO_DO -> Messages.ToDo;
			case OPEN -> Messages.Open;
			case IN_PROGRESS -> NLS.bind(Messages.InProgress, count);
			case DONE -> count.isEmpty() ? Messages.DoneBlind : NLS.bind(Messages.Done, count);
		};
	}

	@Override
	public String getToolTipText(Object row) {
		var entry = entry(row);
		return entry.assigned() && entry.codings().isEmpty() ? Messages.Blind : null;
	}

	/** What is not assigned, or done, is set back. */
	@Override
	public Color getForeground(Object row) {
		var entry = entry(row);
		return entry.assigned() && entry.status() != AssignmentStatus.DONE ? null
				: Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
	}
}
