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
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.ui.transcript.internal.preferences.Tint;

/**
 * Marks the coded words in the colours of their codes: the mean colour where codings overlap, stronger the more
 * there are, strongest for the current coding; or lines below the words, one below the other. Only what is to be
 * painted is looked up.
 */
final class TintPainter implements PaintListener {

	private static final int OPAQUE = 255;
	/** So many lines are drawn below each other; codings of further lanes share them. */
	private static final int LEVELS = 3;
	private static final int LEVEL_HEIGHT = 3;
	private static final int THIN = 1;
	private static final int THICK = 2;
	private static final int STRONG = 3;

	/** How strong a tint is: for one coding, for each further one, at most, and that of the current one. */
	private record Strength(int first, int further, int most, int current) {

		static final Strength ON_LIGHT = new Strength(46, 14, 78, 108);
		static final Strength ON_DARK = new Strength(60, 12, 84, 112);

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
		var shown = display.layout().in(sight.start(), sight.end()).stream().filter(stripe -> !stripe.faded()).toList();
		if (shown.isEmpty()) {
			return;
		}
		var current = display.currentCoding().orElse(null);
		var rows = new RowsInSight(display.positions().text(), event.y, event.y + event.height);
		var certain = shown.stream().filter(stripe -> !stripe.isUncertain()).toList();
		var preferences = display.preferences();
		var tint = preferences.tint();
		if (tint == Tint.BACKGROUND) {
			paintTints(event.gc, rows, sight, certain, current);
		} else if (tint == Tint.UNDERLINE) {
			paintTints(event.gc, rows, sight, certain.stream().filter(stripe -> stripe.placed() == current).toList(), null);
		}
		if (tint == Tint.UNDERLINE || tint == Tint.BACKGROUND && preferences.patterns()) {
			int thickness = tint == Tint.UNDERLINE ? THICK : THIN;
			certain.forEach(stripe -> paintLine(event.gc, rows, sight, stripe,
					stripe.placed() == current ? STRONG : thickness));
		}
		shown.stream().filter(Stripe::isUncertain).forEach(stripe -> paintUncertain(event.gc, rows, sight, stripe));
	}

	/** Goes over the stretches between one border of a passage and the next; selected words keep their contrast. */
	private void paintTints(GC gc, RowsInSight rows, TextRange sight, List<Stripe> stripes, PlacedCoding current) {
		var strength = LineColours.isDark(display.positions().text().getBackground()) ? Strength.ON_DARK : Strength.ON_LIGHT;
		var borders = new TreeSet<Integer>();
		stripes.forEach(stripe -> {
			borders.add(Math.max(stripe.start(), sight.start()));
			borders.add(Math.min(stripe.end(), sight.end()));
		});
		var selection = display.positions().selection();
		borders.addAll(borders.isEmpty() ? List.of() : List.of(Math.clamp(selection.start(), borders.first(), borders.last()),
				Math.clamp(selection.end(), borders.first(), borders.last())));
		int from = -1;
		for (int to : borders) {
			int start = from;
			var here = start < 0 ? List.<Stripe>of()
					: stripes.stream().filter(stripe -> stripe.start() <= start && stripe.end() > start).toList();
			if (!here.isEmpty() && start < to && !selection.contains(start)) {
				boolean strong = here.stream().anyMatch(stripe -> stripe.placed() == current);
				gc.setBackground(mean(here, current));
				gc.setAlpha(strong ? strength.current() : strength.of(here.size()));
				rows.of(display.positions().shown(start, to), gc::fillRectangle);
			}
			from = to;
		}
		gc.setAlpha(OPAQUE);
	}

	/** The mean of the colours, in which that of the current coding counts as much as all others. */
	private static Color mean(List<Stripe> stripes, PlacedCoding current) {
		if (stripes.size() == 1) {
			return stripes.getFirst().colour();
		}
		int red = 0;
		int green = 0;
		int blue = 0;
		int weights = 0;
		for (var stripe : stripes) {
			int weight = stripe.placed() == current ? stripes.size() - 1 : 1;
			red += weight * stripe.colour().getRed();
			green += weight * stripe.colour().getGreen();
			blue += weight * stripe.colour().getBlue();
			weights += weight;
		}
		return new Color(red / weights, green / weights, blue / weights);
	}

	private void paintLine(GC gc, RowsInSight rows, TextRange sight, Stripe stripe, int thickness) {
		gc.setForeground(display.lineColour(stripe));
		gc.setBackground(gc.getForeground());
		int down = stripe.lane() % LEVELS * LEVEL_HEIGHT - 2;
		var pattern = display.preferences().patterns() ? LinePattern.of(stripe.code()) : LinePattern.SOLID;
		rows.of(display.positions().shown(stripe.start(), stripe.end(), sight),
				(x, y, width, height) -> pattern.horizontal(gc, x, y + height + down, width, thickness));
	}

	private void paintUncertain(GC gc, RowsInSight rows, TextRange sight, Stripe stripe) {
		gc.setForeground(display.lineColour(stripe));
		gc.setLineStyle(SWT.LINE_DASH);
		rows.of(display.positions().shown(stripe.start(), stripe.end(), sight),
				(x, y, width, height) -> gc.drawRectangle(x, y, width - 1, height - 1));
		gc.setLineStyle(SWT.LINE_SOLID);
	}
}
