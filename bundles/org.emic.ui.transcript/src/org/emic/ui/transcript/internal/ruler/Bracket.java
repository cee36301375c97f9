/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.emic.ui.transcript.internal.display.LinePattern;

/** Draws the bracket of a coding: a line beside its rows, with a hook where the coding begins and ends. */
final class Bracket {

	private static final int THICKNESS = 3;
	private static final int STRONG = 5;
	private static final int HOOK = 2;
	private static final int FAINT = 80;
	private static final int OPAQUE = 255;

	private final GC gc;
	private final boolean patterns;
	/** Whether the text is to the left, so that hooks point there. */
	private final boolean textLeft;

	Bracket(GC gc, boolean patterns, boolean textLeft) {
		this.gc = gc;
		this.patterns = patterns;
		this.textLeft = textLeft;
	}

	void draw(StripePlace place, Color colour, boolean current) {
		var bar = place.bar();
		int thickness = Math.min(bar.width, current ? STRONG : THICKNESS);
		gc.setAlpha(place.stripe().faded() ? FAINT : OPAQUE);
		gc.setForeground(colour);
		gc.setBackground(colour);
		int x = textLeft ? bar.x + bar.width - thickness : bar.x;
		drawLine(place, x, thickness);
		int hook = textLeft ? bar.x : bar.x + thickness;
		if (place.starts()) {
			gc.fillRectangle(hook, bar.y, bar.width - thickness, HOOK);
		}
		if (place.ends()) {
			gc.fillRectangle(hook, bar.y + bar.height - HOOK, bar.width - thickness, HOOK);
		}
		gc.setAlpha(OPAQUE);
	}

	private void drawLine(StripePlace place, int x, int thickness) {
		var bar = place.bar();
		if (place.stripe().isUncertain()) {
			gc.setLineStyle(SWT.LINE_DASH);
			gc.drawRectangle(x, bar.y, thickness - 1, bar.height - 1);
			gc.setLineStyle(SWT.LINE_SOLID);
			return;
		}
		var pattern = patterns ? LinePattern.of(place.stripe().code()) : LinePattern.SOLID;
		pattern.vertical(gc, x, bar.y, bar.height, thickness);
	}
}
