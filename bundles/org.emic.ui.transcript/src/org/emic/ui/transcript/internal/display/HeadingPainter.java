/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/**
 * Shows the titles of sections above the turns where they begin, in room that is made by indenting those lines
 * vertically.
 */
final class HeadingPainter implements PaintListener {

	private static final int SPACE = 10;
	private static final double[] SIZES = { 1.3, 1.12, 1.0 };

	private final TextPositions positions;
	private final TreeMap<Integer, List<Heading>> byOffset = new TreeMap<>();
	private final Font[] fonts = new Font[SIZES.length];
	private final int[] heights = new int[SIZES.length];
	private Font madeFor;

	HeadingPainter(TextPositions positions) {
		this.positions = positions;
		positions.text().addDisposeListener(event -> disposeFonts());
	}

	/** Shows other headings. Lines that keep theirs are not touched. */
	void setHeadings(List<Heading> headings) {
		byOffset.clear();
		for (var heading : headings) {
			byOffset.merge(heading.offset(), List.of(heading), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
		}
		indentLines();
	}

	private void indentLines() {
		var text = positions.text();
		prepareFonts();
		var wanted = new int[text.getLineCount()];
		byOffset.forEach((offset, headings) -> {
			int widget = positions.toWidget(offset);
			if (widget >= 0) {
				wanted[text.getLineAtOffset(widget)] += height(headings);
			}
		});
		for (int line = 0; line < wanted.length; line++) {
			if (text.getLineVerticalIndent(line) != wanted[line]) {
				text.setLineVerticalIndent(line, wanted[line]);
			}
		}
	}

	private int height(List<Heading> headings) {
		return SPACE + headings.stream().mapToInt(heading -> heights[level(heading)]).sum();
	}

	private static int level(Heading heading) {
		return Math.min(heading.depth(), SIZES.length - 1);
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (byOffset.isEmpty()) {
			return;
		}
		if (positions.text().getFont() != madeFor) {
			// the text was zoomed: what is drawn now has the old size, so make room after this
			positions.text().getDisplay().asyncExec(() -> {
				if (!positions.text().isDisposed()) {
					indentLines();
					positions.text().redraw();
				}
			});
			return;
		}
		var sight = positions.between(event.y, event.y + event.height);
		byOffset.subMap(sight.start(), true, sight.end(), true)
				.forEach((offset, headings) -> draw(event.gc, offset, headings));
	}

	private void draw(GC gc, int offset, List<Heading> headings) {
		int widget = positions.toWidget(offset);
		if (widget < 0) {
			return;
		}
		var text = positions.text();
		var start = text.getLocationAtOffset(text.getOffsetAtLine(text.getLineAtOffset(widget)));
		int y = start.y - height(headings) + SPACE / 2;
		gc.setForeground(EditorColour.HEADING.get());
		for (var heading : headings) {
			gc.setFont(fonts[level(heading)]);
			gc.drawString(heading.title(), text.getLeftMargin(), y, true);
			y += heights[level(heading)];
		}
	}

	private void prepareFonts() {
		var font = positions.text().getFont();
		if (font == madeFor) {
			return;
		}
		disposeFonts();
		madeFor = font;
		var device = font.getDevice();
		var gc = new GC(positions.text());
		double base = font.getFontData()[0].getHeight();
		for (int i = 0; i < SIZES.length; i++) {
			fonts[i] = FontDescriptor.createFrom(font).setHeight((int) Math.round(base * SIZES[i])).withStyle(SWT.BOLD)
					.createFont(device);
			gc.setFont(fonts[i]);
			heights[i] = gc.getFontMetrics().getHeight() + SPACE / 2;
		}
		gc.dispose();
	}

	private void disposeFonts() {
		for (var font : fonts) {
			if (font != null) {
				font.dispose();
			}
		}
		madeFor = null;
	}
}
