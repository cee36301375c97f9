/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.List;

/**
 * A question as it was asked in one interview.
 *
 * @param transcript the Transcript ID
 * @param turn       the index of the interviewer's turn that asks it
 * @param wording    the asking sentences of that turn in one line, without what leads to them
 * @param answer     the turns that answer it, with the follow-up questions among them; ends with the last
 *                   turn of another than the interviewer before the next question
 * @param followUps  the indices of the interviewer's turns within the answer
 */
public record AskedQuestion(String transcript, int turn, String wording, TurnRun answer, List<Integer> followUps) {

	public AskedQuestion {
		followUps = List.copyOf(followUps);
	}

	/** The question with its answer and follow-ups. */
	public TurnRun questionAndAnswer() {
		return new TurnRun(turn, Math.max(turn, answer.last()));
	}
}
