/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.overview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.transcript.internal.display.Stripe;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;

/**
 * Marks all codings in the overview ruler, in the colours of their codes. The marks are worked out a moment after
 * the codings, the text or the room changed; painting only draws them.
 */
public final class CodingTicks {

	private static final int PAUSE = 150;
	private static final int COLUMNS = 3;
	private static final int LEAST = 2;

	private record Tick(Rectangle place, Color colour) {
	}

	private final TranscriptDisplay display;
	private final Control ruler;
	private final Runnable update = this::update;
	private List<Tick> ticks = List.of();
	/** Which coding is drawn at each pixel of each column; null for none. */
	private Stripe[][] drawn = new Stripe[COLUMNS][0];

	private CodingTicks(TranscriptDisplay display, Control ruler) {
		this.display = display;
		this.ruler = ruler;
	}

	/**
	 * Draws into the overview ruler of a text from now on.
	 *
	 * @param clicked is told the coding whose mark was clicked
	 */
	public static CodingTicks install(TranscriptDisplay display, Control ruler, Consumer<PlacedCoding> clicked) {
		var ticks = new CodingTicks(display, ruler);
		display.addRefreshListener(ticks::codingsChanged);
		ruler.addListener(SWT.Resize, event -> ticks.updateSoon());
		ruler.addPaintListener(event -> ticks.paint(event.gc));
		ruler.addMouseListener(MouseListener.mouseDownAdapter(event -> ticks.at(event.x, event.y).ifPresent(
				stripe -> clicked.accept(stripe.placed()))));
		ruler.addMouseMoveListener(event -> ticks.hover(event.x, event.y));
		return ticks;
	}

	/** The coding whose mark is at a place of the ruler. */
	public Optional<Stripe> at(int x, int y) {
		int column = Math.clamp((long) x * COLUMNS / Math.max(1, ruler.getSize().x), 0, COLUMNS - 1);
		return y < 0 || y >= drawn[column].length ? Optional.empty() : Optional.ofNullable(drawn[column][y]);
	}

	/** The places of the marks. */
	public List<Rectangle> places() {
		return ticks.stream().map(Tick::place).toList();
	}

	private void hover(int x, int y) {
		var stripe = at(x, y);
		stripe.ifPresent(found -> ruler.setCursor(ruler.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
		var tip = stripe.map(found -> found.name().replace("&", "&&")).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
		if (tip == null ? ruler.getToolTipText() != null : !tip.equals(ruler.getToolTipText())) {
			ruler.setToolTipText(tip);
		}
	}

	/** At once, so that the marks are drawn with all else that changes; not before an editor that opens. */
	private void codingsChanged() {
		if (ticks.isEmpty()) {
			updateSoon();
		} else {
			update();
		}
	}

	private void updateSoon() {
		if (!ruler.isDisposed()) {
			ruler.getDisplay().timerExec(PAUSE, update);
		}
	}

	private void update() {
		if (ruler.isDisposed() || display.positions().text().isDisposed()) {
			return;
		}
		ruler.getDisplay().timerExec(-1, update);
		int height = ruler.getSize().y;
		drawn = new Stripe[COLUMNS][height];
		if (height > 0 && !display.layout().stripes().isEmpty()) {
			fill(height);
		}
		var before = ticks;
		ticks = runs(height);
		redraw(before);
	}

	/** Draws from the first to the last mark that came or went. */
	private void redraw(List<Tick> before) {
		var changed = new HashSet<>(before);
		ticks.stream().filter(tick -> !changed.remove(tick)).toList().forEach(changed::add);
		if (!changed.isEmpty()) {
			int top = changed.stream().mapToInt(tick -> tick.place().y).min().getAsInt();
			int bottom = changed.stream().mapToInt(tick -> tick.place().y + tick.place().height).max().getAsInt();
			ruler.redraw(0, top, ruler.getSize().x, bottom - top, false);
		}
	}

	private void fill(int height) {
		var gc = new GC(display.positions().text());
		var rows = new RowEstimate(display.positions().text(), gc.getFontMetrics().getAverageCharacterWidth());
		gc.dispose();
		for (var stripe : display.layout().stripes()) {
			var shown = display.positions().shown(stripe.start(), stripe.end());
			if (!shown.isEmpty() && !stripe.faded()) {
				int top = (int) (rows.share(shown.start()) * (height - LEAST));
				int bottom = Math.max(top + LEAST, (int) (rows.share(shown.end()) * height));
				for (int y = top; y < Math.min(height, bottom); y++) {
					drawn[stripe.lane() % COLUMNS][y] = stripe;
				}
			}
		}
	}

	/** Joins pixels of one coding to one mark. */
	private List<Tick> runs(int height) {
		var found = new ArrayList<Tick>();
		int width = ruler.getSize().x;
		for (int column = 0; column < COLUMNS; column++) {
			int left = column * width / COLUMNS;
			int right = (column + 1) * width / COLUMNS;
			int start = 0;
			for (int y = 1; y <= height; y++) {
				if (y == height || drawn[column][y] != drawn[column][start]) {
					if (drawn[column][start] != null) {
						found.add(new Tick(new Rectangle(left, start, Math.max(1, right - left - 1), y - start),
								display.lineColour(drawn[column][start])));
					}
					start = y;
				}
			}
		}
		return found;
	}

	private void paint(GC gc) {
		for (var tick : ticks) {
			gc.setBackground(tick.colour());
			gc.fillRectangle(tick.place());
		}
	}
}
