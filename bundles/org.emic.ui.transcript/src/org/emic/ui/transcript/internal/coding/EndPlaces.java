/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.coding;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.emic.core.study.CodingShapes.End;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.transcript.internal.display.TextPositions;

/** Where the ends of a coding are on the screen, and which part of the text is at a point. */
record EndPlaces(TextPositions positions) {

	/** So near to an end, in pixels, the mouse takes it. */
	private static final int REACH = 5;
	private static final int STEP = 6;

	private StyledText text() {
		return positions.text();
	}

	/** The border line of an end, one pixel wide, in the widget's coordinates; null while it is out of sight. */
	Rectangle border(PlacedCoding placed, End end) {
		var sight = positions.inSight();
		int at = end == End.START ? placed.start() : placed.end();
		int widget = positions.toWidget(at);
		if (placed.range().isEmpty() || at < sight.start() || at > sight.end() || widget < 0
				|| end == End.END && widget == 0) {
			return null;
		}
		if (end == End.START) {
			var place = text().getLocationAtOffset(widget);
			return new Rectangle(place.x, place.y, 1, text().getLineHeight(widget));
		}
		// the place behind the last unit may be at the beginning of the next row, and the bounds of a line's first row
		// begin with the space above it
		var last = text().getTextBounds(widget - 1, widget - 1);
		return new Rectangle(last.x + last.width, text().getLocationAtOffset(widget - 1).y, 1, text().getLineHeight(widget - 1));
	}

	/** The end of a coding that the mouse would take at a point; null for none. */
	End at(PlacedCoding placed, int x, int y) {
		for (var end : End.values()) {
			var border = border(placed, end);
			if (border != null && Math.abs(x - border.x) <= REACH && y >= border.y && y < border.y + border.height) {
				return end;
			}
		}
		return null;
	}

	/** The offset in the document nearest to a point; in the margin it is the nearest of the row. */
	int offset(int x, int y) {
		var area = text().getClientArea();
		int row = Math.clamp(y, 0, Math.max(0, area.height - 1));
		for (int at = Math.min(x, area.width - 1); at > 0; at -= STEP) {
			int offset = text().getOffsetAtPoint(new Point(at, row));
			if (offset >= 0) {
				return positions.toDocument(offset);
			}
		}
		return positions.toDocument(text().getOffsetAtLine(text().getLineIndex(row)));
	}
}
