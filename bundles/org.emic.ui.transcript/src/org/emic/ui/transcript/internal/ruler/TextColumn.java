/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import java.util.Set;

import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.emic.ui.transcript.internal.display.Aspect;
import org.emic.ui.transcript.internal.display.TextInSight;
import org.emic.ui.transcript.internal.display.TextPositions;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;

/** A column beside the text whose marks stand at the heights of the text they belong to. */
abstract class TextColumn implements IVerticalRulerColumn {

	private final TranscriptDisplay display;
	private Runnable relayout = () -> { };
	private boolean besideRight;
	private Canvas canvas;
	private Font font;
	private int width;
	private TextInSight.Standing drawn;
	private Integer shiftOf;
	private int shift;

	/** @param shows what the column shows that can change without the rest */
	TextColumn(TranscriptDisplay display, Set<Aspect> shows) {
		this.display = display;
		display.addRedraw(shows, this::redraw, this::textMoved);
	}

	@Override
	public Control createControl(CompositeRuler parentRuler, Composite parent) {
		besideRight = false;
		relayout = parentRuler::relayout;
		create(parent);
		return canvas;
	}

	/**
	 * Makes the column's control to the right of the text.
	 *
	 * @param parent what holds the text, too
	 * @param newRelayout is run when the column needs another width
	 */
	final Canvas createBeside(Composite parent, Runnable newRelayout) {
		besideRight = true;
		relayout = newRelayout;
		create(parent);
		return canvas;
	}

	private void create(Composite parent) {
		width = 0;
		shiftOf = null;
		canvas = new Canvas(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		canvas.addPaintListener(event -> paint(event.gc));
		if (font != null) {
			canvas.setFont(font);
		}
		created(canvas);
	}

	/** Whether the column is to the right of the text. */
	final boolean isBesideRight() {
		return besideRight;
	}

	/** For listeners on the canvas. */
	void created(Canvas newCanvas) {
		// nothing by default
	}

	private void paint(GC gc) {
		var positions = display.positions();
		if (positions == null || positions.text() == null || positions.text().isDisposed()) {
			return;
		}
		drawn = display.sight().standing();
		var area = canvas.getClientArea();
		gc.setBackground(positions.text().getBackground());
		gc.fillRectangle(area);
		if (display.transcript() != null) {
			if (font != null) {
				gc.setFont(font);
			}
			draw(gc, positions, shift(positions.text()), area.width, area.height);
		}
	}

	/**
	 * The column and the text may begin at different heights, such as under a heading bar. To ask the display for it means
	 * to wait until the window system has drawn what it was told before, so it is asked only when something moved.
	 */
	private int shift(Control text) {
		int between = top(text) - top(canvas);
		if (shiftOf == null || shiftOf != between) {
			shiftOf = between;
			shift = canvas.getDisplay().map(text, canvas, 0, 0).y;
		}
		return shift;
	}

	private static int top(Control control) {
		int top = 0;
		for (var at = control; at != null && !(at instanceof Shell); at = at.getParent()) {
			top += at.getLocation().y;
		}
		return top;
	}

	/**
	 * Draws what is in sight.
	 *
	 * @param shift what to add to a height of the text to get that of the column
	 */
	abstract void draw(GC gc, TextPositions positions, int shift, int columnWidth, int columnHeight);

	/** The width that is needed now. */
	abstract int neededWidth(Control control);

	TranscriptDisplay display() {
		return display;
	}

	/** A column that was drawn in one go with the text is not drawn once more. */
	private void textMoved() {
		if (!display.sight().standing().equals(drawn)) {
			redraw();
		}
	}

	@Override
	public void redraw() {
		if (canvas != null && !canvas.isDisposed()) {
			int needed = neededWidth(canvas);
			if (needed != width) {
				width = needed;
				relayout.run();
			}
			canvas.redraw();
		}
	}

	@Override
	public int getWidth() {
		if (width == 0 && canvas != null) {
			width = neededWidth(canvas);
		}
		return width;
	}

	@Override
	public void setFont(Font newFont) {
		font = newFont;
		if (canvas != null && !canvas.isDisposed()) {
			canvas.setFont(newFont);
		}
		redraw();
	}

	@Override
	public Control getControl() {
		return canvas;
	}

	@Override
	public void setModel(IAnnotationModel model) {
		// what is shown comes from the study, not from annotations
	}
}
