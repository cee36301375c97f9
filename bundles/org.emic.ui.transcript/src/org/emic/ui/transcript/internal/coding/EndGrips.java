/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.coding;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.CodingShapes.End;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.core.text.TextSteps;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.display.Stripe;

/**
 * Lets the ends of the current coding be dragged: it has a grip at either end while it is the coder's own. An end
 * goes to the nearest border of a word, with Ctrl to any character; Esc leaves the coding as it was.
 */
public final class EndGrips {

	private static final int KNOB = 9;

	private final TranscriptEditor editor;
	private final StyledText text;
	private final EndPlaces places;
	private Drag drag;
	private boolean hovering;

	/** An end that is being dragged. */
	private record Drag(PlacedCoding placed, End end, TextRange before, TextRange now) {

		Drag to(int offset) {
			boolean possible = end == End.START ? offset < before.end() : offset > before.start();
			return !possible ? this : new Drag(placed, end, before,
					end == End.START ? new TextRange(offset, before.end()) : new TextRange(before.start(), offset));
		}
	}

	private EndGrips(TranscriptEditor editor) {
		this.editor = editor;
		this.text = editor.textWidget();
		this.places = new EndPlaces(editor.display().positions());
	}

	/** Puts grips on the current coding of an editor from now on. */
	public static void install(TranscriptEditor editor) {
		var grips = new EndGrips(editor);
		grips.text.addPaintListener(grips::paint);
		grips.text.addListener(SWT.MouseMove, grips::moved);
		grips.text.addListener(SWT.MouseUp, grips::released);
		grips.text.addListener(SWT.KeyDown, grips::pressed);
		grips.text.addListener(SWT.FocusOut, event -> grips.drag = null);
		// the widget would start to select: only a filter comes before it
		Listener down = grips::taken;
		var display = grips.text.getDisplay();
		display.addFilter(SWT.MouseDown, down);
		grips.text.addDisposeListener(event -> display.removeFilter(SWT.MouseDown, down));
	}

	private Optional<PlacedCoding> current() {
		return editor.codings().flatMap(codings -> editor.display().currentCoding()
				.filter(placed -> CodingEdits.isOwner(placed, codings.study().coder()) && !placed.range().isEmpty()));
	}

	/** Whether a coding is the study's; others take its place when its file is read again. */
	private boolean isThere(PlacedCoding placed) {
		return editor.transcript().filter(transcript -> transcript.codings().contains(placed)).isPresent();
	}

	private End endAt(int x, int y) {
		return current().map(placed -> places.at(placed, x, y)).orElse(null);
	}

	private void taken(Event event) {
		if (event.widget != text || event.button != 1 || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		var end = endAt(event.x, event.y);
		if (end != null) {
			var placed = current().orElseThrow();
			drag = new Drag(placed, end, placed.range(), placed.range());
			text.setFocus();
			event.type = SWT.None;
		}
	}

	private void moved(Event event) {
		if (drag != null && ((event.stateMask & SWT.BUTTON1) == 0 || !isThere(drag.placed()))) {
			drag = null; // the button went up elsewhere, or the codings were read again
		}
		if (drag == null) {
			hover(endAt(event.x, event.y) != null);
			return;
		}
		if (event.y < 0 || event.y >= text.getClientArea().height) {
			text.setTopPixel(text.getTopPixel() + (event.y < 0 ? -1 : 1) * text.getLineHeight());
		}
		drag = drag.to(target(event));
		editor.select(drag.now());
	}

	private int target(Event event) {
		int offset = places.offset(event.x, event.y);
		if ((event.stateMask & SWT.MOD1) != 0) {
			return offset;
		}
		return new TextSteps(drag.placed().transcript().snapshot()).nearest(offset, drag.end() == End.START);
	}

	/** A selection would be dragged instead of the end at its edge. Only the own cursor is taken away. */
	private void hover(boolean over) {
		if (over == hovering) {
			return;
		}
		hovering = over;
		var sizing = text.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE);
		if (over || sizing.equals(text.getCursor())) {
			text.setCursor(over ? sizing : null);
		}
		text.setDragDetect(!over);
	}

	private void released(Event event) {
		if (drag == null) {
			return;
		}
		var done = drag;
		drag = null;
		if (!isThere(done.placed())) {
			return;
		}
		if (done.now().equals(done.before())) {
			int offset = places.offset(event.x, event.y);
			editor.select(new TextRange(offset, offset));
		} else {
			editor.codings().ifPresent(codings -> new CodingSteps(codings).adjust(done.placed(),
					CodingEdits.trimmed(done.placed().transcript(), done.now())));
			AdjustHandler.showEnd(editor, done.placed(), done.end());
		}
	}

	private void pressed(Event event) {
		if (drag != null && event.keyCode == SWT.ESC) {
			var given = drag;
			drag = null;
			event.doit = false;
			AdjustHandler.showEnd(editor, given.placed(), given.end());
		}
	}

	private void paint(PaintEvent event) {
		if (drag != null) {
			return;
		}
		current().ifPresent(placed -> {
			var colour = editor.display().layout().in(placed.start(), placed.end()).stream()
					.filter(stripe -> stripe.placed() == placed).map(Stripe::colour).findFirst().orElse(text.getForeground());
			paint(event, placed, End.START, colour);
			paint(event, placed, End.END, colour);
		});
	}

	/** A line with a knob, above at the start and below at the end, so that two grips at one place are told apart. */
	private void paint(PaintEvent event, PlacedCoding placed, End end, Color colour) {
		var border = places.border(placed, end);
		if (border == null) {
			return;
		}
		var gc = event.gc;
		gc.setAntialias(SWT.ON);
		gc.setForeground(text.getForeground());
		gc.setBackground(colour);
		gc.drawLine(border.x, border.y, border.x, border.y + border.height - 1);
		int y = end == End.START ? border.y - KNOB / 2 : border.y + border.height - 1 - KNOB / 2;
		gc.fillOval(border.x - KNOB / 2, y, KNOB, KNOB);
		gc.drawOval(border.x - KNOB / 2, y, KNOB - 1, KNOB - 1);
		gc.setAntialias(SWT.DEFAULT);
	}
}
