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
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.ui.transcript.internal.display.Stripe;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;

/**
 * Marks all codings in the overview ruler, in the colours of their codes. The marks are worked out a moment after
 * the codings, the text or the room changed; painting only draws them.
 */
public final class CodingTicks {

	private static final int PAUSE = 150;
	private record Tick(Rectangle place, Color colour) {
	}

	private final TranscriptDisplay display;
	private final Control ruler;
	private final Runnable update = this::update;
	private List<Tick> ticks = List.of();
	private TickMap map;
	private boolean textChanged;

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
		display.addCodingsListener(ticks::codingsChanged);
		display.positions().text().addModifyListener(event -> ticks.textChanged = true);
		ruler.addListener(SWT.Resize, event -> ticks.updateSoon());
		ruler.addPaintListener(ticks::paint);
		ruler.addMouseListener(MouseListener.mouseDownAdapter(event -> ticks.at(event.x, event.y).ifPresent(
				stripe -> clicked.accept(stripe.placed()))));
		ruler.addMouseMoveListener(event -> ticks.hover(event.x, event.y));
		return ticks;
	}

	/** The coding whose mark is at a place of the ruler. */
	public Optional<Stripe> at(int x, int y) {
		int column = Math.clamp((long) x * TickMap.COLUMNS / Math.max(1, ruler.getSize().x), 0, TickMap.COLUMNS - 1);
		return map == null ? Optional.empty() : Optional.ofNullable(map.at(column, y));
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
	private void codingsChanged(List<TextRange> passages) {
		if (ticks.isEmpty()) {
			updateSoon();
		} else if (textChanged || passages.isEmpty() || !map.isOf(ruler.getSize().y)) {
			update();
		} else {
			passages.forEach(passage -> redraw(map.update(passage)));
			ticks = runs(ruler.getSize().y);
		}
	}

	private void redraw(TextRange heights) {
		if (!heights.isEmpty()) {
			ruler.redraw(0, heights.start(), ruler.getSize().x, heights.length(), false);
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
		textChanged = false;
		map = TickMap.of(display, ruler.getSize().y);
		var before = ticks;
		ticks = runs(ruler.getSize().y);
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

	/** Joins pixels of one coding to one mark. */
	private List<Tick> runs(int height) {
		var found = new ArrayList<Tick>();
		int width = ruler.getSize().x;
		for (int column = 0; column < TickMap.COLUMNS; column++) {
			int left = column * width / TickMap.COLUMNS;
			int right = (column + 1) * width / TickMap.COLUMNS;
			int start = 0;
			for (int y = 1; y <= height; y++) {
				if (y == height || map.at(column, y) != map.at(column, start)) {
					var stripe = map.at(column, start);
					if (stripe != null) {
						found.add(new Tick(new Rectangle(left, start, Math.max(1, right - left - 1), y - start),
								display.lineColour(stripe)));
					}
					start = y;
				}
			}
		}
		return found;
	}

	private void paint(PaintEvent event) {
		for (var tick : ticks) {
			var place = tick.place();
			if (place.y < event.y + event.height && place.y + place.height > event.y) {
				event.gc.setBackground(tick.colour());
				event.gc.fillRectangle(place);
			}
		}
	}
}
