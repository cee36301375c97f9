/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Puts the coding ruler on the left of the text, among the editor's other columns, or on its right. */
public final class RulerSide {

	/** Where the ruler stands among the columns on the left. */
	private static final int PLACE = 1;

	private final CompositeRuler ruler;
	private final CodingColumn column;
	private Composite page;
	private Canvas beside;
	private boolean left;

	public RulerSide(CompositeRuler ruler, CodingColumn column) {
		this.ruler = ruler;
		this.column = column;
	}

	/**
	 * Lets the ruler be put on the right, too.
	 *
	 * @param newPage what holds the text, with a grid of two columns
	 */
	public void setPage(Composite newPage) {
		page = newPage;
	}

	/** Puts the ruler on this side; does nothing when it is there. */
	public void put(boolean right) {
		if (right && beside == null && page != null) {
			if (left) {
				left = false;
				ruler.removeDecorator(column);
			}
			beside = column.createBeside(page, this::layout);
			beside.setMenu(ruler.getControl().getMenu());
			GridDataFactory.fillDefaults().grab(false, true).hint(column.getWidth(), 0).applyTo(beside);
			page.layout(true);
		} else if (!right && !left) {
			left = true;
			if (beside != null) {
				beside.dispose();
				beside = null;
				page.layout(true);
			}
			ruler.addDecorator(PLACE, column);
		}
	}

	private void layout() {
		((GridData) beside.getLayoutData()).widthHint = column.getWidth();
		page.layout(true);
	}
}
