/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.agreement;

import java.util.Comparator;
import java.util.Locale;

import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;

/** A list of revisions, the latest first, of which those stay that hold what is typed. */
final class RevisionDialog extends ElementListSelectionDialog {

	private static final int WIDTH = 90;

	private final ILabelProvider labels;

	RevisionDialog(Shell parent, ILabelProvider labels) {
		super(parent, labels);
		this.labels = labels;
		setSize(WIDTH, 18);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected FilteredList createFilteredList(Composite parent) {
		var list = super.createFilteredList(parent);
		list.setComparator(Comparator.comparing(String::valueOf).reversed());
		list.setFilterMatcher(new FilteredList.FilterMatcher() {
			private String wanted = ""; //$NON-NLS-1$

			@Override
			public void setFilter(String pattern, boolean ignoreCase, boolean ignoreWildCards) {
				wanted = pattern.strip().toLowerCase(Locale.ROOT);
			}

			@Override
			public boolean match(Object element) {
				return labels.getText(element).toLowerCase(Locale.ROOT).contains(wanted);
			}
		});
		return list;
	}
}
