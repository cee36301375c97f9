/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.emic.core.text.TextRange;

/** The rectangles of the rows of passages, for one painting. */
final class RowsInSight {

	/** Takes the rectangle of a row of a passage. */
	@FunctionalInterface
	interface RowPainter {
		void row(int x, int y, int width, int height);
	}

	private final StyledText text;
	private final int top;
	private final int bottom;
	private final int left;
	private final int right;
	private final Places places;

	/** For the rows between two heights of the widget. */
	RowsInSight(StyledText text, Places places, int top, int bottom) {
		this.text = text;
		this.places = places;
		this.top = top;
		this.bottom = bottom;
		this.left = text.getLeftMargin();
		this.right = text.getClientArea().width - text.getRightMargin();
	}

	/** Goes over the rows of a passage, given as offsets of the widget. */
	void of(TextRange passage, RowPainter painter) {
		if (passage.isEmpty()) {
			return;
		}
		int last = text.getLineAtOffset(passage.end() - 1);
		for (int line = text.getLineAtOffset(passage.start()); line <= last; line++) {
			int start = text.getOffsetAtLine(line);
			int end = line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) - 1 : text.getCharCount();
			int from = Math.max(passage.start(), start);
			int to = Math.min(passage.end(), end);
			if (from < to) {
				line(from, to, painter);
			}
		}
	}

	private void line(int from, int to, RowPainter painter) {
		var first = places.of(from);
		var last = places.of(to);
		int height = places.rowHeight(from);
		int pitch = Math.max(1, height + text.getLineSpacing());
		if (last.y <= first.y) {
			painter.row(Math.min(first.x, last.x), first.y, Math.abs(last.x - first.x), height);
			return;
		}
		row(painter, first.x, first.y, right - first.x, height);
		if ((last.y - first.y) % pitch == 0) {
			int y = first.y + pitch;
			for (y += Math.max(0, (top - y) / pitch) * pitch; y < last.y && y < bottom; y += pitch) {
				painter.row(left, y, right - left, height);
			}
		} else {
			unequalRows(first.y + pitch, last.y, painter);
		}
		row(painter, left, last.y, last.x - left, places.rowHeight(to));
	}

	/** A sign from another font makes its row higher: then each row is asked for. */
	private void unequalRows(int from, int to, RowPainter painter) {
		int y = Math.max(from, top);
		while (y < to && y < bottom) {
			int offset = text.getOffsetAtPoint(new Point(left, y));
			if (offset < 0) {
				return;
			}
			int rowTop = places.rowTop(offset);
			int height = places.rowHeight(offset);
			if (rowTop >= to) {
				return;
			}
			if (rowTop >= from) {
				painter.row(left, rowTop, right - left, height);
			}
			y = Math.max(y + 1, rowTop + height + text.getLineSpacing() + 1);
		}
	}

	private void row(RowPainter painter, int x, int y, int width, int height) {
		if (width > 0 && y + height >= top && y <= bottom) {
			painter.row(x, y, width, height);
		}
	}
}
