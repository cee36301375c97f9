/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Optional;

import org.emic.core.anchor.Anchor;
import org.emic.core.anchor.Certainty;
import org.emic.core.anchor.Found;
import org.emic.core.text.TextRange;
import org.emic.core.text.TranscriptText;
import org.emic.core.text.TurnPosition;
import org.emic.model.coding.Coding;

/** Carries places between codings, as their file has them, and the text. */
final class Anchoring {

	private Anchoring() {
	}

	static Anchor read(Coding coding) {
		return new Anchor(new TurnPosition(coding.getStartTurn(), coding.getStartOffset()),
				new TurnPosition(coding.getEndTurn(), coding.getEndOffset()), coding.getQuote(), coding.getBefore(),
				coding.getAfter());
	}

	/**
	 * The place that was the best guess when a coding was written for this very text: it stays what a person saw
	 * and was asked to confirm, and is not guessed anew.
	 */
	static Optional<Found> guessed(Coding coding, TranscriptText now) {
		var anchor = read(coding);
		if (!coding.isUncertain() || !now.has(anchor.start()) || !now.has(anchor.end())) {
			return Optional.empty();
		}
		int start = now.offset(anchor.start());
		int end = now.offset(anchor.end());
		return start < end ? Optional.of(new Found(new TextRange(start, end), Certainty.UNCERTAIN)) : Optional.empty();
	}

	/**
	 * Writes a coding's present place into it. One whose place is a guess, or whose text is gone, keeps its quote and
	 * context, by which it can still be found; the place of one whose text is gone is empty.
	 */
	static void write(PlacedCoding placed) {
		var coding = placed.coding();
		boolean certain = placed.certainty() == Certainty.CERTAIN && !placed.range().isEmpty();
		coding.setUncertain(!certain);
		var anchor = Anchor.of(placed.transcript().snapshot(), placed.range());
		assign(certain ? anchor
				: new Anchor(anchor.start(), anchor.end(), coding.getQuote(), coding.getBefore(), coding.getAfter()), coding);
	}

	static void assign(Anchor anchor, Coding coding) {
		coding.setStartTurn(anchor.start().turn());
		coding.setStartOffset(anchor.start().codePoints());
		coding.setEndTurn(anchor.end().turn());
		coding.setEndOffset(anchor.end().codePoints());
		coding.setQuote(anchor.quote());
		coding.setBefore(anchor.before());
		coding.setAfter(anchor.after());
	}
}
