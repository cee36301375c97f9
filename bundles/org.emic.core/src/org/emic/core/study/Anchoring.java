/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import org.emic.core.anchor.Anchor;
import org.emic.core.anchor.Certainty;
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
	 * Writes a coding's present place into it. One whose place is a guess keeps its quote and context, by
	 * which it can still be found; one whose text is gone keeps everything.
	 */
	static void write(PlacedCoding placed) {
		var coding = placed.coding();
		coding.setUncertain(placed.certainty() != Certainty.CERTAIN);
		if (placed.certainty() == Certainty.LOST || placed.range().isEmpty()) {
			coding.setUncertain(true);
			return;
		}
		var anchor = Anchor.of(placed.transcript().snapshot(), placed.range());
		assign(placed.certainty() == Certainty.CERTAIN ? anchor
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
