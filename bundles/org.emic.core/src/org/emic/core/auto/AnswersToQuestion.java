/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.emic.core.questions.AskedQuestion;
import org.emic.core.questions.Question;
import org.emic.core.text.TextRange;

/**
 * The answers to a question in all interviews. What answers a follow-up belongs to the answer, the follow-up
 * itself does not: it parts the answer into several passages.
 */
public record AnswersToQuestion(Question question) implements PassageFinder {

	@Override
	public List<Passage> find(SearchedTranscript transcript, BooleanSupplier cancelled) {
		var found = new ArrayList<Passage>();
		for (var asked : question.in(transcript.id())) {
			addAnswer(transcript, asked, found);
		}
		return found;
	}

	private static void addAnswer(SearchedTranscript transcript, AskedQuestion asked, List<Passage> found) {
		int first = -1;
		int end = Math.min(asked.answer().last() + 1, transcript.text().turnCount());
		for (int turn = asked.answer().first(); turn <= end; turn++) {
			boolean answers = turn < end && !asked.followUps().contains(turn);
			if (answers && first < 0) {
				first = turn;
			} else if (!answers && first >= 0) {
				var range = new TextRange(transcript.text().turn(first).start(), transcript.text().turn(turn - 1).end());
				if (!range.of(transcript.text().text()).isBlank()) {
					found.add(transcript.passage(first, range));
				}
				first = -1;
			}
		}
	}
}
