/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.ConsensusLabels;
import org.emic.ui.transcript.internal.display.Stripe;

/**
 * Writes the names of codes beside their stripes: each at the height where its stripe begins, or where it
 * comes into sight, below the name above it; left out where that would put it far from its stripe.
 */
final class StripeLabels {

	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$
	private static final String UNCERTAIN = "?\u00A0"; //$NON-NLS-1$
	/** Between the name of another coder and the code. */
	private static final String OTHER = ": "; //$NON-NLS-1$
	private static final int PADDING = 5;
	private static final int GAP = 4;
	private static final int TINT = 60;
	private static final int MOST_KNOWN = 5000;
	/** So many names may follow below the end of their own stripe. */
	private static final int REACH = 3;

	/** A name takes so many rows at most. */
	private static final int MOST_ROWS = 3;
	private static final int LEAST = 14;
	private static final int FAINT = 110;
	private static final int OPAQUE = 255;

	/**
	 * Where names may be.
	 *
	 * @param left where they may begin
	 * @param right where they end
	 * @param textLeft whether the text, and with it the brackets, are to the left
	 */
	record Room(int left, int right, boolean textLeft) {
	}

	private record Fitting(String name, int width) {
	}

	private record Clipped(String name, int width) {
	}

	private final Map<Fitting, Clipped> clipped = new HashMap<>();
	private Font measuredWith;

	/**
	 * Draws the names of codings, each as near to the brackets as those at its height let it be.
	 *
	 * @param current the coding whose name stands out; may be null
	 * @return the brackets with the places of their names
	 */
	List<StripePlace> draw(GC gc, List<StripePlace> bars, Room room, StyledText text, PlacedCoding current) {
		if (gc.getFont() != measuredWith || clipped.size() > MOST_KNOWN) {
			measuredWith = gc.getFont();
			clipped.clear();
		}
		int height = gc.getFontMetrics().getHeight() + 1;
		var places = new ArrayList<StripePlace>();
		int free = 0;
		var sorted = bars.stream().sorted(Comparator.comparingInt(each -> each.bar().y)).toList();
		for (int i = 0; i < sorted.size(); i++) {
			var place = sorted.get(i);
			int top = Math.max(free, Math.max(0, place.bar().y));
			boolean near = top <= Math.max(place.bar().y + place.bar().height - height, place.bar().y) + REACH * height;
			var area = area(bars, top, height, room);
			if (near && area.width >= LEAST) {
				int below = i + 1 < sorted.size() ? sorted.get(i + 1).bar().y : Integer.MAX_VALUE;
				int rows = rows(bars, area, Math.min(below, place.bar().y + place.bar().height), room);
				var label = draw(gc, place.stripe(), area, rows, room.textLeft(), text, place.stripe().placed() == current);
				places.add(place.withLabel(label));
				free = top + label.height + 1;
			} else {
				places.add(place);
			}
		}
		return places;
	}

	/** How many rows a long name may take: beside its own bracket, above the next one, as wide as the first row. */
	private static int rows(List<StripePlace> bars, Rectangle first, int bottom, Room room) {
		int rows = Math.clamp((bottom - first.y) / first.height, 1, MOST_ROWS);
		while (rows > 1 && area(bars, first.y, rows * first.height, room).width < first.width) {
			rows--;
		}
		return rows;
	}

	private static Rectangle area(List<StripePlace> bars, int top, int height, Room room) {
		int left = room.left();
		int right = room.right();
		for (var place : bars) {
			var bar = place.bar();
			if (bar.y < top + height && bar.y + bar.height > top) {
				left = room.textLeft() ? Math.max(left, bar.x + bar.width + GAP) : left;
				right = room.textLeft() ? right : Math.min(right, bar.x - GAP);
			}
		}
		return new Rectangle(left, top, Math.max(0, right - left), height);
	}

	/** Draws a name at the end of the room that is next to the brackets, in several rows where it is too long for one. */
	private Rectangle draw(GC gc, Stripe stripe, Rectangle room, int rows, boolean textLeft, StyledText text, boolean current) {
		var lines = lines(gc, text(stripe), room.width - 2 * PADDING, rows);
		int widest = lines.stream().mapToInt(Clipped::width).max().orElse(0);
		int width = Math.min(room.width, widest + 2 * PADDING);
		var label = new Rectangle(textLeft ? room.x : room.x + room.width - width, room.y, width, room.height * lines.size());
		gc.setBackground(stripe.colour());
		gc.setAlpha(stripe.faded() ? TINT / 2 : current ? 2 * TINT : TINT);
		gc.fillRoundRectangle(label.x, label.y, label.width, label.height, 6, 6);
		gc.setAlpha(stripe.faded() ? FAINT : OPAQUE);
		gc.setForeground(text.getForeground());
		if (current) {
			gc.drawRoundRectangle(label.x, label.y, label.width - 1, label.height - 1, 6, 6);
		}
		for (int i = 0; i < lines.size(); i++) {
			gc.drawString(lines.get(i).name(), label.x + PADDING, label.y + i * room.height, true);
		}
		gc.setAlpha(OPAQUE);
		return label;
	}

	/** A name broken between words into so many rows at most; the last one is clipped where it is too long. */
	private List<Clipped> lines(GC gc, String name, int width, int rows) {
		var lines = new ArrayList<Clipped>();
		var rest = name;
		while (lines.size() + 1 < rows && !clip(gc, rest, width).name().equals(rest)) {
			int space = rest.lastIndexOf(' ');
			while (space > 0 && clip(gc, rest.substring(0, space), width).name().endsWith(ELLIPSIS)) {
				space = rest.lastIndexOf(' ', space - 1);
			}
			if (space <= 0) {
				break;
			}
			lines.add(clip(gc, rest.substring(0, space), width));
			rest = rest.substring(space + 1);
		}
		lines.add(clip(gc, rest, width));
		return lines;
	}

	private static String text(Stripe stripe) {
		var name = stripe.own() ? stripe.name() : ConsensusLabels.layer(stripe.placed()) + OTHER + stripe.name();
		return stripe.isUncertain() ? UNCERTAIN + name : name;
	}

	private Clipped clip(GC gc, String name, int width) {
		return clipped.computeIfAbsent(new Fitting(name, width), fitting -> {
			int full = gc.stringExtent(name).x;
			if (full <= width) {
				return new Clipped(name, full);
			}
			int length = name.length();
			var shorter = name + ELLIPSIS;
			while (length > 1 && gc.stringExtent(shorter).x > width) {
				length = name.offsetByCodePoints(length, -1);
				shorter = name.substring(0, length).stripTrailing() + ELLIPSIS;
			}
			return new Clipped(shorter, Math.min(width, gc.stringExtent(shorter).x));
		});
	}
}
