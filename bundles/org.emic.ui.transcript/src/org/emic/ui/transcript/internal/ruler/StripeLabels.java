/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.transcript.internal.display.CodingLayout;

/**
 * Writes the names of codes beside their brackets. Where each stands is worked out by {@link LabelLayout} when brackets came,
 * went or moved; to draw the same again takes no more than drawing.
 */
final class StripeLabels {

	private static final int TINT = 60;
	private static final int FAINT = 110;
	private static final int OPAQUE = 255;
	private static final int ROUND = 6;

	private Font measuredWith;
	private LabelText text;
	/** While names are measured. */
	private GC measuring;
	private CodingLayout layout;
	private List<StripePlace> bars = List.of();
	private LabelLayout.Room room;
	private List<StripeLabel> labels = List.of();

	/** The names of the brackets in sight, as they were laid out last. */
	List<StripeLabel> labels() {
		return labels;
	}

	/** Finds places for names, if brackets or the room are others than before. */
	void layOut(GC gc, CodingLayout newLayout, List<StripePlace> newBars, LabelLayout.Room newRoom) {
		boolean sameFont = gc.getFont().equals(measuredWith);
		if (sameFont && layout == newLayout && newRoom.equals(room) && newBars.equals(bars)) {
			return;
		}
		if (!sameFont) {
			measuredWith = gc.getFont();
			text = new LabelText(name -> measuring.stringExtent(name).x);
		}
		layout = newLayout;
		bars = newBars;
		room = newRoom;
		measuring = gc;
		labels = LabelLayout.of(newBars, newRoom, text);
		measuring = null;
	}

	/**
	 * Draws the names.
	 *
	 * @param current the coding whose name stands out; may be null
	 */
	void draw(GC gc, StyledText page, PlacedCoding current) {
		for (var label : labels) {
			draw(gc, label, page, current != null && label.names(current));
			if (!label.hidden().isEmpty()) {
				drawMark(gc, label, page, current != null && label.hides(current));
			}
		}
		gc.setAlpha(OPAQUE);
	}

	private static void draw(GC gc, StripeLabel label, StyledText page, boolean current) {
		var area = label.area();
		var stripe = label.places().getFirst().stripe();
		gc.setBackground(stripe.colour());
		gc.setAlpha(stripe.faded() ? TINT / 2 : current ? 2 * TINT : TINT);
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, ROUND, ROUND);
		gc.setAlpha(stripe.faded() ? FAINT : OPAQUE);
		gc.setForeground(page.getForeground());
		if (current) {
			gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, ROUND, ROUND);
		}
		int pitch = (area.height + 1) / label.rows().size();
		for (int i = 0; i < label.rows().size(); i++) {
			gc.drawString(label.rows().get(i).text(), area.x + LabelLayout.PADDING, area.y + i * pitch, true);
		}
	}

	private static void drawMark(GC gc, StripeLabel label, StyledText page, boolean current) {
		var mark = label.mark();
		gc.setAlpha(current ? OPAQUE : FAINT);
		gc.setForeground(page.getForeground());
		frame(gc, mark);
		gc.setAlpha(OPAQUE);
		gc.drawString(LabelLayout.mark(label.hidden()), mark.x + LabelLayout.PADDING / 2, mark.y, true);
	}

	private static void frame(GC gc, Rectangle area) {
		gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, ROUND, ROUND);
	}
}
