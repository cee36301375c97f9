/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;

import org.emic.core.anchor.Certainty;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;
import org.emic.ui.CodeLabels;
import org.emic.ui.DecisionLabels;
import org.emic.ui.EmicImages;
import org.emic.ui.analysis.internal.Messages;

/**
 * Fills the cells of the table of codings. Groups stand out by their type alone: cells with styles inside are measured
 * and drawn by hand, which took longer than all else that a new coding has drawn.
 */
final class CodingCells extends CellLabelProvider {

	private static final int LONGEST = 300;
	private static final String OPEN = "\u25BE "; //$NON-NLS-1$
	private static final String CLOSED = "\u25B8 "; //$NON-NLS-1$

	@Override
	public void update(ViewerCell cell) {
		cell.setText(text(cell.getElement(), cell.getColumnIndex()));
		cell.setFont(cell.getElement() instanceof CodingGroup
				? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
		cell.setImage(image(cell.getElement(), cell.getColumnIndex()));
	}

	/** What a row says in a column. */
	static String text(Object row, int column) {
		return switch (row) {
			case CodingGroup group when column == 0 -> text(group);
			case PlacedCoding placed -> line(CodingColumn.values()[column].text(placed));
			default -> ""; //$NON-NLS-1$
		};
	}

	/** The image of a row in a column; null for none. */
	static Image image(Object row, int column) {
		return row instanceof PlacedCoding placed ? image(CodingColumn.values()[column], placed) : null;
	}

	private static String text(CodingGroup group) {
		var name = group.name().isEmpty() ? Messages.Group_nameless : group.name();
		return (group.open() ? OPEN : CLOSED) + name + "  " + group.count(); //$NON-NLS-1$
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
