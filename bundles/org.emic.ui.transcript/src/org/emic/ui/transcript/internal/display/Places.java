/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/**
 * Where signs are in a text, asked of the widget once for all that is drawn with them in one go: the words' tints, the
 * lines below them and the brackets beside them meet the same places, and the widget works out each answer anew.
 * Offsets are those of the widget, places its pixels.
 */
public final class Places {

	private final StyledText text;
	private final Map<Integer, Point> places = new HashMap<>();
	/** The heights of rows by their tops. */
	private final Map<Integer, Integer> heights = new HashMap<>();

	Places(StyledText text) {
		this.text = text;
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
}
