/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

class StudyQuestionsTest {

	private static final Interview NURSE = GuideSamples.of("pflege_1",
			"Danke, dass Sie sich Zeit nehmen. Wie sieht ein gewöhnlicher Nachtdienst auf Ihrer Station aus?",
			"Ruhig, meistens.", "Und warum?", "Weil wenige klingeln.",
			"Das kann ich gut verstehen. Welche Rolle spielt die Übergabe für Ihre Arbeit?", "Eine große.",
			"Und warum?", "Ohne sie weiß man nichts.",
			"Was würden Sie an der Ausbildung ändern, wenn Sie könnten?", "Mehr Praxis.", "Vielen Dank!");
	private static final Interview CARER = GuideSamples.of("pflege_2",
			"Schön, dass es geklappt hat! Wie sieht denn ein gewöhnlicher Nachtdienst bei Ihnen aus?",
			"Sehr voll.", "Und warum?", "Wir sind zu zweit für vierzig.",
			"Das ist viel. Wenn Sie irgendetwas an der Ausbildung ändern könnten: Was würden Sie ändern?",
			"Die Länge.", "Hm, verstehe. Und welche Rolle spielt für Sie die Übergabe?", "Die wichtigste.",
			"Alles Gute!");

	private static List<String> recurring(Interview... interviews) {
		return StudyQuestions.find(List.of(interviews)).recurring().stream().map(question -> String.join(" ",
				question.asked().stream().map(asked -> asked.transcript() + ":" + asked.turn()).toList())).toList();
	}

	@Test
	void rewordedQuestionsAreOneInAnotherLanguageAndOrder() {
		assertEquals(List.of("pflege_1:0 pflege_2:0", "pflege_1:4 pflege_2:6", "pflege_1:8 pflege_2:4"),
				recurring(NURSE, CARER).stream().sorted().toList());
	}

	@Test
	void shortQuestionsFollowUpAndAreJoinedWithNothing() {
		var questions = StudyQuestions.find(List.of(NURSE, CARER));
		assertTrue(questions.questions().stream().noneMatch(question -> question.title().contains("warum")));
		assertEquals(List.of(2), questions.at("pflege_1", 3).orElseThrow().asked().followUps());
	}

	@Test
	void waysToAskOnAreNoQuestionsOfTheGuide() {
		var onceMore = "Could you give me an example of what you mean by that?";
		var one = GuideSamples.of("a", "How did you come to keep bees in the city?", "My aunt.", onceMore, "Swarms.",
				"What do your neighbours say about the hives on the roof?", "Little.", onceMore, "They wave.");
		var two = GuideSamples.of("b", "How did you come to keep bees here in the city?", "A course.", onceMore,
				"In 2012.", "And what do your neighbours say about hives on your roof?", "They fear them.", onceMore,
				"Letters.");
		assertEquals(List.of("a:0 b:0", "a:4 b:4"), recurring(one, two));
	}

	@Test
	void aQuestionAskedOnceMoreIsAnsweredOnce() {
		var asked = "What do your neighbours say about the hives on the roof?";
		var one = GuideSamples.of("a", asked, "Sorry, say again?", asked, "They wave.",
				"How much honey does one hive give in a summer?", "Twenty kilos.");
		var two = GuideSamples.of("b", asked, "Nothing.", "How much honey does one hive give in a summer?", "Ten.",
				"And once more, what do your neighbours say about the hives on the roof?", "Really nothing.");
		var questions = StudyQuestions.find(List.of(one, two));
		assertEquals(List.of("a:0 b:0 b:4", "a:4 b:2"), recurring(one, two));
		assertEquals(new TurnRun(1, 3), questions.at("a", 0).orElseThrow().asked().answer());
	}

	@Test
	void otherQuestionsOnTheSameSubjectAreApart() {
		var one = GuideSamples.of("a", "When you say you use it for your lessons, what does that look like exactly?",
				"Slides.", "How long have you been teaching mathematics?", "Ten years.");
		var two = GuideSamples.of("b", "When you say you use it for marking, how do parents react to it?", "Badly.",
				"How long have you been teaching mathematics?", "Two years.");
		assertEquals(List.of("a:2 b:2"), recurring(one, two));
	}

	@Test
	void aSingleInterviewHasItsQuestionsEachOnItsOwn() {
		var questions = StudyQuestions.find(List.of(NURSE));
		assertEquals(List.of(), questions.recurring());
		assertEquals(List.of(0, 4, 8),
				questions.in("pflege_1").stream().map(entry -> entry.asked().turn()).toList());
		assertEquals("Wie sieht ein gewöhnlicher Nachtdienst auf Ihrer Station aus?",
				questions.in("pflege_1").getFirst().question().title());
	}

	@Test
	void requestsWithoutQuestionMarkAndScriptsWithoutBlanksAreRead() {
		var one = GuideSamples.of("a", "今日はありがとうございます。普段の仕事について教えてください。", "看護師です。", "夜勤で大変なことは何ですか？",
				"眠気です。");
		var two = GuideSamples.of("b", "はじめまして。あなたの普段の仕事について教えてください。", "教師です。",
				"なるほど。では、夜勤で一番大変なことは何ですか？", "ありません。");
		assertEquals(List.of("a:0 b:0", "a:2 b:2"), recurring(one, two));
	}

	@Test
	void interviewsWithoutQuestionsAreNoTrouble() {
		var questions = StudyQuestions.find(List.of(GuideSamples.of("none"), GuideSamples.of("one", "Hello."),
				GuideSamples.of("blank", "  \n\n ", "What?"), GuideSamples.of("signs", "???", "…")));
		assertEquals(List.of(), questions.questions());
		assertEquals(List.of(), questions.in("unknown"));
	}

	@Test
	void aSearchCanBeCancelled() {
		assertThrows(CancellationException.class,
				() -> StudyQuestions.find(List.of(NURSE, CARER), QuestionRules.DEFAULT, () -> true));
	}

	/** The corpus the samples come from has 1,250 interviews; a search that compared all turns would take minutes. */
	@Test
	void aStudyOfManyInterviewsIsSearchedInProportion() {
		var samples = GuideSamples.seeds();
		var many = new ArrayList<Interview>();
		for (int i = 0; i < 1250; i++) {
			var sample = samples.get(i % samples.size());
			int salt = i;
			many.add(new Interview(sample.id() + "_" + i, sample.turns().stream().map(turn -> new Interview.Turn(
					turn.interviewer(), turn.words().replace("your ", "your w" + salt % 97 + "ord "))).toList()));
		}
		long before = System.nanoTime();
		var questions = StudyQuestions.find(many);
		double seconds = (System.nanoTime() - before) / 1e9;
		assertEquals(1250, questions.questions().getFirst().interviews());
		assertTrue(seconds < 30, "took " + seconds + " s");
	}
}
