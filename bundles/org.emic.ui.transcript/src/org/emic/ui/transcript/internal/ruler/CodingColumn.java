/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.ui.transcript.internal.display.Aspect;
import org.emic.ui.transcript.internal.display.Places;
import org.emic.ui.transcript.internal.display.Stripe;
import org.emic.ui.transcript.internal.display.TextPositions;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;

/**
 * Shows codings as brackets beside the rows they cover, in lanes where they overlap, the nearest to the text
 * first, with the names of their codes.
 */
public final class CodingColumn extends TextColumn {

	private static final int LANE = 9;
	private static final int BAR = 6;
	private static final int MARGIN = 5;
	/** With more lanes than this, lanes move together. */
	private static final int MOST_LANES = 10;
	private static final int FEW_LANES = 4;
	private static final int LANES_STEP = 3;
	private static final int LABEL_CHARACTERS = 17;
	private static final int EDGE_ALPHA = 70;
	private static final int NARROWEST = 24;
	private static final int WIDEST = 600;
	private static final int OPAQUE = 255;
	private static final Rectangle NOWHERE = new Rectangle(0, 0, 0, 0);

	/** What is the same for all brackets that are drawn in one go. */
	private record Drawing(TextPositions positions, Places signs, TextRange sight, int shift, int width, int height) {
	}

	private final StripeLabels labels = new StripeLabels();
	private final FoldMarks folds = new FoldMarks();
	private final List<Consumer<Canvas>> watchers = new ArrayList<>();
	private List<StripePlace> drawn = List.of();
	private Font measured;
	private double characterWidth;
	private int draggedWidth;

	public CodingColumn(TranscriptDisplay display) {
		super(display, Set.of(Aspect.CODINGS));
	}

	/** Is told of the column's control each time that it is made, when the column changes sides too. */
	public void whenCreated(Consumer<Canvas> watcher) {
		watchers.add(watcher);
	}

	@Override
	void created(Canvas canvas) {
		watchers.forEach(watcher -> watcher.accept(canvas));
	}

	/** The codings drawn at a place of the column: those of a name or a mark, or else that of a bracket. */
	public List<PlacedCoding> codingsAt(int x, int y) {
		return folds.at(x, y).or(() -> namedAt(x, y)).or(() -> hiddenAt(x, y))
				.orElseGet(() -> codings(drawn.stream().filter(place -> place.contains(x, y)).toList()));
	}

	private Optional<List<PlacedCoding>> namedAt(int x, int y) {
		return labels.labels().stream().filter(each -> each.area().contains(x, y)).findFirst()
				.map(label -> codings(label.places()));
	}

	/**
	 * The codings that are counted in a mark at a place of the column, as their names have no room or their passages are
	 * folded away.
	 */
	Optional<List<PlacedCoding>> hiddenAt(int x, int y) {
		return folds.at(x, y).or(() -> labels.labels().stream().filter(each -> each.mark().contains(x, y)).findFirst()
				.map(label -> codings(label.hidden())));
	}

	private static List<PlacedCoding> codings(List<StripePlace> places) {
		return places.stream().map(place -> place.stripe().placed()).toList();
	}

	/** The place of a coding's bracket in the column; an empty one while it is out of sight. */
	public Rectangle place(PlacedCoding placed) {
		return drawn.stream().filter(place -> place.stripe().placed() == placed).map(StripePlace::bar).findFirst()
				.orElse(NOWHERE);
	}

	/** The place of a coding's name in the column; an empty one where there is no room, or it is out of sight. */
	public Rectangle label(PlacedCoding placed) {
		return labelOf(placed).map(StripeLabel::area).orElse(NOWHERE);
	}

	/** What is written beside a coding's bracket; nothing where there is no room, or it is out of sight. */
	public String labelText(PlacedCoding placed) {
		return labelOf(placed).map(StripeLabel::text).orElse(""); //$NON-NLS-1$
	}

	/** The place of the mark that a coding without a name is counted in; an empty one for those with a name. */
	public Rectangle mark(PlacedCoding placed) {
		return labels.labels().stream().filter(each -> each.hides(placed)).map(StripeLabel::mark).findFirst().orElse(NOWHERE);
	}

	/** The place of the mark that counts a coding whose passage is folded away; an empty one for all others. */
	public Rectangle foldMark(PlacedCoding placed) {
		return folds.marks().stream().filter(mark -> mark.codings().contains(placed)).map(FoldMarks.Mark::area).findFirst()
				.orElse(NOWHERE);
	}

	/** Of codings at one place the one to select: the one behind the current one, so that one can go through them all. */
	Optional<PlacedCoding> next(List<PlacedCoding> codings) {
		int at = display().chosenCoding().map(codings::indexOf).orElse(-1);
		return codings.isEmpty() ? Optional.empty() : Optional.of(codings.get((at + 1) % codings.size()));
	}

	/** Of codings at one place the one to comment on: the coder's own where there is one. */
	Optional<PlacedCoding> own(List<PlacedCoding> codings) {
		var layout = display().layout();
		return codings.stream().filter(placed -> layout.stripe(placed).filter(Stripe::own).isPresent()).findFirst()
				.or(() -> codings.stream().findFirst());
	}

	private Optional<StripeLabel> labelOf(PlacedCoding placed) {
		return labels.labels().stream().filter(each -> each.names(placed)).findFirst();
	}

	/** Makes the column this wide while it is dragged; 0 gives it back the width of the preferences. */
	void setDraggedWidth(int width) {
		draggedWidth = width == 0 ? 0 : Math.clamp(width, NARROWEST, WIDEST);
		redraw();
	}

	boolean isDragged() {
		return draggedWidth > 0;
	}

	@Override
	int neededWidth(Control control) {
		int wanted = draggedWidth > 0 ? draggedWidth : display().preferences().rulerWidth();
		return wanted > 0 ? Math.clamp(wanted, NARROWEST, WIDEST)
				: (int) (characterWidth(control) * LABEL_CHARACTERS) + lanesWidth() + 2 * MARGIN;
	}

	private double characterWidth(Control control) {
		if (control.getFont() != measured) {
			measured = control.getFont();
			var gc = new GC(control);
			characterWidth = gc.getFontMetrics().getAverageCharacterWidth();
			gc.dispose();
		}
		return characterWidth;
	}

	/** In steps: with each other width the whole text is wrapped anew, and one more coding seldom is to cause that. */
	private int lanesWidth() {
		int steps = Math.ceilDiv(Math.max(1, display().layout().lanes() - FEW_LANES), LANES_STEP);
		int lanes = display().layout().lanes() <= FEW_LANES ? FEW_LANES : FEW_LANES + steps * LANES_STEP;
		return Math.min(MOST_LANES, lanes) * LANE;
	}

	@Override
	void draw(GC gc, TextPositions positions, int shift, int width, int height) {
		var drawing = new Drawing(positions, display().sight().places(), positions.linesInSight(), shift, width, height);
		var places = new ArrayList<StripePlace>();
		for (var stripe : display().layout().in(drawing.sight().start(), drawing.sight().end())) {
			addPlace(places, stripe, drawing);
		}
		var current = display().currentCoding().orElse(null);
		var bracket = new Bracket(gc, display().preferences().patterns(), isBesideRight());
		places.forEach(place -> bracket.draw(place, display().lineColour(place.stripe()),
				place.stripe().placed() == current));
		drawn = places;
		var room = room(gc, drawing);
		labels.layOut(gc, display().layout(), places, room);
		labels.draw(gc, positions.text(), current);
		folds.layOut(gc, display().layout(), foldTops(drawing), room);
		folds.draw(gc, positions.text());
		drawEdge(gc, positions.text(), width, height);
	}

	private LabelLayout.Room room(GC gc, Drawing drawing) {
		var text = drawing.positions().text();
		var headings = display().headingTops(drawing.sight()).stream().map(top -> top + drawing.shift()).toList();
		return new LabelLayout.Room(MARGIN, drawing.width() - MARGIN, isBesideRight(), gc.getFontMetrics().getHeight() + 1,
				text.getLineHeight() + text.getLineSpacing(), headings);
	}

	/** The parts that are folded away, with the tops of the rows that stand for them. */
	private static Map<TextRange, Integer> foldTops(Drawing drawing) {
		var tops = new LinkedHashMap<TextRange, Integer>();
		for (var part : drawing.positions().folds(drawing.sight())) {
			tops.put(part, drawing.signs().rowTop(drawing.positions().beforeFold(part)) + drawing.shift());
		}
		return tops;
	}

	/** A line where the ruler can be dragged wider. */
	private void drawEdge(GC gc, StyledText text, int width, int height) {
		gc.setForeground(text.getForeground());
		gc.setAlpha(EDGE_ALPHA);
		int x = isBesideRight() ? 0 : width - 1;
		gc.drawLine(x, 0, x, height);
		gc.setAlpha(OPAQUE);
	}

	private void addPlace(List<StripePlace> places, Stripe stripe, Drawing drawing) {
		var sight = drawing.sight();
		var shown = drawing.positions().shown(stripe.start(), stripe.end(), sight);
		if (shown.isEmpty()) {
			return;
		}
		boolean starts = stripe.start() >= sight.start();
		boolean ends = stripe.end() <= sight.end();
		int top = starts ? drawing.signs().rowTop(shown.start()) + drawing.shift() : -BAR;
		int bottom = ends ? drawing.signs().rowBottom(shown.end() - 1) + drawing.shift() : drawing.height() + BAR;
		if (bottom >= 0 && top <= drawing.height()) {
			places.add(new StripePlace(stripe, bar(stripe.lane(), top, bottom, drawing.width()), starts, ends));
		}
	}

	private Rectangle bar(int lane, int top, int bottom, int width) {
		int lanes = Math.max(1, display().layout().lanes());
		int room = Math.min(lanesWidth(), width - 2 * MARGIN);
		int pitch = Math.clamp(room / lanes, 1, LANE);
		int thick = Math.min(BAR, Math.max(2, pitch - 1));
		int x = isBesideRight() ? MARGIN + lane * pitch : width - MARGIN - thick - lane * pitch;
		return new Rectangle(x, top, thick, Math.max(BAR, bottom - top));
	}
}
