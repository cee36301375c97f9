/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.emic.core.text.TextRange;

/**
 * Has drawn anew what changed, and nothing else: of the text the rows of the codings that look another way, beside it
 * what shows such a thing. To draw all at each change took longer than all else that applying a code does.
 */
final class Redraws {

	private record Part(Set<Aspect> shows, Runnable redraw) {
	}

	private final TextInSight sight;
	private final List<Part> parts = new ArrayList<>();
	/** What the caret has changed and is not drawn yet. */
	private final Set<Aspect> owed = EnumSet.noneOf(Aspect.class);
	private TextPositions positions;

	Redraws(TextInSight sight) {
		this.sight = sight;
	}

	/** Starts to draw a text. */
	void install(TextPositions shown) {
		positions = shown;
	}

	/** Adds something beside the text that shows what may change alone. */
	void add(Set<Aspect> shows, Runnable redraw) {
		parts.add(new Part(shows.isEmpty() ? EnumSet.noneOf(Aspect.class) : EnumSet.copyOf(shows), redraw));
	}

	/** Draws the text and all beside it. */
	void all() {
		owed.clear();
		sight.redraw();
		parts.forEach(part -> part.redraw().run());
	}

	/** Draws the codings of these passages, given as offsets of the document. */
	void codings(List<TextRange> passages) {
		rows(passages);
		if (!passages.isEmpty()) {
			beside(Aspect.CODINGS);
		}
	}

	private void rows(List<TextRange> passages) {
		if (passages.isEmpty()) {
			return;
		}
		var inSight = positions.linesInSight();
		for (var passage : passages) {
			var shown = positions.shown(passage.start(), passage.end(), inSight);
			if (!shown.isEmpty()) {
				sight.redraw(positions.rowTop(shown.start()), positions.rowBottom(shown.end() - 1));
			}
		}
	}

	private void beside(Aspect aspect) {
		owed.remove(aspect);
		for (var part : parts) {
			if (part.shows().contains(aspect)) {
				part.redraw().run();
			}
		}
	}

	/** Draws the codings that are, or are not any more, at the caret. */
	void codingsAtCaret(List<TextRange> passages) {
		rows(passages);
		if (!passages.isEmpty()) {
			atCaret(Aspect.CODINGS);
		}
	}

	/**
	 * Draws what is beside the text and shows where the caret is. The text may be about to move with the caret: then it is
	 * drawn first, and what stands beside it only once it is known where that is to be.
	 */
	void atCaret(Aspect aspect) {
		if (owed.isEmpty()) {
			positions.text().getDisplay().asyncExec(this::drawOwed);
		}
		owed.add(aspect);
	}

	private void drawOwed() {
		var text = positions.text();
		if (text == null || text.isDisposed() || owed.isEmpty()) {
			return; // the editor was closed, or all has been drawn meanwhile
		}
		if (sight.isDrawn()) {
			EnumSet.copyOf(owed).forEach(this::beside);
		} else {
			sight.onceDrawn(this::drawOwed);
		}
	}
}
