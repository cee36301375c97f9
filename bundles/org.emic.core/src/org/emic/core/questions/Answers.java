/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.ArrayList;
import java.util.List;

/** Finds the turns that answer the questions of an interview. */
final class Answers {

	private Answers() {
	}

	/**
	 * A question with its answer: the turns up to the last one that is not the interviewer's before the next
	 * question.
	 *
	 * @param next the index of the turn with the next question, or the number of turns
	 */
	static AskedQuestion answered(Interview interview, Asking asking, int next) {
		int last = next - 1;
		while (last > asking.turn() && interview.turns().get(last).interviewer()) {
			last--;
		}
		return new AskedQuestion(interview.id(), asking.turn(), asking.wording(), new TurnRun(asking.turn() + 1, last),
				followUps(interview, asking.turn() + 1, last));
	}

	private static List<Integer> followUps(Interview interview, int first, int last) {
		var found = new ArrayList<Integer>();
		for (int turn = first; turn <= last; turn++) {
			if (interview.turns().get(turn).interviewer()) {
				found.add(turn);
			}
		}
		return found;
	}
}
