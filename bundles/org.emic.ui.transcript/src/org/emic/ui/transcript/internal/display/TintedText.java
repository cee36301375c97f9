/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/**
 * A text under whose words something can be painted, so that the words keep their colour: a paint listener would
 * paint over them.
 */
public final class TintedText extends StyledText {

	/** Paints between the page and the words of one line, which may be many rows. */
	interface Underpainter {

		/**
		 * @param top    of the line, in pixels of the widget; may be out of sight
		 * @param bottom behind the line
		 */
		void paint(GC gc, int top, int bottom);
	}

	private Underpainter underpainter = (gc, top, bottom) -> { };

	public TintedText(Composite parent, int style) {
		super(parent, style);
	}

	void setUnderpainter(Underpainter newUnderpainter) {
		underpainter = newUnderpainter;
	}

	/**
	 * The widget draws the background of each line just before its words; but those of its margins and of what is below the
	 * last line when all words are there, which must not be painted over.
	 */
	@Override
	public void drawBackground(GC gc, int x, int y, int width, int height) {
		super.drawBackground(gc, x, y, width, height);
		if (isLine(x, y, width, height)) {
			underpainter.paint(gc, y, y + height);
		}
	}

	private boolean isLine(int x, int y, int width, int height) {
		if (x != 0 || width < getClientArea().width) {
			return false;
		}
		int line = getLineIndex(y);
		return getLinePixel(line) == y && getLinePixel(line + 1) == y + height;
	}
}
