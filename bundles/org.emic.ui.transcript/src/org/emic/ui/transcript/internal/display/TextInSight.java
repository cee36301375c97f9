/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/**
 * What part of a text is in sight, and where. Wrapping finishes in the background, and scrolling has many causes: the text
 * being drawn tells of all. UI thread.
 */
public final class TextInSight {

	/** What is drawn for a row may reach so many pixels beyond it. */
	private static final int AROUND = 8;

	private final List<Runnable> listeners = new ArrayList<>();
	private StyledText text;
	private int lastDrawn;
	private Point lastSelection = new Point(0, 0);
	/** What was asked for drawing; null once the text may be elsewhere. */
	private Places places;
	private int placesOf;

	/** Watches a text from now on. */
	void install(StyledText watched) {
		text = watched;
		text.addPaintListener(event -> drawn());
		text.addCaretListener(event -> redrawIfSelectionMoved());
		text.addModifyListener(event -> places = null);
	}

	/** Is run after the text was drawn in another place. */
	public void addListener(Runnable moved) {
		listeners.add(moved);
	}

	/** Where signs are, for those who draw now, and only until they have drawn. */
	public Places places() {
		int now = state();
		if (places == null || placesOf != now) {
			places = new Places(text);
			placesOf = now;
		}
		return places;
	}

	private void drawn() {
		places = null;
		int now = state();
		if (now != lastDrawn) {
			lastDrawn = now;
			// what is drawn in one go with the text need not be drawn once more
			var watched = text;
			watched.getDisplay().asyncExec(() -> {
				if (!watched.isDisposed()) {
					listeners.forEach(Runnable::run);
				}
			});
		}
	}

	/** Stands for what is in sight and where. */
	public int state() {
		int bottom = text.getLineIndex(text.getClientArea().height);
		return Objects.hash(text.getTopPixel(), bottom, text.getLinePixel(bottom), text.getClientArea().width);
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
		places = null;
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
