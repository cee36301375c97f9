/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;

import org.emic.core.anchor.Certainty;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;
import org.emic.ui.CodeLabels;
import org.emic.ui.DecisionLabels;
import org.emic.ui.EmicImages;
import org.emic.ui.analysis.internal.Messages;

/** Fills the cells of the table of codings. */
final class CodingCells extends StyledCellLabelProvider {

	private static final int LONGEST = 300;
	private static final String OPEN = "\u25BE "; //$NON-NLS-1$
	private static final String CLOSED = "\u25B8 "; //$NON-NLS-1$

	@Override
	public void update(ViewerCell cell) {
		var text = text(cell.getElement(), cell.getColumnIndex());
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		cell.setImage(image(cell.getElement(), cell.getColumnIndex()));
		super.update(cell);
	}

	/** What a row says in a column. */
	static StyledString text(Object row, int column) {
		return switch (row) {
			case CodingGroup group when column == 0 -> styled(group);
			case PlacedCoding placed -> new StyledString(line(CodingColumn.values()[column].text(placed)));
			default -> new StyledString();
		};
	}

	/** The image of a row in a column; null for none. */
	static Image image(Object row, int column) {
		return row instanceof PlacedCoding placed ? image(CodingColumn.values()[column], placed) : null;
	}

	private static StyledString styled(CodingGroup group) {
		var name = group.name().isEmpty() ? Messages.Group_nameless : group.name();
		return new StyledString((group.open() ? OPEN : CLOSED) + name).append("  " + group.count(), //$NON-NLS-1$
				StyledString.COUNTER_STYLER);
	}

	private static Image image(CodingColumn column, PlacedCoding placed) {
		return switch (column) {
			case CODE -> placed.codeId() == null ? EmicImages.image(EmicImages.COMMENT)
					: CodeLabels.swatch(CodingColumn.code(placed).map(Code::getColour).orElse(null));
			case QUOTE -> placed.certainty() == Certainty.CERTAIN ? null : EmicImages.image(EmicImages.UNCERTAIN);
			default -> null;
		};
	}

	/** A text on one line and not longer than anybody reads in a table. */
	static String line(String text) {
		var line = text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026"; //$NON-NLS-1$
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof PlacedCoding placed ? toolTip(placed) : null;
	}

	private static String toolTip(PlacedCoding placed) {
		var text = new StringBuilder();
		if (placed.certainty() != Certainty.CERTAIN) {
			text.append(placed.certainty() == Certainty.LOST ? Messages.Cell_lost : Messages.Cell_uncertain).append("\n\n"); //$NON-NLS-1$
		}
		text.append('\u201C').append(CodingColumn.QUOTE.text(placed)).append('\u201D');
		DecisionLabels.withReason(placed).ifPresent(decided -> text.append("\n\n").append(decided)); //$NON-NLS-1$
		if (placed.coding().getComment() != null) {
			text.append("\n\n").append(placed.coding().getComment()); //$NON-NLS-1$
		}
		return text.toString();
	}
}
