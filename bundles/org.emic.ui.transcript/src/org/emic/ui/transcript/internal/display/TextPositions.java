/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.emic.core.text.TextRange;

/**
 * Where the text of a viewer is in pixels. Transcripts are long paragraphs that wrap, so that a line may be
 * ten rows high: places are asked of the widget for offsets, never worked out from line numbers. Only what is
 * in sight may be asked for, because anything else makes the widget lay out all the lines between.
 */
public final class TextPositions {

	/** Takes the rectangles of the rows of a passage. */
	@FunctionalInterface
	public interface RowPainter {
		void row(int x, int y, int width, int height);
	}

	private final ITextViewer viewer;

	public TextPositions(ITextViewer viewer) {
		this.viewer = viewer;
	}

	public StyledText text() {
		return viewer.getTextWidget();
	}

	/** The lines in sight, as UTF-16 offsets of the document from the first line's start to the last one's end. */
	public TextRange inSight() {
		return between(0, text().getClientArea().height);
	}

	/** The lines between two heights of the widget, as offsets of the document. */
	public TextRange between(int top, int bottom) {
		var text = text();
		int first = text.getLineIndex(Math.max(0, top));
		int last = text.getLineIndex(Math.max(0, bottom));
		int end = last + 1 < text.getLineCount() ? text.getOffsetAtLine(last + 1) : text.getCharCount();
		int start = toDocument(text.getOffsetAtLine(first));
		return new TextRange(start, Math.max(start, toDocument(end)));
	}

	/** The widget's offset for one of the document; -1 where it is folded away or no longer there. */
	public int toWidget(int offset) {
		int widget = viewer instanceof ITextViewerExtension5 folding ? folding.modelOffset2WidgetOffset(offset) : offset;
		return widget > text().getCharCount() ? -1 : widget;
	}

	/** The document's offset for one of the widget. */
	public int toDocument(int widgetOffset) {
		return viewer instanceof ITextViewerExtension5 folding ? Math.max(0, folding.widgetOffset2ModelOffset(widgetOffset))
				: widgetOffset;
	}

	/** The top of the row that holds an offset in sight, in the widget's coordinates; -1 for one folded away. */
	public int rowTop(int offset) {
		int widget = toWidget(offset);
		return widget < 0 ? -1 : text().getLocationAtOffset(widget).y;
	}

	/** The bottom of the row that holds an offset in sight. */
	public int rowBottom(int offset) {
		int widget = toWidget(offset);
		return widget < 0 ? -1 : text().getLocationAtOffset(widget).y + text().getLineHeight(widget);
	}

	/** Goes over the rows of a passage, or of the part of it that lies in a range in sight. */
	public void rows(TextRange passage, TextRange sight, RowPainter painter) {
		var text = text();
		int start = toWidget(Math.max(passage.start(), sight.start()));
		int end = toWidget(Math.min(passage.end(), sight.end()));
		if (start < 0 || end <= start) {
			return;
		}
		int last = text.getLineAtOffset(end);
		for (int line = text.getLineAtOffset(start); line <= last; line++) {
			int lineStart = text.getOffsetAtLine(line);
			int from = Math.max(start, lineStart);
			int to = Math.min(end, lineStart + text.getLine(line).length());
			if (from < to) {
				rowsOfLine(text, from, to, painter);
			}
		}
	}

	private static void rowsOfLine(StyledText text, int from, int to, RowPainter painter) {
		var first = text.getLocationAtOffset(from);
		var last = text.getLocationAtOffset(to);
		int height = text.getLineHeight(from);
		int pitch = Math.max(1, height + text.getLineSpacing());
		if (last.y <= first.y) {
			painter.row(Math.min(first.x, last.x), first.y, Math.abs(last.x - first.x), height);
			return;
		}
		Rectangle area = text.getClientArea();
		int left = text.getLeftMargin();
		int right = area.width - text.getRightMargin();
		painter.row(first.x, first.y, right - first.x, height);
		for (int y = first.y + pitch; y < last.y - pitch / 2; y += pitch) {
			painter.row(left, y, right - left, height);
		}
		painter.row(left, last.y, last.x - left, height);
	}
}
