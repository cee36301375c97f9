/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseMoveListener;
import org.eclipse.swt.widgets.Canvas;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.transcript.internal.preferences.DisplayPreferences;

/**
 * The mouse over the coding ruler: a click selects a coding, a double click opens its comment, and the edge next
 * to the text drags the width, which is remembered; a double click on the edge gives it back its own width.
 */
public final class ColumnMouse implements MouseListener, MouseMoveListener {

	static final int EDGE = 7;
	/** While it is dragged the text is wrapped anew no more often than this. */
	private static final int PAUSE = 40;

	private final CodingColumn column;
	private final Canvas canvas;
	private final Consumer<PlacedCoding> clicked;
	private final Consumer<PlacedCoding> doubleClicked;
	private boolean dragging;
	private int wanted;
	private boolean waiting;

	private ColumnMouse(CodingColumn column, Canvas canvas, Consumer<PlacedCoding> clicked,
			Consumer<PlacedCoding> doubleClicked) {
		this.column = column;
		this.canvas = canvas;
		this.clicked = clicked;
		this.doubleClicked = doubleClicked;
	}

	/** Watches the mouse over a column, also after it changed sides. */
	public static void install(CodingColumn column, Consumer<PlacedCoding> clicked, Consumer<PlacedCoding> doubleClicked) {
		column.whenCreated(canvas -> {
			var mouse = new ColumnMouse(column, canvas, clicked, doubleClicked);
			canvas.addMouseListener(mouse);
			canvas.addMouseMoveListener(mouse);
		});
	}

	private boolean isOnEdge(MouseEvent event) {
		return column.isBesideRight() ? event.x < EDGE : event.x >= canvas.getSize().x - EDGE;
	}

	@Override
	public void mouseDown(MouseEvent event) {
		if (event.button == 1 && isOnEdge(event)) {
			dragging = true;
			wanted = canvas.getSize().x;
		} else if (event.count == 1) {
			column.codingsAt(event.x, event.y).stream().findFirst().ifPresent(clicked);
		}
	}

	@Override
	public void mouseMove(MouseEvent event) {
		if (dragging) {
			wanted = column.isBesideRight() ? canvas.getSize().x - event.x : event.x + 1;
			apply();
			return;
		}
		int cursor = isOnEdge(event) ? SWT.CURSOR_SIZEWE
				: column.codingsAt(event.x, event.y).isEmpty() ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND;
		canvas.setCursor(canvas.getDisplay().getSystemCursor(cursor));
	}

	private void apply() {
		if (!waiting) {
			waiting = true;
			canvas.getDisplay().timerExec(PAUSE, () -> {
				waiting = false;
				if (dragging && !canvas.isDisposed()) {
					column.setDraggedWidth(wanted);
				}
			});
		}
	}

	@Override
	public void mouseUp(MouseEvent event) {
		if (dragging) {
			dragging = false;
			if (wanted != canvas.getSize().x || column.isDragged()) {
				column.setDraggedWidth(wanted);
				DisplayPreferences.setRulerWidth(column.getWidth());
				// once all editors have taken the preference over
				canvas.getDisplay().asyncExec(() -> column.setDraggedWidth(0));
			}
		}
	}

	@Override
	public void mouseDoubleClick(MouseEvent event) {
		if (isOnEdge(event)) {
			dragging = false;
			DisplayPreferences.setRulerWidth(0);
		} else {
			column.codingsAt(event.x, event.y).stream().findFirst().ifPresent(doubleClicked);
		}
	}
}
