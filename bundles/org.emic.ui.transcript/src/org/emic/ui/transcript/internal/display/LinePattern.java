/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.emic.model.codebook.Code;

/**
 * The pattern of a code's lines, beside its colour, so that codes can also be told apart without seeing colours.
 * All are made of straight lines: a long transcript shows thousands at once, and waves took most of the time.
 */
public enum LinePattern {

	SOLID, DASHED, DOTTED, DOUBLE, DASHED_AND_DOTTED;

	private static final int[] DASHES = { 7, 3 };
	private static final int[] DOTS = { 2, 2 };
	private static final int[] BOTH = { 8, 2, 2, 2 };

	/** The pattern of a code: the same on each machine and whatever other codes there are. */
	public static LinePattern of(Code code) {
		return code == null ? SOLID : values()[Math.floorMod(code.getId().hashCode() * 31 >>> 7, values().length)];
	}

	/** Draws a line to the right in the foreground colour, no higher than three units. */
	public void horizontal(GC gc, int x, int y, int length, int thickness) {
		draw(gc, x, y, length, thickness, false);
	}

	/** Draws a line downwards in the foreground colour. */
	public void vertical(GC gc, int x, int y, int length, int thickness) {
		draw(gc, x, y, length, thickness, true);
	}

	private void draw(GC gc, int x, int y, int length, int thickness, boolean down) {
		if (length <= 0) {
			return;
		}
		switch (this) {
			case SOLID -> line(gc, x, y, length, thickness, down);
			case DASHED -> dashed(gc, x, y, length, thickness, down, DASHES);
			case DOTTED -> dashed(gc, x, y, length, thickness, down, DOTS);
			case DOUBLE -> {
				line(gc, x, y, length, 1, down);
				line(gc, down ? x + 2 : x, down ? y : y + 2, length, 1, down);
			}
			case DASHED_AND_DOTTED -> dashed(gc, x, y, length, thickness, down, BOTH);
		}
	}

	/** Small boxes, filled in one go: to stroke a dashed line was what drawing a line of text took longest for. */
	private static void dashed(GC gc, int x, int y, int length, int thickness, boolean down, int[] dashes) {
		var boxes = new Path(gc.getDevice());
		int at = 0;
		for (int i = 0; at < length; i++) {
			int dash = dashes[i % dashes.length];
			if (i % 2 == 0) {
				int along = Math.min(dash, length - at);
				boxes.addRectangle(down ? x : x + at, down ? y + at : y, down ? thickness : along, down ? along : thickness);
			}
			at += dash;
		}
		var background = gc.getBackground();
		gc.setBackground(gc.getForeground());
		gc.fillPath(boxes);
		gc.setBackground(background);
		boxes.dispose();
	}

	private static void line(GC gc, int x, int y, int length, int thickness, boolean down) {
		var background = gc.getBackground();
		gc.setBackground(gc.getForeground());
		gc.fillRectangle(x, y, down ? thickness : length, down ? length : thickness);
		gc.setBackground(background);
	}
}
