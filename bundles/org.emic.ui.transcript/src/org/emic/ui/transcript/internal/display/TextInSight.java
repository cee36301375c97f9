/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;

/**
 * What part of a text is in sight, and where. Wrapping finishes in the background, and scrolling has many causes: the text
 * being drawn tells of all. UI thread.
 */
public final class TextInSight {

	/** What is drawn for a row may reach so many pixels beyond it. */
	private static final int AROUND = 8;

	private final List<Runnable> listeners = new ArrayList<>();
	private final List<Runnable> onceDrawn = new ArrayList<>();
	private StyledText text;
	/** Null until the text is drawn. */
	private Standing lastDrawn;
	private Point lastSelection = new Point(0, 0);
	/** What was asked for drawing; null once the text may be elsewhere. */
	private Places places;
	private Standing placesOf;
	/** A change of the text that the places are to follow; null for none. */
	private TextEvent edit;
	/** Whether some lines of the text are drawn and others will be. */
	private boolean drawing;

	/** What is in sight and where: while it is the same, and so are text and type, each sign is at the same place. */
	public record Standing(int top, int bottomLine, int bottomPixel, int width, int leftMargin, int rightMargin,
			int horizontal, Font font) {
	}

	/** Watches a text from now on. */
	void install(ITextViewer viewer) {
		text = viewer.getTextWidget();
		text.addPaintListener(event -> drawn());
		text.addCaretListener(event -> redrawIfSelectionMoved());
		viewer.addTextListener(this::textChanged);
	}

	/** Is run after the text was drawn in another place. */
	public void addListener(Runnable moved) {
		listeners.add(moved);
	}

	/** The widget may come to know of it only after this. */
	private void textChanged(TextEvent event) {
		if (edit != null || event.getDocumentEvent() == null) {
			places = null;
		}
		edit = places == null ? null : event;
	}

	/** Where signs are, for those who draw now. */
	public Places places() {
		var now = standing();
		if (places != null && edit != null) {
			places = places.after(edit).orElse(null);
		}
		edit = null;
		if (places == null || !places.isOfText() || !now.equals(placesOf)) {
			places = new Places(text);
			placesOf = now;
		}
		return places;
	}

	/** As {@link #places()}, for who draws a line of the text: it does not move before all lines are drawn. */
	Places placesWhileDrawing() {
		if (!drawing || places == null || edit != null) {
			drawing = true;
			return places();
		}
		return places;
	}

	private void drawn() {
		drawing = false;
		var now = standing();
		if (!now.equals(lastDrawn)) {
			lastDrawn = now;
			onceDrawn.addAll(listeners);
		}
		if (!onceDrawn.isEmpty()) {
			// what is drawn in one go with the text need not be drawn once more
			var watched = text;
			var work = List.copyOf(onceDrawn);
			onceDrawn.clear();
			watched.getDisplay().asyncExec(() -> {
				if (!watched.isDisposed()) {
					work.forEach(Runnable::run);
				}
			});
		}
	}

	/** Whether the text stands where it was drawn last. */
	boolean isDrawn() {
		return standing().equals(lastDrawn);
	}

	/** Runs something after the text is drawn the next time. */
	void onceDrawn(Runnable work) {
		onceDrawn.add(work);
	}

	/** What is in sight now. */
	public Standing standing() {
		var area = text.getClientArea();
		int bottom = text.getLineIndex(area.height);
		return new Standing(text.getTopPixel(), bottom, text.getLinePixel(bottom), area.width, text.getLeftMargin(),
				text.getRightMargin(), text.getHorizontalPixel(), text.getFont());
	}

	/**
	 * Draws the text anew. The widget's own way measures its lines again, and asks the window system for the pointer, which
	 * waits until all is drawn that was told before. What is laid over the words changes nothing of either.
	 */
	void redraw() {
		places = null;
		var bounds = text.getBounds();
		text.getParent().redraw(bounds.x, bounds.y, bounds.width, bounds.height, true);
	}

	/** Draws the rows between two heights of the widget anew, with the lines below them. */
	void redraw(int top, int bottom) {
		var bounds = text.getBounds();
		int from = Math.max(0, top - AROUND);
		int to = Math.min(bounds.height, bottom + AROUND);
		if (from < to) {
			text.getParent().redraw(bounds.x, bounds.y + from, bounds.width, to - from, true);
		}
	}

	/** The widget leaves the space behind wrapped lines, and at times whole lines, as they were when a selection shrinks. */
	private void redrawIfSelectionMoved() {
		var selection = text.getSelectionRange();
		if (!selection.equals(lastSelection) && (selection.y > 0 || lastSelection.y > 0)) {
			redraw();
		}
		lastSelection = selection;
	}
}
