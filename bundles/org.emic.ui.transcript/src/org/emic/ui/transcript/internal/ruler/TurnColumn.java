/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.emic.core.text.TextRange;
import org.emic.model.transcript.Turn;
import org.emic.ui.transcript.internal.display.EditorColour;
import org.emic.ui.transcript.internal.display.TextPositions;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;

/** Numbers the turns, from 1 as people count, and marks the one at the caret with a bar along all of it. */
public final class TurnColumn extends TextColumn {

	private static final int MARGIN = 6;
	private static final int BAR = 3;

	public TurnColumn(TranscriptDisplay display) {
		super(display);
	}

	@Override
	int neededWidth(Control control) {
		int turns = display().transcript() == null ? 0 : display().transcript().model().getTurns().size();
		var gc = new GC(control);
		int width = gc.stringExtent("0".repeat(Math.max(2, String.valueOf(turns).length()))).x; //$NON-NLS-1$
		gc.dispose();
		return width + 2 * MARGIN + BAR;
	}

	@Override
	void draw(GC gc, TextPositions positions, int shift, int width, int height) {
		var sight = positions.inSight();
		var turns = display().transcript().model().getTurns();
		int first = Math.max(0, display().turnAt(sight.start()));
		for (int i = first; i < turns.size() && turns.get(i).getLabelOffset() <= sight.end(); i++) {
			boolean current = i == display().currentTurn();
			if (current) {
				drawBar(gc, positions, turns.get(i), sight, shift, width, height);
			}
			if (sight.contains(turns.get(i).getLabelOffset())) {
				gc.setForeground((current ? EditorColour.CURRENT_TURN : EditorColour.TURN_NUMBER).get());
				drawNumber(gc, positions, turns.get(i), i + 1, shift, width);
			}
		}
	}

	private static void drawNumber(GC gc, TextPositions positions, Turn turn, int number, int shift, int width) {
		int label = positions.toWidget(turn.getLabelOffset());
		if (label >= 0) {
			int top = positions.rowTop(label);
			var text = String.valueOf(number);
			gc.drawString(text, width - BAR - MARGIN - gc.stringExtent(text).x, top + shift, true);
		}
	}

	private static void drawBar(GC gc, TextPositions positions, Turn turn, TextRange sight, int shift, int width,
			int height) {
		int end = turn.getTextOffset() + turn.getTextLength();
		var shown = positions.shown(turn.getLabelOffset(), Math.max(end, turn.getTextOffset()), sight);
		if (shown.isEmpty()) {
			return;
		}
		int top = sight.contains(turn.getLabelOffset()) ? positions.rowTop(shown.start()) + shift : 0;
		int bottom = end < sight.end() ? positions.rowBottom(shown.end() - 1) + shift : height;
		gc.setBackground(EditorColour.CURRENT_TURN.get());
		gc.fillRectangle(width - BAR, top, BAR, bottom - top);
	}
}
