/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.Arrays;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;

/**
 * Labels of rows that have no colours and fonts besides those of their styled text. Nothing is set that a row has already:
 * with each thing that is set the toolkit measures the row and draws it anew.
 */
public final class RowLabels extends DelegatingStyledCellLabelProvider {

	/** @param labels neither gives colours nor fonts */
	public RowLabels(IStyledLabelProvider labels) {
		super(labels);
	}

	@Override
	public void update(ViewerCell cell) {
		var label = getStyledText(cell.getElement());
		var styles = isOwnerDrawEnabled() ? label.getStyleRanges() : null;
		var text = label.getString();
		if (!Arrays.equals(styles, cell.getStyleRanges())) {
			cell.setStyleRanges(styles);
			if (text.equals(cell.getText())) {
				cell.setText(""); //$NON-NLS-1$
			}
		}
		if (!text.equals(cell.getText())) {
			cell.setText(text);
		}
		var image = getImage(cell.getElement());
		if (image != cell.getImage()) {
			cell.setImage(image);
		}
	}
}
