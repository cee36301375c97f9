/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import org.emic.core.anchor.Certainty;
import org.emic.core.internal.Messages;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;

/**
 * Codings whose words were deleted. They are kept with their words, through saving and reading again, until
 * somebody removes them, puts them on another passage, or puts their words back.
 */
public final class LostCodings {

	private LostCodings() {
	}

	public static boolean isLost(PlacedCoding placed) {
		return placed.certainty() == Certainty.LOST;
	}

	/**
	 * Puts a lost coding's words back to where they were, or about there.
	 *
	 * @throws IllegalArgumentException when it is another coder's, is not lost, or its words ran over several turns
	 */
	public static void restore(StudyEdit edit, PlacedCoding placed, Coder coder) {
		var words = placed.coding().getQuote();
		if (!CodingEdits.isOwner(placed, coder)) {
			throw new IllegalArgumentException(Messages.get("otherCodersCoding", placed.coder().getName()));
		}
		if (!isLost(placed) || words == null || words.isBlank() || placed.transcript().model().getTurns().isEmpty()) {
			throw new IllegalArgumentException(Messages.get("notRestored"));
		}
		var transcript = placed.transcript();
		int before = transcript.model().getTurns().size();
		int place = place(transcript, placed.start());
		var text = transcript.text();
		var lead = place > 0 && !Character.isWhitespace(text.charAt(place - 1)) ? " " : "";
		var trail = place < text.length() && Character.isLetterOrDigit(text.charAt(place)) ? " " : "";
		edit.replaceText(transcript, place, 0, lead + words + trail);
		if (transcript.model().getTurns().size() != before) {
			throw new IllegalArgumentException(Messages.get("notRestored"));
		}
		edit.place(placed, TextRange.of(place + lead.length(), words.length()));
	}

	/** The nearest place among the words of a turn. */
	private static int place(StudyTranscript transcript, int offset) {
		var turn = transcript.turn(Math.max(0, transcript.turnAt(offset)));
		return Math.clamp(offset, turn.getTextOffset(), turn.getTextOffset() + turn.getTextLength());
	}
}
