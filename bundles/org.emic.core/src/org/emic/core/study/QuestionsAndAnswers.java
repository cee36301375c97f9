/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Optional;

import org.emic.core.text.TextRange;
import org.emic.model.transcript.Role;

/**
 * Questions with their answers: the turns of the interviewer that follow one another, and the turns of others
 * up to the interviewer's next one.
 */
public final class QuestionsAndAnswers {

	private QuestionsAndAnswers() {
	}

	/**
	 * The question that a turn belongs to, or answers, with its answer.
	 *
	 * @param turn the index of a turn
	 * @return from the first word of the question to the last of the answer, in UTF-16 units of the text; nothing
	 *         where nobody has asked before this turn
	 */
	public static Optional<TextRange> around(StudyTranscript transcript, int turn) {
		int count = transcript.model().getTurns().size();
		if (turn < 0 || turn >= count) {
			return Optional.empty();
		}
		int first = turn;
		while (first >= 0 && !asks(transcript, first)) {
			first--;
		}
		if (first < 0) {
			return Optional.empty();
		}
		int last = first;
		while (first > 0 && asks(transcript, first - 1)) {
			first--;
		}
		while (last + 1 < count && asks(transcript, last + 1)) {
			last++;
		}
		while (last + 1 < count && !asks(transcript, last + 1)) {
			last++;
		}
		var text = transcript.snapshot();
		return Optional.of(text.turn(first).union(text.turn(last)));
	}

	private static boolean asks(StudyTranscript transcript, int turn) {
		var speaker = transcript.turn(turn).getSpeaker();
		return speaker != null && speaker.getRole() == Role.INTERVIEWER;
	}
}
