/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.ui.transcript.internal.display.Stripe;
import org.emic.ui.transcript.internal.display.TextPositions;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;

/**
 * A stripe for each coding, from the row where it begins to the row where it ends, in lanes where they
 * overlap, with the code's name beside it.
 */
public final class CodingColumn extends TextColumn {

	private static final int LANE = 9;
	private static final int BAR = 5;
	private static final int MARGIN = 5;
	/** With more lanes than this, lanes move together. */
	private static final int MOST_LANES = 10;
	private static final int LABEL_CHARACTERS = 17;
	private static final int DARKEN = 70;

	private final Consumer<PlacedCoding> clicked;
	private final StripeLabels labels = new StripeLabels();
	private List<StripePlace> drawn = List.of();

	/**
	 * @param clicked is told the coding whose stripe or name was clicked
	 */
	public CodingColumn(TranscriptDisplay display, Consumer<PlacedCoding> clicked) {
		super(display);
		this.clicked = clicked;
	}

	@Override
	void created(Canvas canvas) {
		canvas.addMouseListener(MouseListener.mouseDownAdapter(event -> codingsAt(event.x, event.y).stream().findFirst()
				.ifPresent(clicked)));
		canvas.addMouseMoveListener(event -> canvas.setCursor(codingsAt(event.x, event.y).isEmpty() ? null
				: canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
	}

	/** The codings drawn at a place of the column. */
	public List<PlacedCoding> codingsAt(int x, int y) {
		return drawn.stream().filter(place -> place.contains(x, y)).map(place -> place.stripe().placed()).toList();
	}

	@Override
	int neededWidth(Control control) {
		var gc = new GC(control);
		double character = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		return (int) (character * LABEL_CHARACTERS) + lanesWidth() + 2 * MARGIN;
	}

	private int lanesWidth() {
		return Math.clamp(display().layout().lanes(), 2, MOST_LANES) * LANE;
	}

	@Override
	void draw(GC gc, TextPositions positions, int shift, int width, int height) {
		var sight = positions.inSight();
		var bars = new ArrayList<StripePlace>();
		for (var stripe : display().layout().in(sight.start(), sight.end())) {
			bars.add(new StripePlace(stripe, bar(stripe, positions, sight, shift, width, height), new Rectangle(0, 0, 0, 0)));
		}
		bars.forEach(place -> drawBar(gc, place));
		drawn = labels.draw(gc, bars, MARGIN, width - MARGIN, positions.text());
	}

	private Rectangle bar(Stripe stripe, TextPositions positions, TextRange sight, int shift, int width, int height) {
		int top = stripe.start() >= sight.start() ? positions.rowTop(stripe.start()) + shift + 1 : -BAR;
		int bottom = stripe.end() <= sight.end() ? positions.rowBottom(stripe.end() - 1) + shift - 1 : height + BAR;
		int lanes = Math.max(1, display().layout().lanes());
		int pitch = lanes <= MOST_LANES ? LANE : Math.max(1, lanesWidth() / lanes);
		int x = width - MARGIN - BAR - stripe.lane() * pitch;
		return new Rectangle(x, top, Math.min(BAR, Math.max(2, pitch)), Math.max(BAR, bottom - top));
	}

	/** The edge in a darker or lighter shade keeps pale colours visible on a background of their brightness. */
	private static void drawBar(GC gc, StripePlace place) {
		var bar = place.bar();
		gc.setBackground(place.stripe().colour());
		gc.setForeground(place.stripe().colour());
		if (place.stripe().isUncertain()) {
			gc.setLineStyle(SWT.LINE_DASH);
			gc.setLineWidth(2);
			gc.drawRectangle(bar.x, bar.y, bar.width - 1, bar.height - 1);
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.setLineWidth(1);
			return;
		}
		gc.fillRoundRectangle(bar.x, bar.y, bar.width, bar.height, 3, 3);
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_DARK_GRAY));
		gc.setAlpha(DARKEN);
		gc.drawRoundRectangle(bar.x, bar.y, bar.width - 1, bar.height - 1, 3, 3);
		gc.setAlpha(255);
	}
}
