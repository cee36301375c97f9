/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.folding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.FindReplaceDocumentAdapter;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.projection.ProjectionDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.emic.core.text.TextRange;
import org.emic.ui.transcript.internal.display.TintedText;

/**
 * A viewer that can leave parts of its document out, also parts of lines: a turn may be one line that wraps over
 * ten rows. The platform's folding works on whole lines and by annotations; this uses its projection of documents
 * directly. While nothing is left out the document itself is shown, which costs nothing. Ranges are UTF-16
 * offsets of the document.
 */
public final class TranscriptViewer extends ProjectionViewer {

	/** With more changes than this at once the projection is made anew. */
	private static final int FEW = 40;

	/** The parts left out now, which follow the typing; disjoint, by position. */
	private List<Position> hidden = List.of();
	private boolean replacing;
	private Predicate<TextRange> exposer = range -> false;
	private Consumer<List<TextRange>> changed = ranges -> { };

	public TranscriptViewer(Composite parent, IVerticalRuler ruler, IOverviewRuler overview, boolean overviewVisible,
			int styles) {
		super(parent, ruler, overview, overviewVisible, styles);
	}

	@Override
	protected StyledText createTextWidget(Composite parent, int styles) {
		return new TintedText(parent, styles);
	}

	/** Is asked to show a range that may be left out, and tells whether it was. */
	public void setExposer(Predicate<TextRange> newExposer) {
		exposer = newExposer;
	}

	/** Is told after parts came or went what came, which has no styles in the widget yet. */
	public void setChanged(Consumer<List<TextRange>> newChanged) {
		changed = newChanged;
	}

	/** Whether another part of the document is just being put into the widget: then no place in it can be told. */
	public boolean isReplacing() {
		return replacing;
	}

	/** Whether anything is left out. */
	public boolean isFolded() {
		return !hidden.isEmpty();
	}

	/** The parts that are left out, by position. */
	public List<TextRange> hidden() {
		return hidden.stream().map(TranscriptViewer::range).toList();
	}

	/** The parts that are left out and meet or touch a range. */
	public List<TextRange> hiddenIn(TextRange range) {
		var found = new ArrayList<TextRange>();
		for (int i = Math.max(0, indexFrom(range.start())); i < hidden.size() && hidden.get(i).offset <= range.end(); i++) {
			found.add(range(hidden.get(i)));
		}
		return found;
	}

	private static TextRange range(Position position) {
		return new TextRange(position.offset, position.offset + position.length);
	}

	/**
	 * Leaves out these parts and shows all others.
	 *
	 * @param ranges disjoint and not touching, by position
	 */
	public void setHidden(List<TextRange> ranges) {
		var before = hidden();
		if (before.equals(ranges)) {
			return;
		}
		try {
			changed.accept(apply(before, ranges));
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(ranges.toString(), e);
		}
	}

	/** Returns what came to be shown. */
	private List<TextRange> apply(List<TextRange> before, List<TextRange> ranges) throws BadLocationException {
		var document = getDocument();
		hidden.forEach(document::removePosition);
		hidden = positions(document, ranges);
		var shown = without(before, ranges);
		var gone = without(ranges, before);
		if (ranges.isEmpty()) {
			replaceVisible(document);
		} else if (getVisibleDocument() instanceof ProjectionDocument projection && shown.size() + gone.size() <= FEW) {
			for (var range : shown) {
				projection.addMasterDocumentRange(range.start(), range.length());
			}
			for (var range : gone) {
				projection.removeMasterDocumentRange(range.start(), range.length());
			}
			return shown;
		} else {
			replaceVisible(projection(document, ranges));
		}
		return List.of(new TextRange(0, document.getLength()));
	}

	private static List<TextRange> without(List<TextRange> ranges, List<TextRange> others) {
		var set = new HashSet<>(others);
		return ranges.stream().filter(range -> !set.contains(range)).toList();
	}

	private static List<Position> positions(IDocument document, List<TextRange> ranges) throws BadLocationException {
		var positions = new ArrayList<Position>();
		for (var range : ranges) {
			var position = new Position(range.start(), range.length());
			document.addPosition(position);
			positions.add(position);
		}
		return positions;
	}

	private IDocument projection(IDocument document, List<TextRange> ranges) throws BadLocationException {
		var projection = (ProjectionDocument) createSlaveDocument(document);
		int from = 0;
		for (var range : ranges) {
			if (range.start() > from) {
				projection.addMasterDocumentRange(from, range.start() - from);
			}
			from = range.end();
		}
		if (from < document.getLength()) {
			projection.addMasterDocumentRange(from, document.getLength() - from);
		}
		return projection;
	}

	/** Shows another form of the document with the same passage selected and the same place at the top. */
	private void replaceVisible(IDocument visible) {
		var text = getTextWidget();
		text.setRedraw(false);
		try {
			var selection = getSelectedRange();
			int top = widgetOffset2ModelOffset(text.getOffsetAtLine(text.getTopIndex()));
			showInstead(visible);
			setSelectedRange(shownFrom(selection.x), modelOffset2WidgetOffset(selection.x) < 0 ? 0 : selection.y);
			int line = modelOffset2WidgetOffset(shownFrom(Math.max(0, top)));
			text.setTopIndex(line < 0 ? 0 : text.getLineAtOffset(line));
		} finally {
			text.setRedraw(true);
		}
	}

	/** Meanwhile the widget's offsets are of one part and this viewer's of the other. */
	private void showInstead(IDocument visible) {
		replacing = true;
		try {
			setVisibleDocument(visible);
		} finally {
			replacing = false;
		}
	}

	/** The offset itself, or the end of the part left out that it lies in. */
	public int shownFrom(int offset) {
		var position = lastFrom(offset);
		return position != null && offset < position.offset + position.length ? position.offset + position.length : offset;
	}

	/** The end of a range itself, or the start of the part left out that the range ends in. */
	public int shownTo(int end) {
		var position = lastFrom(end - 1);
		return position != null && end - 1 < position.offset + position.length ? position.offset : end;
	}

	private Position lastFrom(int offset) {
		int index = indexFrom(offset);
		return index < 0 ? null : hidden.get(index);
	}

	/** The index of the last part left out that begins at an offset or before it; -1 for none. */
	private int indexFrom(int offset) {
		int low = 0;
		int high = hidden.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (hidden.get(middle).offset <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}

	@Override
	public boolean exposeModelRange(IRegion region) {
		return isFolded() ? exposer.test(TextRange.of(region.getOffset(), region.getLength()))
				: super.exposeModelRange(region);
	}

	@Override
	public void setDocument(IDocument document, IAnnotationModel annotations, int offset,
			int length) {
		if (getDocument() != null) {
			hidden.forEach(getDocument()::removePosition);
		}
		hidden = List.of();
		super.setDocument(document, annotations, offset, length);
	}

	/** Finds words also where they are left out, and shows those found. */
	@Override
	protected int findAndSelect(int start, String words, boolean forward, boolean caseSensitive, boolean wholeWord,
			boolean regex) {
		if (!isFolded()) {
			return super.findAndSelect(start, words, forward, caseSensitive, wholeWord, regex);
		}
		try {
			var match = new FindReplaceDocumentAdapter(getDocument()).find(start, words, forward, caseSensitive, wholeWord,
					regex);
			if (match == null) {
				return -1;
			}
			exposeModelRange(match);
			setSelectedRange(match.getOffset(), match.getLength());
			revealRange(match.getOffset(), match.getLength());
			return match.getOffset();
		} catch (BadLocationException e) {
			return -1; // the place to start from is not in the text: nothing is found
		}
	}
}
