/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.emic.core.text.TextRange;
import org.emic.ui.transcript.internal.folding.TranscriptViewer;

/**
 * Where the text of a viewer is on the screen. Paragraphs wrap over many rows and may begin below a heading, so
 * places are asked of the widget in pixels, never worked out from line numbers. Offsets are UTF-16 units; those of
 * the document and those of the widget differ where parts are left out.
 */
public final class TextPositions {

	private static final TextRange NOTHING = new TextRange(0, 0);
	/** Lines with more units than this are looked at row by row. */
	private static final int LONG = 4000;

	private final ITextViewer viewer;

	public TextPositions(ITextViewer viewer) {
		this.viewer = viewer;
	}

	public StyledText text() {
		return viewer.getTextWidget();
	}

	/** The rows in sight, as offsets of the document from the first row's start to behind the last one. */
	public TextRange inSight() {
		return between(0, text().getClientArea().height);
	}

	/**
	 * The rows between two heights of the widget, as offsets of the document. A row counts, not its line: one
	 * line may hold a turn of a thousand rows.
	 */
	public TextRange between(int top, int bottom) {
		var text = text();
		int start = rowStart(text, Math.max(0, top));
		int end = rowStart(text, Math.max(0, bottom) + text.getLineHeight() + text.getLineSpacing());
		int from = toDocument(start);
		return new TextRange(from, Math.max(from, toDocument(Math.max(start, end))));
	}

	/** The lines in sight, and of very long ones the rows, as offsets of the document. */
	public TextRange linesInSight() {
		return linesBetween(0, text().getClientArea().height);
	}

	/**
	 * At least the rows between two heights of the widget, as offsets of the document: whole lines unless they are very
	 * long. Which row is at a height takes the widget much longer to tell than which line.
	 */
	public TextRange linesBetween(int top, int bottom) {
		var text = text();
		int first = text.getLineIndex(Math.max(0, top));
		int behind = text.getLineIndex(Math.max(0, bottom)) + 1;
		int start = text.getOffsetAtLine(first);
		int end = behind < text.getLineCount() ? text.getOffsetAtLine(behind) : text.getCharCount();
		if (end - start > LONG) {
			return between(top, bottom);
		}
		int from = toDocument(start);
		return new TextRange(from, Math.max(from, toDocument(end)));
	}

	/** The first offset of the row at a height; the end of the text below its last row. */
	private static int rowStart(StyledText text, int y) {
		int line = text.getLineIndex(y);
		if (line + 1 == text.getLineCount() && text.getLinePixel(line + 1) <= y) {
			return text.getCharCount();
		}
		int offset = text.getOffsetAtPoint(new Point(text.getLeftMargin(), y));
		return offset >= 0 ? offset : text.getOffsetAtLine(line);
	}

	/** The widget's offset for one of the document; -1 where it is left out or no longer there. */
	public int toWidget(int offset) {
		int widget = viewer instanceof ITextViewerExtension5 folding ? folding.modelOffset2WidgetOffset(offset) : offset;
		return widget > text().getCharCount() ? -1 : widget;
	}

	/** Whether places can be told; not while turns are just being folded or unfolded. */
	public boolean isKnown() {
		return !(viewer instanceof TranscriptViewer folding && folding.isReplacing());
	}

	/** The selected words, as offsets of the document; an empty range at the caret when nothing is selected. */
	public TextRange selection() {
		var selection = text().getSelectionRange();
		int start = toDocument(selection.x);
		return new TextRange(start, Math.max(start, toDocument(selection.x + selection.y)));
	}

	/** The document's offset for one of the widget. */
	public int toDocument(int widgetOffset) {
		return viewer instanceof ITextViewerExtension5 folding ? Math.max(0, folding.widgetOffset2ModelOffset(widgetOffset))
				: widgetOffset;
	}

	/** What is shown of a range of the document, as offsets of the widget; an empty range when nothing is. */
	public TextRange shown(int start, int end) {
		int from = start;
		int to = end;
		if (viewer instanceof TranscriptViewer folding && folding.isFolded()) {
			from = folding.shownFrom(start);
			to = folding.shownTo(end);
		}
		if (from >= to) {
			return NOTHING;
		}
		int first = toWidget(from);
		int last = toWidget(to - 1);
		return first < 0 || last < first ? NOTHING : new TextRange(first, Math.min(last + 1, text().getCharCount()));
	}

	/** What is shown of the part of a range that is in sight, as offsets of the widget. */
	public TextRange shown(int start, int end, TextRange sight) {
		return shown(Math.max(start, sight.start()), Math.min(end, sight.end()));
	}

	/**
	 * The parts left out behind the beginning of a turn, among those that meet a range. Whole turns that are left out begin
	 * at a line, and are not among them.
	 */
	public List<TextRange> folds(TextRange range) {
		if (!(viewer instanceof TranscriptViewer folding) || !folding.isFolded()) {
			return List.of();
		}
		return folding.hiddenIn(range).stream().filter(part -> {
			int before = beforeFold(part);
			return before >= 0 && text().getOffsetAtLine(text().getLineAtOffset(before + 1)) != before + 1;
		}).toList();
	}

	/** The widget's offset of the last sign before a part that is left out; -1 where none is shown. */
	public int beforeFold(TextRange part) {
		return part.start() == 0 ? -1 : toWidget(part.start() - 1);
	}

	/** The top of the row that holds an offset of the widget, which must be in sight. */
	public int rowTop(int widgetOffset) {
		return text().getLocationAtOffset(widgetOffset).y;
	}

	/** The bottom of the row that holds an offset of the widget, which must be in sight. */
	public int rowBottom(int widgetOffset) {
		return text().getLocationAtOffset(widgetOffset).y + text().getLineHeight(widgetOffset);
	}
}
