/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.overview;

import java.util.Arrays;

import org.eclipse.swt.custom.StyledText;

/**
 * How far down in a text a place is. The exact answer would need all paragraphs to be wrapped, which takes a long
 * transcript a second; rows are estimated from the lengths of the paragraphs instead.
 */
final class RowEstimate {

	private final int length;
	private final double charactersInRow;
	private final int[] lineStarts;
	/** The rows above each line; the last entry counts all. */
	private final double[] rowsAbove;

	/** Estimates from the text as it is now. */
	RowEstimate(StyledText text, double characterWidth) {
		length = text.getCharCount();
		double width = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
		charactersInRow = text.getWordWrap() ? Math.max(10, width / characterWidth) : Double.MAX_VALUE;
		int lines = text.getLineCount();
		rowsAbove = new double[lines + 1];
		lineStarts = new int[lines];
		int start = 0;
		for (int line = 0; line < lines; line++) {
			lineStarts[line] = start;
			int next = line + 1 < lines ? text.getOffsetAtLine(line + 1) : length;
			rowsAbove[line + 1] = rowsAbove[line] + Math.max(1, Math.ceil((next - start) / charactersInRow));
			start = next;
		}
	}

	/** How much of the text is above an offset of the widget, from 0 to 1. */
	double share(int offset) {
		int place = Arrays.binarySearch(lineStarts, Math.min(offset, length));
		int line = place >= 0 ? place : -place - 2;
		double within = (offset - lineStarts[line]) / charactersInRow;
		return Math.min(1, (rowsAbove[line] + within) / rowsAbove[rowsAbove.length - 1]);
	}
}
