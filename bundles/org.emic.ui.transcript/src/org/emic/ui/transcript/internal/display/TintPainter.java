/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.ui.transcript.internal.preferences.Tint;

/**
 * Marks the coded words in the colours of their codes: a band of each row for each code where codings overlap, stronger
 * the more there are, and the whole row, strongest, for the current coding; or lines below the words, one below the
 * other. Colours are never mixed: a mixed one may be that of another code. Only what is to be painted is looked up.
 */
final class TintPainter implements PaintListener, TintedText.Underpainter {

	/** So many lines are drawn below each other; codings of further lanes share them. */
	private static final int LEVELS = 3;
	private static final int LEVEL_HEIGHT = 3;
	private static final int THIN = 1;
	private static final int THICK = 2;
	private static final int STRONG = 3;
	/** More bands would be too thin to be told apart. */
	private static final int BANDS = 3;

	private final TranscriptDisplay display;
	private final Tints tints = new Tints();

	private TintPainter(TranscriptDisplay display) {
		this.display = display;
	}

	/** Paints the codings that a display shows into a text, from now on. */
	static void install(TranscriptDisplay display, StyledText text) {
		var painter = new TintPainter(display);
		text.addPaintListener(painter);
		if (text instanceof TintedText tinted) {
			tinted.setUnderpainter(painter);
		}
	}

	@Override
	public void paintControl(PaintEvent event) {
		var sight = display.positions().linesBetween(event.y, event.y + event.height);
		var shown = shownIn(sight);
		if (shown.isEmpty()) {
			return;
		}
		var current = display.currentCoding().orElse(null);
		var rows = new RowsInSight(display.positions().text(), display.sight().places(), event.y, event.y + event.height);
		var preferences = display.preferences();
		var tint = preferences.tint();
		if (tint == Tint.UNDERLINE || tint == Tint.BACKGROUND && preferences.patterns()) {
			int thickness = tint == Tint.UNDERLINE ? THICK : THIN;
			shown.stream().filter(stripe -> !stripe.isUncertain()).forEach(stripe -> paintLine(event.gc, rows, sight, stripe,
					stripe.placed() == current ? STRONG : thickness));
		}
		shown.stream().filter(Stripe::isUncertain).forEach(stripe -> paintUncertain(event.gc, rows, sight, stripe));
	}

	private List<Stripe> shownIn(TextRange sight) {
		return display.layout().in(sight.start(), sight.end()).stream().filter(stripe -> !stripe.faded()).toList();
	}

	@Override
	public void paint(GC gc, int top, int bottom) {
		var tint = display.preferences().tint();
		if (display.layout().stripes().isEmpty() || tint != Tint.BACKGROUND && tint != Tint.UNDERLINE) {
			return;
		}
		var text = display.positions().text();
		int from = Math.max(0, top);
		int to = Math.min(bottom, text.getClientArea().height);
		if (from < to) {
			var words = wordsOfLine(text.getLineIndex(from), from, to);
			var current = display.currentCoding().orElse(null);
			var stripes = shownIn(words).stream().filter(stripe -> !stripe.isUncertain()
					&& (tint == Tint.BACKGROUND || stripe.placed() == current)).toList();
			if (!stripes.isEmpty()) {
				paintTints(gc, new RowsInSight(text, display.sight().placesWhileDrawing(), from, to), words, stripes, current);
			}
		}
	}

	/** The words of a line between two heights, without the label of the speaker. */
	private TextRange wordsOfLine(int line, int top, int bottom) {
		var text = display.positions().text();
		var sight = display.positions().linesBetween(top, bottom);
		int start = display.positions().toDocument(text.getOffsetAtLine(line));
		int end = line + 1 < text.getLineCount() ? display.positions().toDocument(text.getOffsetAtLine(line + 1) - 1) : sight.end();
		int turn = display.turnAt(start);
		int words = turn < 0 ? start : display.transcript().model().getTurns().get(turn).getTextOffset();
		int from = Math.max(sight.start(), Math.max(start, words));
		return new TextRange(from, Math.max(from, Math.min(sight.end(), end)));
	}

	/** Goes over the stretches between one border of a passage and the next. */
	private void paintTints(GC gc, RowsInSight rows, TextRange words, List<Stripe> stripes, PlacedCoding current) {
		var borders = new TreeSet<Integer>();
		stripes.forEach(stripe -> {
			borders.add(Math.clamp(stripe.start(), words.start(), words.end()));
			borders.add(Math.clamp(stripe.end(), words.start(), words.end()));
		});
		var before = gc.getBackground();
		int from = -1;
		for (int to : borders) {
			int start = from;
			var here = start < 0 ? List.<Stripe>of()
					: stripes.stream().filter(stripe -> stripe.start() <= start && stripe.end() > start).toList();
			if (!here.isEmpty() && start < to) {
				paintBands(gc, rows, display.positions().shown(start, to), colours(here, words.start(), current));
			}
			from = to;
		}
		gc.setBackground(before);
	}

	private static void paintBands(GC gc, RowsInSight rows, TextRange passage, List<Color> colours) {
		rows.of(passage, (x, y, width, height) -> {
			for (int i = 0; i < colours.size(); i++) {
				int top = height * i / colours.size();
				gc.setBackground(colours.get(i));
				gc.fillRectangle(x, y + top, width, height * (i + 1) / colours.size() - top);
			}
		});
	}

	/** The colours behind words, from the widest coding to the shortest; that of the current coding alone. */
	private List<Color> colours(List<Stripe> here, int offset, PlacedCoding current) {
		var page = display.positions().text().getBackground();
		var words = display.colourOfWords(offset);
		var strong = here.stream().filter(stripe -> stripe.placed() == current).findFirst();
		if (strong.isPresent()) {
			return List.of(tints.strongest(page, words, strong.get().colour()));
		}
		var colours = here.stream().sorted(Comparator.comparingInt((Stripe stripe) -> stripe.end() - stripe.start()).reversed())
				.map(stripe -> tints.of(page, words, stripe.colour(), here.size())).distinct().toList();
		return colours.subList(Math.max(0, colours.size() - BANDS), colours.size());
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
