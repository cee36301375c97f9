/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.folding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Rectangle;
import org.emic.core.text.TextRange;
import org.emic.ui.transcript.internal.display.EditorColour;
import org.emic.ui.transcript.internal.display.TextPositions;

/** Draws a sign behind the beginning of each folded turn; a click on it unfolds the turn. */
public final class FoldPainter implements PaintListener {

	private static final String SIGN = "\u00B7\u00B7\u00B7"; //$NON-NLS-1$
	private static final int GAP = 6;
	private static final int PADDING = 5;

	private record Sign(Rectangle place, int offset) {
	}

	private final TranscriptViewer viewer;
	private final TextPositions positions;
	private List<Sign> drawn = List.of();
	private boolean hovering;

	private FoldPainter(TranscriptViewer viewer) {
		this.viewer = viewer;
		this.positions = new TextPositions(viewer);
	}

	/**
	 * Draws into a viewer from now on.
	 *
	 * @param clicked is told the offset in the document of the folded part whose sign was clicked
	 */
	public static void install(TranscriptViewer viewer, IntConsumer clicked) {
		var painter = new FoldPainter(viewer);
		var text = viewer.getTextWidget();
		text.addPaintListener(painter);
		text.addMouseListener(MouseListener.mouseDownAdapter(event -> painter.drawn.stream()
				.filter(sign -> event.button == 1 && sign.place().contains(event.x, event.y)).findFirst()
				.ifPresent(sign -> clicked.accept(sign.offset()))));
		text.addMouseMoveListener(event -> painter.hover(text, event.x, event.y));
	}

	/** Others set the cursor as well: only the one that was set here is taken away. */
	private void hover(StyledText text, int x, int y) {
		boolean over = drawn.stream().anyMatch(sign -> sign.place().contains(x, y));
		if (over == hovering) {
			return;
		}
		hovering = over;
		var hand = text.getDisplay().getSystemCursor(SWT.CURSOR_HAND);
		if (over || hand.equals(text.getCursor())) {
			text.setCursor(over ? hand : null);
		}
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (!viewer.isFolded()) {
			drawn = List.of();
			return;
		}
		var text = viewer.getTextWidget();
		var signs = new ArrayList<Sign>();
		for (var part : positions.folds(positions.linesInSight())) {
			signs.add(draw(event, text, positions.beforeFold(part) + 1, part));
		}
		drawn = signs;
	}

	private static Sign draw(PaintEvent event, StyledText text, int offset, TextRange part) {
		var end = text.getLocationAtOffset(offset);
		int height = text.getLineHeight(offset);
		var gc = event.gc;
		int width = gc.stringExtent(SIGN).x + 2 * PADDING;
		var place = new Rectangle(end.x + GAP, end.y + 2, width, height - 4);
		gc.setForeground(EditorColour.TURN_NUMBER.get());
		gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, PADDING, PADDING);
		gc.drawString(SIGN, place.x + PADDING, place.y + (place.height - gc.stringExtent(SIGN).y) / 2, true);
		return new Sign(place, part.start());
	}
}
