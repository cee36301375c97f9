/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/**
 * The questions of the sample interviews, read by a person: which turn asks which question of its guide. Turns
 * are counted from 1. All other turns of the interviewers ask on, answer a question, or say goodbye.
 */
class SampleQuestionsTest {

	/** creativity_0004, creativity_0049, creativity_0074. */
	private static final Map<String, int[]> CREATIVITY = Map.of("opening", new int[] { 1, 1, 1 }, //
			"typical project", new int[] { 3, 3, 3 }, "where AI fits", new int[] { 5, 5, 5 }, //
			"recent project", new int[] { 7, 9, 9 }, "collaboration", new int[] { 9, 11, 13 }, //
			"changed most", new int[] { 11, 13, 15 }, "concerns", new int[] { 13, 15, 17 }, //
			"looking ahead", new int[] { 15, 17, 19 }, "anything else", new int[] { 17, 19, 21 });
	/** work_0042, work_0764. The interviewer asks about preferences and about interaction in either order. */
	private static final Map<String, int[]> WORK = Map.of("opening", new int[] { 1, 1 }, //
			"typical workday", new int[] { 3, 3 }, "tasks done oneself", new int[] { 11, 9 }, //
			"interaction", new int[] { 9, 13 }, "colleagues", new int[] { 13, 17 }, //
			"satisfied or frustrated", new int[] { 15, 19 }, "skills", new int[] { 19, 21 }, //
			"looking ahead", new int[] { 21, 23 }, "anything else", new int[] { 23, 25 });

	private final StudyQuestions questions = StudyQuestions.find(GuideSamples.seeds());

	@Test
	void questionsThatRecurAreFoundInEachInterviewAndNothingElseIsJoined() {
		assertEquals(expected(), turnsOf(questions));
	}

	private static List<String> expected() {
		var expected = new ArrayList<String>();
		CREATIVITY.forEach((about, turns) -> expected.add("creativity_0004:%d creativity_0049:%d creativity_0074:%d"
				.formatted(turns[0], turns[1], turns[2]) + (about.equals("opening") ? " work_0042:1 work_0764:1" : "")));
		WORK.forEach((about, turns) -> {
			if (!about.equals("opening")) {
				expected.add("work_0042:%d work_0764:%d".formatted(turns[0], turns[1]));
			}
		});
		Collections.sort(expected);
		return expected;
	}

	private static List<String> turnsOf(StudyQuestions questions) {
		return questions.questions().stream().map(question -> String.join(" ", question.asked().stream()
				.map(asked -> asked.transcript() + ":" + (asked.turn() + 1)).sorted().toList())).sorted().toList();
	}

	@Test
	void eachInterviewAsksAtLeastSevenRecurringQuestionsBesideTheOpening() {
		for (var interview : GuideSamples.seeds()) {
			long recurring = questions.in(interview.id()).stream().filter(entry -> entry.question().isRecurring())
					.count() - 1;
			assertTrue(recurring >= 7, interview.id() + " " + recurring);
		}
	}

	@Test
	void titlesTellQuestionsApartAndAreWordsOfTheInterviewer() {
		var titles = new TreeMap<String, Integer>();
		questions.questions().forEach(question -> titles.merge(question.title(), 1, Integer::sum));
		assertTrue(titles.values().stream().allMatch(times -> times == 1), titles.toString());
		var said = GuideSamples.seeds().toString();
		assertTrue(titles.keySet().stream().allMatch(said::contains), titles.toString());
		assertTrue(titles.containsKey("What concerns, if any, do you have about AI's presence in your field?"));
		assertTrue(titles.containsKey("Who or what is driving the creative decisions?"), titles.toString());
	}

	@Test
	void followUpsBelongToTheAnswer() {
		// "Is that including the audio AI tools?" – "Yes, absolutely …": the participant asks back
		var project = questions.at("creativity_0074", 8).orElseThrow().asked();
		assertEquals(new TurnRun(9, 11), project.answer());
		assertEquals(List.of(10), project.followUps());
		// the interviewer asks on twice about marketing before the next question of the guide
		var workday = questions.at("work_0764", 7).orElseThrow().asked();
		assertEquals(2, workday.turn());
		assertEquals(new TurnRun(3, 7), workday.answer());
		assertEquals(List.of(4, 6), workday.followUps());
		// "On the flip side …" asks for the other half of the question before
		assertEquals(14, questions.at("work_0042", 16).orElseThrow().asked().turn());
	}

	@Test
	void theFarewellAnswersNothing() {
		assertTrue(questions.at("creativity_0004", 18).isEmpty());
		assertEquals(new TurnRun(17, 17), questions.at("creativity_0004", 17).orElseThrow().asked().answer());
	}

	@Test
	void theOrderOfTheInterviewsDoesNotMatter() {
		var reversed = new ArrayList<>(GuideSamples.seeds());
		Collections.reverse(reversed);
		assertEquals(questions.questions(), StudyQuestions.find(reversed).questions());
	}
}
