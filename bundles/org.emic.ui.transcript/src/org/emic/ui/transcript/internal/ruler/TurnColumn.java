/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.emic.core.text.TextRange;
import org.emic.model.transcript.Turn;
import org.emic.ui.transcript.internal.display.Aspect;
import org.emic.ui.transcript.internal.display.EditorColour;
import org.emic.ui.transcript.internal.display.TextPositions;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;
import org.emic.ui.transcript.internal.folding.Folding;

/**
 * Numbers the turns, from 1 as people count, marks the one at the caret with a bar along all of it, and folds
 * turns at a click on the triangle beside the number.
 */
public final class TurnColumn extends TextColumn {

	private static final int MARGIN = 6;
	private static final int BAR = 3;
	private static final int FOLD = 14;
	private static final int TRIANGLE = 4;

	private Folding folding;
	/** The turn under the mouse; -1 for none. */
	private int pointed = -1;
	private int digits;
	private Font measured;
	private int numberWidth;

	public TurnColumn(TranscriptDisplay display) {
		super(display, Set.of(Aspect.CURRENT_TURN));
	}

	/** Lets turns be folded here. */
	public void setFolding(Folding newFolding) {
		folding = newFolding;
	}

	@Override
	void created(Canvas canvas) {
		canvas.addMouseListener(MouseListener.mouseDownAdapter(event -> {
			int turn = turnAt(event);
			if (event.button == 1 && event.x < FOLD && turn >= 0 && (folding.isFolded(turn) || folding.canFold(turn))) {
				folding.toggle(turn);
			}
		}));
		canvas.addMouseMoveListener(event -> {
			point(turnAt(event));
			canvas.setCursor(canvas.getDisplay().getSystemCursor(event.x < FOLD && pointed >= 0 ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
		});
		canvas.addMouseTrackListener(MouseTrackListener.mouseExitAdapter(event -> point(-1)));
	}

	private void point(int turn) {
		if (turn != pointed) {
			pointed = turn;
			redraw();
		}
	}

	private int turnAt(MouseEvent event) {
		var positions = display().positions();
		if (display().transcript() == null || folding == null || positions == null) {
			return -1;
		}
		int y = getControl().getDisplay().map(getControl(), positions.text(), 0, event.y).y;
		return display().turnAt(positions.between(y, y).start());
	}

	@Override
	int neededWidth(Control control) {
		int turns = display().transcript() == null ? 0 : display().transcript().model().getTurns().size();
		int needed = Math.max(2, String.valueOf(turns).length());
		if (needed != digits || control.getFont() != measured) {
			digits = needed;
			measured = control.getFont();
			var gc = new GC(control);
			numberWidth = gc.stringExtent("0".repeat(digits)).x; //$NON-NLS-1$
			gc.dispose();
		}
		return FOLD + numberWidth + 2 * MARGIN + BAR;
	}

	@Override
	void draw(GC gc, TextPositions positions, int shift, int width, int height) {
		var sight = positions.linesInSight();
		var signs = display().sight().places();
		var turns = display().transcript().model().getTurns();
		int first = Math.max(0, display().turnAt(sight.start()));
		for (int i = first; i < turns.size() && turns.get(i).getLabelOffset() <= sight.end(); i++) {
			boolean current = i == display().currentTurn();
			if (current) {
				drawBar(gc, positions, turns.get(i), sight, shift, width, height);
			}
			int label = positions.toWidget(turns.get(i).getLabelOffset());
			if (label >= 0 && sight.contains(turns.get(i).getLabelOffset())) {
				int top = signs.rowTop(label) + shift;
				gc.setForeground((current ? EditorColour.CURRENT_TURN : EditorColour.TURN_NUMBER).get());
				var number = String.valueOf(i + 1);
				gc.drawString(number, width - BAR - MARGIN - numberWidth * number.length() / digits, top, true);
				drawTriangle(gc, i, top + positions.text().getLineHeight() / 2);
			}
		}
	}

	/** A turn that is folded shows it always, one that can be folded while it is pointed at or has the caret. */
	private void drawTriangle(GC gc, int turn, int middle) {
		if (folding == null) {
			return;
		}
		boolean folded = folding.isFolded(turn);
		boolean offered = turn == pointed || turn == display().currentTurn();
		if (folded || offered && folding.canFold(turn)) {
			gc.setBackground(gc.getForeground());
			int x = FOLD / 2;
			gc.fillPolygon(folded
					? new int[] { x - TRIANGLE / 2, middle - TRIANGLE, x + TRIANGLE, middle, x - TRIANGLE / 2, middle + TRIANGLE }
					: new int[] { x - TRIANGLE, middle - TRIANGLE / 2, x + TRIANGLE, middle - TRIANGLE / 2, x, middle + TRIANGLE });
		}
	}

	private void drawBar(GC gc, TextPositions positions, Turn turn, TextRange sight, int shift, int width,
			int height) {
		int end = turn.getTextOffset() + turn.getTextLength();
		var shown = positions.shown(turn.getLabelOffset(), Math.max(end, turn.getTextOffset()), sight);
		if (shown.isEmpty()) {
			return;
		}
		int top = sight.contains(turn.getLabelOffset()) ? display().sight().places().rowTop(shown.start()) + shift : 0;
		int bottom = end < sight.end() ? display().sight().places().rowBottom(shown.end() - 1) + shift : height;
		gc.setBackground(EditorColour.CURRENT_TURN.get());
		gc.fillRectangle(width - BAR, top, BAR, bottom - top);
	}
}
