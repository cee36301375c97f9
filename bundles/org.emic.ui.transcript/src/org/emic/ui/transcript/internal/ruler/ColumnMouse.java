/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseMoveListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.transcript.internal.preferences.DisplayPreferences;

/**
 * The mouse over the coding ruler: a click selects a coding, another one on a name of several the next of them; a double click
 * opens the comment; a click on a mark lists what it counts; and the edge next to the text drags the width, which is
 * remembered; a double click on the edge gives it back its own width.
 */
public final class ColumnMouse implements MouseListener, MouseMoveListener {

	/** Lets the person choose one of several codings. */
	@FunctionalInterface
	public interface Chooser {
		void choose(Control control, Point location, List<PlacedCoding> from);
	}

	static final int EDGE = 7;
	/** While it is dragged the text is wrapped anew no more often than this. */
	private static final int PAUSE = 40;

	private final CodingColumn column;
	private final Canvas canvas;
	private final Consumer<PlacedCoding> clicked;
	private final Consumer<PlacedCoding> doubleClicked;
	private final Chooser chooser;
	private boolean dragging;
	private int wanted;
	private boolean waiting;
	private Optional<PlacedCoding> opens = Optional.empty();

	private ColumnMouse(CodingColumn column, Canvas canvas, Consumer<PlacedCoding> clicked,
			Consumer<PlacedCoding> doubleClicked, Chooser chooser) {
		this.column = column;
		this.canvas = canvas;
		this.clicked = clicked;
		this.doubleClicked = doubleClicked;
		this.chooser = chooser;
	}

	/** Watches the mouse over a column, also after it changed sides. */
	public static void install(CodingColumn column, Consumer<PlacedCoding> clicked, Consumer<PlacedCoding> doubleClicked,
			Chooser chooser) {
		column.whenCreated(canvas -> {
			var mouse = new ColumnMouse(column, canvas, clicked, doubleClicked, chooser);
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
			click(event);
		}
	}

	private void click(MouseEvent event) {
		var hidden = column.hiddenAt(event.x, event.y);
		if (hidden.isPresent() && event.button == 1) {
			chooser.choose(canvas, canvas.toDisplay(event.x, event.y), hidden.get());
		} else {
			column.next(column.codingsAt(event.x, event.y)).ifPresent(clicked);
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
		opens.ifPresent(placed -> canvas.getDisplay().asyncExec(() -> doubleClicked.accept(placed)));
		opens = Optional.empty();
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
			// once the button is up: then the editor takes the focus, and a small window without it would close
			opens = column.own(column.codingsAt(event.x, event.y));
		}
	}
}
