/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import org.emic.core.text.TextRange;
import org.emic.core.text.TranscriptText;

/** Carries passages over from the old text, which somebody still has, to the new one. */
final class ComparedTexts {

	/** The least part of the passage's words that must be there again. */
	private static final double ENOUGH = 0.7;
	/** Words inserted inside may weigh as much as the passage, but no more. */
	private static final double MUCH = 1.0;
	/** The least weight of kept words around a passage, about three of them. */
	private static final int SUPPORT = 30;

	private final TranscriptText oldText;
	private final TokenStream before;
	private final TokenStream now;
	private final int[] map;
	private final Slides slides;
	private final Rivals rivals;

	ComparedTexts(TranscriptText oldText, TranscriptText newText, TokenStream now, TurnAlignment turns) {
		this.oldText = oldText;
		this.now = now;
		before = TokenStream.of(oldText, now.vocabulary());
		map = TextAlignment.map(oldText, before, newText, now, turns);
		slides = new Slides(before, map, now);
		rivals = new Rivals(before, map, now);
	}

	/** Whether the anchor was made on the old text. */
	boolean has(Anchor anchor) {
		return oldText.has(anchor.start()) && oldText.has(anchor.end()) && !anchor.quote().isBlank()
				&& Anchor.quote(oldText, range(anchor)).equals(anchor.quote());
	}

	private TextRange range(Anchor anchor) {
		var start = oldText.offset(anchor.start());
		return new TextRange(start, Math.max(start, oldText.offset(anchor.end())));
	}

	/** Where the passage is now. */
	Found find(Anchor anchor) {
		var passage = TokenPassage.of(before, range(anchor));
		if (passage == null) {
			return new Found(new TextRange(0, 0), Certainty.LOST);
		}
		var open = slides.concern(passage.first(), passage.last());
		var closed = open ? map : closed(passage);
		var projection = Projection.of(before, passage, closed, now);
		if (projection.range() == null) {
			return new Found(TextRange.of(place(passage.first()), 0), Certainty.LOST);
		}
		var same = projection.kept() == 1 && projection.inserted() == 0;
		var sure = !open && projection.isWhole() && projection.kept() >= ENOUGH && projection.inserted() <= MUCH
				&& isSupported(passage) && !rivals.doubt(passage, projection.firstToken())
				&& (same || !slides.touch(passage.first(), passage.last()) && !rivals.doubtEdges(passage));
		return new Found(projection.range(), sure ? Certainty.CERTAIN : Certainty.UNCERTAIN);
	}

	/** Inserted words that may as well stand before or behind the passage do not stand inside it. */
	private int[] closed(TokenPassage passage) {
		for (var slide : slides.all()) {
			var at = slide.at();
			if (!slide.isInsertion() || at <= passage.first() || at > passage.last()) {
				continue;
			}
			var left = slide.from() <= passage.first();
			var right = slide.to() > passage.last();
			if (left || right) {
				var closed = map.clone();
				for (var i = left ? passage.first() : at; i < (left ? at : passage.last() + 1); i++) {
					closed[i] += left ? slide.inserted() : -slide.inserted();
				}
				return closed;
			}
		}
		return map;
	}

	private boolean isSupported(TokenPassage passage) {
		var own = 0;
		for (var i = passage.first(); i <= passage.last(); i++) {
			own += map[i] >= 0 ? before.weight(i) : 0;
		}
		return own + rivals.kept(passage) >= SUPPORT;
	}

	/** About where an old token was, by the nearest kept one before it. */
	private int place(int token) {
		for (var i = Math.min(token, map.length - 1); i >= 0; i--) {
			if (map[i] >= 0) {
				return now.end(map[i]);
			}
		}
		return now.size() > 0 ? now.start(0) : 0;
	}
}
