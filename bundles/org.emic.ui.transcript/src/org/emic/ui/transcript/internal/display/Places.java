/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.TextEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/**
 * Where signs are in a text, asked of the widget once for all that is drawn while the text stands where it stood: the
 * words' tints, the lines below them and the brackets beside them meet the same places, and the widget, which draws the
 * whole text at each blink of the caret, works out each answer anew. Offsets are those of the widget, places its pixels.
 */
public final class Places {

	private final StyledText text;
	/** The length of the text that the places belong to. */
	private final int length;
	private final Map<Integer, Point> places = new HashMap<>();
	/** The heights of rows by their tops. */
	private final Map<Integer, Integer> heights = new HashMap<>();

	Places(StyledText text) {
		this.text = text;
		this.length = text.getCharCount();
	}

	/** The left top of a sign. */
	public Point of(int offset) {
		var place = places.get(offset);
		return place != null ? place : places.computeIfAbsent(offset, text::getLocationAtOffset);
	}

	/** The height of the row that holds a sign. */
	public int rowHeight(int offset) {
		return heights.computeIfAbsent(of(offset).y, top -> text.getLineHeight(offset));
	}

	/** The top of the row that holds a sign. */
	public int rowTop(int offset) {
		return of(offset).y;
	}

	/** The bottom of the row that holds a sign. */
	public int rowBottom(int offset) {
		return of(offset).y + rowHeight(offset);
	}

	/** Of how many signs the places are known. */
	public int known() {
		return places.size();
	}

	/** Whether the text is as long as that of which the widget was asked. */
	boolean isOfText() {
		return text.getCharCount() == length;
	}

	/**
	 * The places that are known after a change that the text has by now: those before the line that was changed, and those
	 * behind it, which move with it. Nothing when lines came or went.
	 */
	Optional<Places> after(TextEvent edit) {
		var inserted = edit.getText() == null ? "" : edit.getText(); //$NON-NLS-1$
		var removed = edit.getReplacedText() == null ? "" : edit.getReplacedText(); //$NON-NLS-1$
		var now = new Places(text);
		int shift = inserted.length() - removed.length();
		if (now.length != length + shift || hasLines(inserted) || hasLines(removed)) {
			return Optional.empty();
		}
		int line = text.getLineAtOffset(edit.getOffset());
		now.takeBefore(this, line);
		if (line + 1 < text.getLineCount()) {
			now.takeBehind(this, line + 1, shift);
		}
		return Optional.of(now);
	}

	private static boolean hasLines(String part) {
		return part.indexOf('\n') >= 0 || part.indexOf('\r') >= 0;
	}

	private void takeBefore(Places before, int line) {
		int end = text.getOffsetAtLine(line);
		int bottom = text.getLinePixel(line);
		before.places.forEach((offset, place) -> {
			if (offset < end) {
				places.put(offset, place);
			}
		});
		before.heights.forEach((top, height) -> {
			if (top < bottom) {
				heights.put(top, height);
			}
		});
	}

	/** Lines behind the changed one move as one: it is enough to ask for one sign in them. */
	private void takeBehind(Places before, int line, int shift) {
		int start = text.getOffsetAtLine(line) - shift;
		var first = before.places.keySet().stream().filter(offset -> offset >= start).min(Integer::compare);
		if (first.isEmpty()) {
			return;
		}
		var was = before.of(first.get());
		var is = of(first.get() + shift);
		int down = is.y - was.y;
		if (is.x != was.x) {
			return;
		}
		before.places.forEach((offset, place) -> {
			if (offset >= start) {
				places.put(offset + shift, new Point(place.x, place.y + down));
			}
		});
		int top = text.getLinePixel(line) - down;
		before.heights.forEach((row, height) -> {
			if (row >= top) {
				heights.put(row + down, height);
			}
		});
	}
}
