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
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.emic.core.text.TextRange;

/**
 * Draws the headings of sections, and their summaries where they are shown, into room made over the lines with
 * which these begin. The text itself stays as it is: a heading is no part of it. Long headings wrap as the text does.
 */
final class HeadingPainter implements PaintListener {

	private static final int SPACE = 10;
	/** The width of a layout that does not wrap. */
	private static final int ANY = -1;
	private static final double[] SIZES = { 1.3, 1.12, 1.0 };

	private final TextPositions positions;
	private final TreeMap<Integer, List<Heading>> byOffset = new TreeMap<>();
	private final Font[] fonts = new Font[SIZES.length];
	private Font summaryFont;
	private Font madeFor;
	private int widthMadeFor;

	HeadingPainter(TextPositions positions) {
		this.positions = positions;
		positions.text().addDisposeListener(event -> disposeFonts());
	}

	/** Shows other headings. Lines that keep theirs are not touched. */
	void setHeadings(List<Heading> headings) {
		if (headings.isEmpty() && byOffset.isEmpty()) {
			return;
		}
		byOffset.clear();
		for (var heading : headings) {
			byOffset.merge(heading.offset(), List.of(heading), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
		}
		indentLines();
	}

	/** Makes room again above lines that came back. */
	void textFolded() {
		if (!byOffset.isEmpty()) {
			indentLines();
		}
	}

	private void indentLines() {
		var text = positions.text();
		prepareFonts();
		widthMadeFor = width();
		var wanted = new int[text.getLineCount()];
		var layout = new TextLayout(text.getDisplay());
		byOffset.forEach((offset, headings) -> {
			int widget = positions.toWidget(offset);
			if (widget >= 0) {
				wanted[text.getLineAtOffset(widget)] += height(layout, headings);
			}
		});
		layout.dispose();
		for (int line = 0; line < wanted.length; line++) {
			if (text.getLineVerticalIndent(line) != wanted[line]) {
				text.setLineVerticalIndent(line, wanted[line]);
			}
		}
	}

	/**
	 * The room for a heading; as long as the text has not been given any, no heading wraps. In a text without room each sign
	 * would take a row, and the widget keeps the places of lines with which it was asked for them first.
	 */
	private int width() {
		var text = positions.text();
		int room = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
		return room > 0 ? room : ANY;
	}

	private int height(TextLayout layout, List<Heading> headings) {
		return SPACE + headings.stream().mapToInt(heading -> height(layout, heading)).sum();
	}

	private int height(TextLayout layout, Heading heading) {
		set(layout, heading);
		return layout.getBounds().height + SPACE / 2;
	}

	private void set(TextLayout layout, Heading heading) {
		int title = heading.title().length();
		layout.setFont(fonts[level(heading)]);
		layout.setWidth(widthMadeFor);
		layout.setText(heading.summary().isEmpty() ? heading.title() : heading.title() + '\n' + heading.summary());
		if (title > 0) {
			layout.setStyle(new TextStyle(fonts[level(heading)], EditorColour.HEADING.get(), null), 0, title - 1);
		}
		if (!heading.summary().isEmpty()) {
			layout.setStyle(new TextStyle(summaryFont, EditorColour.HEADER.get(), null), title,
					title + heading.summary().length());
		}
	}

	private static int level(Heading heading) {
		return Math.min(heading.depth(), SIZES.length - 1);
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (byOffset.isEmpty()) {
			return;
		}
		if (positions.text().getFont() != madeFor || width() != widthMadeFor) {
			// the text was zoomed, or is wider or narrower now: what is drawn now has the old room, so make new after this
			var text = positions.text();
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed()) {
					indentLines();
					text.redraw();
				}
			});
			return;
		}
		var sight = positions.linesBetween(event.y, event.y + event.height);
		var layout = new TextLayout(event.display);
		byOffset.subMap(sight.start(), true, sight.end(), true)
				.forEach((offset, headings) -> draw(event.gc, layout, offset, headings));
		layout.dispose();
	}

	private void draw(GC gc, TextLayout layout, int offset, List<Heading> headings) {
		int widget = positions.toWidget(offset);
		if (widget < 0) {
			return;
		}
		var text = positions.text();
		var start = text.getLocationAtOffset(text.getOffsetAtLine(text.getLineAtOffset(widget)));
		int y = start.y - height(layout, headings) + SPACE / 2;
		for (var heading : headings) {
			set(layout, heading);
			layout.draw(gc, text.getLeftMargin(), y);
			y += layout.getBounds().height + SPACE / 2;
		}
	}

	/** The tops of the room for headings over lines of a part of the document, ascending. */
	List<Integer> tops(TextRange part) {
		var text = positions.text();
		return byOffset.subMap(part.start(), true, part.end(), true).keySet().stream().map(positions::toWidget)
				.filter(widget -> widget >= 0).map(widget -> text.getLinePixel(text.getLineAtOffset(widget))).toList();
	}

	private void prepareFonts() {
		var font = positions.text().getFont();
		if (font == madeFor) {
			return;
		}
		disposeFonts();
		madeFor = font;
		var device = font.getDevice();
		double base = font.getFontData()[0].getHeight();
		for (int i = 0; i < SIZES.length; i++) {
			fonts[i] = FontDescriptor.createFrom(font).setHeight((int) Math.round(base * SIZES[i])).withStyle(SWT.BOLD)
					.createFont(device);
		}
		summaryFont = FontDescriptor.createFrom(font).withStyle(SWT.ITALIC).createFont(device);
	}

	private void disposeFonts() {
		for (var font : fonts) {
			if (font != null) {
				font.dispose();
			}
		}
		if (summaryFont != null) {
			summaryFont.dispose();
		}
		madeFor = null;
	}
}
