/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import java.util.Optional;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.QuestionsAndAnswers;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.Sentences;
import org.emic.core.text.TextRange;
import org.emic.ui.transcript.TranscriptEditor;

/**
 * The passages of an open transcript that commands are about, in UTF-16 offsets of its text. Only to be asked
 * while the transcript belongs to a study.
 */
public record Passages(TranscriptEditor editor) {

	private static final int BELOW = 2;

	/** The selection; an empty range at the caret when nothing is selected. */
	public TextRange selection() {
		return editor.getSelectionProvider().getSelection() instanceof ITextSelection selection && selection.getOffset() >= 0
				? TextRange.of(selection.getOffset(), selection.getLength())
				: new TextRange(0, 0);
	}

	/** The selection, or the paragraph at the caret when nothing is selected. */
	public TextRange selectionOrParagraph() {
		var selection = selection();
		return selection.isEmpty() ? paragraph(selection.start()) : selection;
	}

	/** The paragraph at an offset, without a speaker's label. */
	public TextRange paragraph(int offset) {
		var transcript = editor.transcript().orElseThrow();
		var text = transcript.text();
		int start = text.lastIndexOf('\n', Math.min(offset, text.length()) - 1) + 1;
		int end = text.indexOf('\n', offset);
		return CodingEdits.trimmed(transcript, new TextRange(start, end < 0 ? text.length() : end));
	}

	/** The words of the turn at the caret; nothing before the first turn. */
	public Optional<TextRange> turn() {
		int turn = editor.display().turnAt(selection().start());
		return turn < 0 ? Optional.empty() : Optional.of(editor.transcript().orElseThrow().snapshot().turn(turn));
	}

	/** The sentence at the caret, or the sentences that the selection touches; empty where there are no words. */
	public TextRange sentences() {
		var transcript = editor.transcript().orElseThrow();
		var selection = selection();
		var first = sentences(transcript, selection.start(), selection);
		return selection.isEmpty() ? first : first.union(sentences(transcript, selection.end(), selection));
	}

	/** The sentences of a range that lie in the turn at an offset. */
	private static TextRange sentences(StudyTranscript transcript, int offset, TextRange range) {
		int turn = transcript.turnAt(offset);
		if (turn < 0) {
			return new TextRange(range.start(), range.start());
		}
		var words = transcript.snapshot().turn(turn);
		int start = Math.clamp(range.start(), words.start(), words.end());
		return Sentences.around(transcript.text(), words, new TextRange(start, Math.clamp(range.end(), start, words.end())));
	}

	/** The question at the caret with its answer, or the answer with its question; nothing where nobody asks. */
	public Optional<TextRange> questionWithAnswer() {
		var transcript = editor.transcript().orElseThrow();
		return QuestionsAndAnswers.around(transcript, transcript.turnAt(selection().start()));
	}

	/** Where the rows of a passage that are in sight are, in coordinates of the display; the caret's row for an empty one. */
	public Rectangle place(TextRange passage) {
		var text = editor.textWidget();
		var positions = editor.display().positions();
		var shown = positions.shown(passage.start(), passage.end(), positions.inSight());
		if (shown.isEmpty()) {
			var below = belowCaret();
			int height = text.getLineHeight(text.getCaretOffset());
			return new Rectangle(below.x, below.y - BELOW - height, 0, height);
		}
		int top = Math.max(0, positions.rowTop(shown.start()));
		int bottom = Math.min(text.getClientArea().height, positions.rowBottom(shown.end() - 1));
		int left = text.getLeftMargin();
		var corner = text.toDisplay(left, top);
		return new Rectangle(corner.x, corner.y, text.getClientArea().width - left - text.getRightMargin(), Math.max(0, bottom - top));
	}

	/** A place for a pop-up below the caret, in coordinates of the display. */
	public Point belowCaret() {
		var text = editor.textWidget();
		int caret = text.getCaretOffset();
		var place = text.getLocationAtOffset(caret);
		int y = Math.clamp(place.y + text.getLineHeight(caret) + BELOW, 0, Math.max(0, text.getClientArea().height));
		return text.toDisplay(Math.max(0, place.x), y);
	}
}
