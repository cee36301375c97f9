/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.sticky;

import java.util.Set;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.emic.core.text.TextRange;
import org.emic.model.transcript.Role;
import org.emic.model.transcript.Turn;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.display.EditorColour;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;

/**
 * A line at the top of the text that names who speaks while the label of the turn there has been scrolled out of
 * sight. A click on it goes to the beginning of the turn.
 */
public final class StickySpeaker {

	private static final int PADDING = 3;
	private static final int GAP = 10;
	private static final int LINE = 60;
	private static final int OPAQUE = 255;

	private final TranscriptEditor editor;
	private final TranscriptDisplay display;
	private final StyledText text;
	private final Canvas canvas;
	private Font bold;
	private Font boldOf;
	private int turn = -1;
	/** The turn that is named by what is drawn; -1 for none. */
	private int drawn = -1;
	private boolean pending;
	private boolean caretMoved;

	private StickySpeaker(TranscriptEditor editor) {
		this.editor = editor;
		this.display = editor.display();
		this.text = editor.textWidget();
		canvas = new Canvas(text.getParent(), SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		canvas.setVisible(false);
		canvas.setToolTipText(Messages.GoToStart);
		canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		canvas.moveAbove(text);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addMouseListener(MouseListener.mouseDownAdapter(event -> goToStart()));
		canvas.addDisposeListener(event -> disposeFont());
	}

	/** Shows the line in an editor from now on, whenever the preferences want it. */
	public static StickySpeaker install(TranscriptEditor editor) {
		var sticky = new StickySpeaker(editor);
		sticky.display.addRedraw(Set.of(), sticky::redrawSoon, sticky::updateSoon);
		sticky.display.watchedPreferences().addListener(before -> sticky.redrawSoon());
		sticky.text.addCaretListener(event -> {
			sticky.caretMoved = true;
			sticky.updateSoon();
		});
		return sticky;
	}

	/** The index of the turn that is named; -1 while there is none. */
	public int turn() {
		return canvas.isDisposed() || !canvas.isVisible() ? -1 : turn;
	}

	/** For changes of what is named, or of how it looks. */
	private void redrawSoon() {
		drawn = -1;
		updateSoon();
	}

	/** Not at once: this is told while the text is being painted. */
	private void updateSoon() {
		if (!pending && !canvas.isDisposed()) {
			pending = true;
			canvas.getDisplay().asyncExec(() -> {
				pending = false;
				if (!canvas.isDisposed() && !text.isDisposed()) {
					update();
				}
			});
		}
	}

	private void update() {
		turn = display.transcript() == null || !display.preferences().sticky() ? -1 : turnWithoutLabel();
		canvas.setVisible(turn >= 0);
		if (turn >= 0) {
			var place = text.getBounds();
			canvas.setBounds(place.x, place.y, text.getClientArea().width, height());
			if (turn != drawn) {
				drawn = turn;
				canvas.redraw();
			}
			if (caretMoved) {
				keepCaretInSight(text.getCaretOffset());
			}
		}
		caretMoved = false;
	}

	private int height() {
		return text.getLineHeight() + 2 * PADDING;
	}

	/** The turn whose words, but not whose label, are at the top; -1 for none. */
	private int turnWithoutLabel() {
		int top = display.positions().between(0, 0).start();
		int index = display.turnAt(top);
		if (index < 0 || text.getTopPixel() == 0) {
			return -1;
		}
		var at = display.transcript().turn(index);
		// a row below the line as well, so that it does not stay for the last row of a turn
		int below = display.positions().between(height(), height()).start();
		return at.getLabelOffset() < top && below < at.getTextOffset() + at.getTextLength() ? index : -1;
	}

	private void goToStart() {
		if (turn >= 0) {
			int start = display.transcript().turn(turn).getTextOffset();
			editor.reveal(new TextRange(start, start));
			editor.setFocus();
		}
	}

	/** The line must not cover the row in which somebody writes or selects. */
	private void keepCaretInSight(int caret) {
		int y = text.getLocationAtOffset(caret).y;
		// also when the row stands out over the top; one that is out of sight is for others to bring back
		if (y < height() && y > -text.getLineHeight(caret)) {
			text.setTopPixel(Math.max(0, text.getTopPixel() - (height() - y)));
		}
	}

	private void paint(GC gc) {
		if (turn < 0 || display.transcript() == null || turn >= display.transcript().model().getTurns().size()) {
			return;
		}
		var area = canvas.getClientArea();
		gc.setBackground(text.getBackground());
		gc.fillRectangle(area);
		gc.setForeground(text.getForeground());
		gc.setAlpha(LINE);
		gc.drawLine(0, area.height - 1, area.width, area.height - 1);
		gc.setAlpha(OPAQUE);
		var at = display.transcript().turn(turn);
		gc.setFont(bold());
		gc.setForeground(colour(at));
		var name = label(at);
		gc.drawString(name, text.getLeftMargin(), PADDING, true);
		int end = text.getLeftMargin() + gc.stringExtent(name).x + GAP;
		gc.setFont(text.getFont());
		gc.setForeground(EditorColour.TURN_NUMBER.get());
		gc.drawString(NLS.bind(Messages.Turn, turn + 1, display.transcript().model().getTurns().size()), end, PADDING, true);
	}

	/** The speaker's name: to look up the label would copy the whole text while somebody types. */
	private static String label(Turn at) {
		return at.getSpeaker() == null ? "" : at.getSpeaker().getName(); //$NON-NLS-1$
	}

	private static Color colour(Turn at) {
		return EditorColour.of(at.getSpeaker() == null ? Role.OTHER : at.getSpeaker().getRole()).get();
	}

	private Font bold() {
		if (text.getFont() != boldOf) {
			disposeFont();
			boldOf = text.getFont();
			bold = FontDescriptor.createFrom(boldOf).withStyle(SWT.BOLD).createFont(text.getDisplay());
		}
		return bold;
	}

	private void disposeFont() {
		if (bold != null) {
			bold.dispose();
		}
		boldOf = null;
	}
}
