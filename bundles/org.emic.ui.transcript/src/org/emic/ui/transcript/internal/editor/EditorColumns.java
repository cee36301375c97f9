/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.commands.CodingChooser;
import org.emic.ui.transcript.internal.commands.CommentHandler;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;
import org.emic.ui.transcript.internal.folding.Folding;
import org.emic.ui.transcript.internal.hover.StripeHover;
import org.emic.ui.transcript.internal.memos.MemoMarks;
import org.emic.ui.transcript.internal.overview.CodingTicks;
import org.emic.ui.transcript.internal.ruler.CodingColumn;
import org.emic.ui.transcript.internal.ruler.ColumnMouse;
import org.emic.ui.transcript.internal.ruler.MemoColumn;
import org.emic.ui.transcript.internal.ruler.RulerSide;
import org.emic.ui.transcript.internal.ruler.TurnColumn;
import org.emic.ui.transcript.internal.sticky.StickySpeaker;

/**
 * What stands around the text of a transcript: the numbers of the turns, the codings, the overview, and the line
 * that names the speaker.
 */
public final class EditorColumns {

	private final TranscriptEditor editor;
	private final CompositeRuler ruler;
	private final CodingColumn codings;
	private final TurnColumn turns;
	private final RulerSide side;
	private CodingTicks ticks;
	private StickySpeaker sticky;

	/** Puts the columns into the ruler of an editor that is being made. */
	public EditorColumns(TranscriptEditor editor, CompositeRuler ruler, MemoMarks memos) {
		this.editor = editor;
		this.ruler = ruler;
		var display = editor.display();
		codings = new CodingColumn(display);
		codings.whenCreated(canvas -> new StripeHover(codings::codingsAt).install(canvas));
		ColumnMouse.install(codings, editor::select,
				placed -> editor.codings().ifPresent(all -> CommentHandler.ask(editor, all, placed)),
				(control, location, from) -> editor.codings()
						.ifPresent(all -> CodingChooser.choose(control, location, all, from, editor::select)));
		turns = new TurnColumn(display);
		ruler.addDecorator(1, turns);
		ruler.addDecorator(1, new MemoColumn(display, memos));
		side = new RulerSide(ruler, codings);
		if (!display.preferences().right()) {
			side.put(false);
		}
	}

	/**
	 * Completes the columns once there is a text.
	 *
	 * @param page what holds the text
	 * @param overview the overview ruler; null while it is switched off
	 */
	public void install(Composite page, Control overview, Folding folding) {
		TranscriptDisplay display = editor.display();
		side.setPage(page);
		side.put(display.preferences().right());
		display.watchedPreferences().addListener(before -> side.put(display.preferences().right()));
		turns.setFolding(folding);
		sticky = StickySpeaker.install(editor);
		if (overview != null) {
			ticks = CodingTicks.install(display, overview, editor::select);
		}
	}

	/** Lets all columns look like the page, that of the markers too. */
	public void takeBackground(StyledText text) {
		ruler.getDecoratorIterator()
				.forEachRemaining(column -> ((IVerticalRulerColumn) column).getControl().setBackground(text.getBackground()));
	}

	/** The ruler with the codings. */
	public CodingColumn codings() {
		return codings;
	}

	/** The marks of the codings beside the scroll bar; null while the overview ruler is switched off. */
	public CodingTicks ticks() {
		return ticks;
	}

	/** The line that names the speaker of a long turn. */
	public StickySpeaker sticky() {
		return sticky;
	}
}
