/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.List;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.emic.core.text.TextRange;

/**
 * Tints the coded passages in sight with the colours of their codes. Where passages overlap, one tint of their
 * mean colour is laid, only a little stronger than that of one, so that the words stay readable under any
 * number of codings. A passage whose place is uncertain is underlined with dashes instead.
 */
final class TintPainter implements PaintListener {

	private static final int OPAQUE = 255;
	private static final int BRIGHTNESS_LIMIT = 128;

	/** How strong a tint is: for one coding, for each further one, and at most. */
	private record Strength(int first, int further, int most) {

		static final Strength ON_LIGHT = new Strength(52, 14, 84);
		static final Strength ON_DARK = new Strength(76, 14, 108);

		int of(int codings) {
			return Math.min(most, first + (codings - 1) * further);
		}
	}

	private final TranscriptDisplay display;

	TintPainter(TranscriptDisplay display) {
		this.display = display;
	}

	@Override
	public void paintControl(PaintEvent event) {
		var sight = display.positions().between(event.y, event.y + event.height);
		var stripes = display.layout().in(sight.start(), sight.end());
		if (stripes.isEmpty()) {
			return;
		}
		paintTints(event.gc, sight, stripes.stream().filter(stripe -> !stripe.isUncertain()).toList());
		stripes.stream().filter(Stripe::isUncertain).forEach(stripe -> paintUncertain(event.gc, sight, stripe));
	}

	/** Goes over the stretches between one border of a passage and the next. */
	private void paintTints(GC gc, TextRange sight, List<Stripe> stripes) {
		var strength = isDark(display.positions().text().getBackground()) ? Strength.ON_DARK : Strength.ON_LIGHT;
		var borders = new TreeSet<Integer>();
		stripes.forEach(stripe -> {
			borders.add(Math.max(stripe.start(), sight.start()));
			borders.add(Math.min(stripe.end(), sight.end()));
		});
		int from = -1;
		for (int to : borders) {
			int start = from;
			var here = start < 0 ? List.<Stripe>of()
					: stripes.stream().filter(stripe -> stripe.start() <= start && stripe.end() > start).toList();
			if (!here.isEmpty() && start < to) {
				gc.setBackground(mean(here));
				gc.setAlpha(strength.of(here.size()));
				display.positions().rows(new TextRange(start, to), sight, gc::fillRectangle);
			}
			from = to;
		}
		gc.setAlpha(OPAQUE);
	}

	private static Color mean(List<Stripe> stripes) {
		if (stripes.size() == 1) {
			return stripes.getFirst().colour();
		}
		int red = 0;
		int green = 0;
		int blue = 0;
		for (var stripe : stripes) {
			red += stripe.colour().getRed();
			green += stripe.colour().getGreen();
			blue += stripe.colour().getBlue();
		}
		return new Color(red / stripes.size(), green / stripes.size(), blue / stripes.size());
	}

	private void paintUncertain(GC gc, TextRange sight, Stripe stripe) {
		gc.setForeground(stripe.colour());
		gc.setLineStyle(SWT.LINE_DASH);
		gc.setLineWidth(2);
		display.positions().rows(new TextRange(stripe.start(), stripe.end()), sight,
				(x, y, width, height) -> gc.drawLine(x, y + height - 2, x + width, y + height - 2));
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	/** Whether light text stands on a background. */
	private static boolean isDark(Color background) {
		return (background.getRed() * 299 + background.getGreen() * 587 + background.getBlue() * 114) / 1000 < BRIGHTNESS_LIMIT;
	}
}
