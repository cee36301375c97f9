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
	/** So many names may follow below the end of their own stripe. */
	private static final int REACH = 3;

	private record Fitting(String name, int width) {
	}

	private final Map<Fitting, String> clipped = new HashMap<>();
	private Font measuredWith;

	/**
	 * Draws the names of stripes, each as near to the stripes as those at its height let it be.
	 *
	 * @param left where names may begin
	 * @param right where they end when there is no stripe
	 * @return the stripes with the places of their names
	 */
	List<StripePlace> draw(GC gc, List<StripePlace> bars, int left, int right, StyledText text) {
		if (gc.getFont() != measuredWith) {
			measuredWith = gc.getFont();
			clipped.clear();
		}
		int height = gc.getFontMetrics().getHeight() + 1;
		var places = new ArrayList<StripePlace>();
		int free = 0;
		for (var place : bars.stream().sorted(Comparator.comparingInt(each -> each.bar().y)).toList()) {
			int top = Math.max(free, Math.max(0, place.bar().y));
			boolean near = top <= Math.max(place.bar().y + place.bar().height - height, place.bar().y) + REACH * height;
			if (near) {
				var label = draw(gc, place.stripe(), new Rectangle(left, top, right(bars, top, height, right) - left, height), text);
				places.add(new StripePlace(place.stripe(), place.bar(), label));
				free = top + height + 1;
			} else {
				places.add(place);
			}
		}
		return places;
	}

	private static int right(List<StripePlace> bars, int top, int height, int right) {
		return bars.stream().map(StripePlace::bar).filter(bar -> bar.y < top + height && bar.y + bar.height > top)
				.mapToInt(bar -> bar.x - GAP).reduce(right, Math::min);
	}

	/** Draws a name at the right end of the room there is. */
	private Rectangle draw(GC gc, Stripe stripe, Rectangle room, StyledText text) {
		var name = clip(gc, text(stripe), room.width - 2 * PADDING);
		int width = Math.min(room.width, gc.stringExtent(name).x + 2 * PADDING);
		var label = new Rectangle(room.x + room.width - width, room.y, width, room.height);
		gc.setBackground(stripe.colour());
		gc.setAlpha(TINT);
		gc.fillRoundRectangle(label.x, label.y, label.width, label.height, 6, 6);
		gc.setAlpha(255);
		gc.setForeground(text.getForeground());
		gc.drawString(name, label.x + PADDING, label.y, true);
		return label;
	}

	private static String text(Stripe stripe) {
		var name = stripe.own() ? stripe.name() : stripe.placed().coder().getName() + OTHER + stripe.name();
		return stripe.isUncertain() ? UNCERTAIN + name : name;
	}

	private String clip(GC gc, String name, int width) {
		return clipped.computeIfAbsent(new Fitting(name, width), fitting -> {
			if (gc.stringExtent(name).x <= width) {
				return name;
			}
			int length = name.length();
			while (length > 1 && gc.stringExtent(name.substring(0, length).stripTrailing() + ELLIPSIS).x > width) {
				length = name.offsetByCodePoints(length, -1);
			}
			return name.substring(0, length).stripTrailing() + ELLIPSIS;
		});
	}
}
