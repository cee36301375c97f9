/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.ui.transcript.internal.display.CodingLayout;
import org.emic.ui.transcript.internal.display.Stripe;

/**
 * Marks that count the codings of which nothing is shown as their passages are folded away, each at the line that is left
 * of what is folded. Who they are is looked up once for each fold, until codings change.
 */
final class FoldMarks {

	private static final int ROUND = 6;
	private static final int FAINT = 110;
	private static final int OPAQUE = 255;

	/** A mark that is drawn. */
	record Mark(Rectangle area, List<PlacedCoding> codings) {
	}

	private final Map<TextRange, List<PlacedCoding>> folded = new HashMap<>();
	private CodingLayout layout;
	private List<Mark> marks = List.of();

	/** The marks as they were laid out last. */
	List<Mark> marks() {
		return marks;
	}

	/** The codings that a mark at a place counts. */
	Optional<List<PlacedCoding>> at(int x, int y) {
		return marks.stream().filter(mark -> mark.area().contains(x, y)).findFirst().map(Mark::codings);
	}

	/**
	 * Places marks at the column's edge away from the text.
	 *
	 * @param tops the parts that are folded, with the tops of the rows that stand for them
	 */
	void layOut(GC gc, CodingLayout newLayout, Map<TextRange, Integer> tops, LabelLayout.Room room) {
		if (layout != newLayout || folded.size() > 2 * tops.size()) {
			folded.clear();
			layout = newLayout;
		}
		var placed = new ArrayList<Mark>();
		tops.forEach((part, top) -> {
			var codings = folded.computeIfAbsent(part, this::within);
			if (!codings.isEmpty()) {
				int width = gc.stringExtent(text(codings)).x + LabelLayout.PADDING;
				int x = room.textLeft() ? room.right() - width : room.left();
				placed.add(new Mark(new Rectangle(x, top, width, room.rowHeight()), codings));
			}
		});
		marks = placed;
	}

	private List<PlacedCoding> within(TextRange part) {
		return layout.in(part.start(), part.end()).stream()
				.filter(stripe -> part.start() <= stripe.start() && stripe.end() <= part.end()).map(Stripe::placed).toList();
	}

	private static String text(List<PlacedCoding> codings) {
		return "+" + codings.size(); //$NON-NLS-1$
	}

	/** Draws the marks over whatever name is there. */
	void draw(GC gc, StyledText page) {
		for (var mark : marks) {
			var area = mark.area();
			gc.setBackground(page.getBackground());
			gc.fillRectangle(area);
			gc.setForeground(page.getForeground());
			gc.setAlpha(FAINT);
			gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, ROUND, ROUND);
			gc.setAlpha(OPAQUE);
			gc.drawString(text(mark.codings()), area.x + LabelLayout.PADDING / 2, area.y, true);
		}
	}
}
