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
	private final double width;
	private final double charactersInRow;
	private final int[] lineStarts;
	/** The rows above each line; the last entry counts all. */
	private final double[] rowsAbove;

	/** Estimates from the text as it is now. */
	RowEstimate(StyledText text, double characterWidth) {
		length = text.getCharCount();
		width = width(text);
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

	private static double width(StyledText text) {
		return text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
	}

	/** Whether a text is as long and its rows as wide as when they were estimated. */
	boolean isOf(StyledText text) {
		return text.getCharCount() == length && text.getLineCount() == lineStarts.length && width(text) == width;
	}

	/** An offset of the widget about so far down in the text, from 0 to 1; an estimate as all this. */
	int offset(double share) {
		double above = share * rowsAbove[rowsAbove.length - 1];
		int place = Arrays.binarySearch(rowsAbove, above);
		int line = Math.clamp(place >= 0 ? place : -place - 2, 0, lineStarts.length - 1);
		int next = line + 1 < lineStarts.length ? lineStarts[line + 1] : length;
		return (int) Math.clamp(lineStarts[line] + (above - rowsAbove[line]) * charactersInRow, lineStarts[line], next);
	}

	/** How much of the text is above an offset of the widget, from 0 to 1. */
	double share(int offset) {
		int place = Arrays.binarySearch(lineStarts, Math.min(offset, length));
		int line = place >= 0 ? place : -place - 2;
		double within = (offset - lineStarts[line]) / charactersInRow;
		return Math.min(1, (rowsAbove[line] + within) / rowsAbove[rowsAbove.length - 1]);
	}
}
