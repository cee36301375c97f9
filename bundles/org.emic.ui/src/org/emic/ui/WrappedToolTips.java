/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** Tool tips for texts of many lines: the platform's own are as wide as their longest line. */
public final class WrappedToolTips extends ColumnViewerToolTipSupport {

	private static final int WIDTH = 520;
	private static final int MARGIN = 6;

	private WrappedToolTips(ColumnViewer viewer) {
		super(viewer, ToolTip.NO_RECREATE, false);
	}

	/** Shows what the label provider of a viewer, or of its columns, gives as tool tip. */
	public static void install(ColumnViewer viewer) {
		new WrappedToolTips(viewer);
	}

	@Override
	protected Composite createViewerToolTipContentArea(Event event, ViewerCell cell, Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		var label = new Label(area, SWT.WRAP);
		label.setText(getText(event).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		int natural = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		GridDataFactory.fillDefaults().hint(Math.min(WIDTH, natural), SWT.DEFAULT).applyTo(label);
		return area;
	}
}
