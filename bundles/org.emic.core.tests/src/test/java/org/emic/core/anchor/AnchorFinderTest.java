/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.emic.core.text.TextRange;
import org.emic.core.text.TranscriptText;
import org.emic.core.text.TurnPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a coding when a transcript was edited outside. */
class AnchorFinderTest {

	private static final String QUESTION = "Could you tell me what a typical project looks like for you?";
	private static final String ANSWER = "I mix records \ud83c\udfa7 at a studio, mostly for bands from around here.";
	private static final String NEXT = "And where do you find yourself reaching for a tool?";
	private static final String LAST = "Planning sessions, above all. It e\u0301conomises time.";
	private static final TranscriptText BEFORE = text(QUESTION, ANSWER, NEXT, LAST);

	private static TranscriptText text(String... words) {
		var text = new StringBuilder("# Title");
		var turns = new ArrayList<TextRange>();
		for (var turn : words) {
			text.append("\n\nUser: ");
			turns.add(TextRange.of(text.length(), turn.length()));
			text.append(turn);
		}
		return new TranscriptText(text.toString(), turns);
	}

	private static Anchor anchor(TranscriptText text, int turn, String passage) {
		var start = text.text().indexOf(passage, text.turn(turn).start());
		return Anchor.of(text, TextRange.of(start, passage.length()));
	}

	private static Found find(TranscriptText before, Anchor anchor, TranscriptText now, boolean withOldText) {
		return new AnchorFinder(before.digests(), withOldText ? Optional.of(before) : Optional.empty(), now)
				.find(anchor);
	}

	private static void assertFound(String words, Found found, TranscriptText now) {
		assertEquals(words, found.range().of(now.text()));
		assertEquals(Certainty.CERTAIN, found.certainty());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void codingSurvivesTypoFixBeforeIt(boolean withOldText) {
		var anchor = anchor(BEFORE, 1, "at a studio");
		var now = text(QUESTION, ANSWER.replace("mix", "have mixed"), NEXT, LAST);
		assertFound("at a studio", find(BEFORE, anchor, now, withOldText), now);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void codingSurvivesTypoFixInsideIt(boolean withOldText) {
		var anchor = anchor(BEFORE, 3, "all. It e\u0301conomises time");
		var now = text(QUESTION, ANSWER, NEXT, LAST.replace("e\u0301conomises", "economizes"));
		assertFound("all. It economizes time", find(BEFORE, anchor, now, withOldText), now);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void codingSurvivesSplitAndJoinedTurns(boolean withOldText) {
		var anchor = anchor(BEFORE, 1, "records \ud83c\udfa7 at a studio, mostly");
		var split = text(QUESTION, "I mix records \ud83c\udfa7 at a studio,", "mostly for bands from around here.", NEXT, LAST);
		assertFound("records \ud83c\udfa7 at a studio,\n\nUser: mostly", find(BEFORE, anchor, split, withOldText), split);
		var joined = text(QUESTION + " " + ANSWER, NEXT, LAST);
		assertFound("records \ud83c\udfa7 at a studio, mostly", find(BEFORE, anchor, joined, withOldText), joined);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void codingGoesWithItsTurnWhenTurnsAreMoved(boolean withOldText) {
		var anchor = anchor(BEFORE, 1, "studio");
		var now = text(NEXT, LAST, QUESTION, ANSWER);
		assertFound("studio", find(BEFORE, anchor, now, withOldText), now);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void oneNoAmongManyStaysItself(boolean withOldText) {
		var before = text("Do you draw?", "No.", "Do you write?", "No.", "Do you sing at home?", "No.");
		var anchor = anchor(before, 3, "No.");
		var now = text("Shall we begin?", "No.", "Do you draw?", "No.", "Do you write much?", "No.", "Do you sing at home?",
				"No.");
		assertEquals(now.turn(5), find(before, anchor, now, withOldText).range());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void passageRepeatedBesideItselfIsUncertain(boolean withOldText) {
		var before = text("Do you draw?", "No.", "Do you write?");
		var now = text("Do you draw?", "No.", "No.", "Do you write?");
		assertEquals(Certainty.UNCERTAIN, find(before, anchor(before, 1, "No."), now, withOldText).certainty());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void deletedPassageIsNotFoundElsewhere(boolean withOldText) {
		var before = text(QUESTION, "I use it for the lyrics.", NEXT, "For the planning, and for the lyrics.");
		var now = text(QUESTION, NEXT, "For the planning, and for the lyrics.");
		var found = find(before, anchor(before, 1, "for the lyrics"), now, withOldText);
		assertNotEquals(Certainty.CERTAIN, found.certainty());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void passageOfWhichWordsAreGoneIsUncertain(boolean withOldText) {
		var anchor = anchor(BEFORE, 1, "at a studio, mostly for bands");
		var now = text(QUESTION, "I mix records \ud83c\udfa7 for bands from around here.", NEXT, LAST);
		assertEquals(Certainty.UNCERTAIN, find(BEFORE, anchor, now, withOldText).certainty());
	}

	@Test
	void unchangedTextWithAnotherQuoteIsNotTrusted() {
		var anchor = anchor(BEFORE, 1, "studio");
		var merged = new Anchor(anchor.start(), anchor.end(), "Planning sessions", "", ", above all");
		var found = find(BEFORE, merged, BEFORE, false);
		assertEquals("Planning sessions", found.range().of(BEFORE.text()));
		assertNotEquals(Certainty.CERTAIN, find(BEFORE, new Anchor(anchor.start(), anchor.end(), "harp", "", ""), BEFORE,
				true).certainty());
	}

	@Test
	void wordsThatStandInTheRightPlaceByChanceAreNotTrusted() {
		// merged by lines: the digests are those of the new text, the anchor is one of the old
		var old = text(QUESTION, "No.", NEXT, "No.");
		var now = text(QUESTION, "Well.", NEXT, "No.", QUESTION, "No.");
		var anchor = anchor(old, 3, "No");
		var found = find(now, anchor, now, true);
		assertEquals("No", found.range().of(now.text()));
		var other = find(now, new Anchor(new TurnPosition(5, 0), new TurnPosition(5, 2), "No", anchor.before(), "."), now, true);
		assertTrue(other.certainty() != Certainty.CERTAIN || other.range().start() < now.text().lastIndexOf("No"), other.toString());
	}

	@Test
	void oldTextOfAnotherStateIsNotUsed() {
		var anchor = anchor(BEFORE, 1, "studio");
		var other = text(QUESTION, NEXT);
		var now = text(QUESTION, ANSWER + " Yes.", NEXT, LAST);
		assertFound("studio", new AnchorFinder(BEFORE.digests(), Optional.of(other), now).find(anchor), now);
	}

	@Test
	void rightToLeftWordsAreFound() {
		var before = text("\u05de\u05d4 \u05e9\u05dc\u05d5\u05de\u05da?", "\u05d8\u05d5\u05d1, \u05ea\u05d5\u05d3\u05d4 \u05e8\u05d1\u05d4");
		var anchor = anchor(before, 1, "\u05ea\u05d5\u05d3\u05d4");
		var now = text("\u05de\u05d4 \u05e9\u05dc\u05d5\u05de\u05da?", "\u05d8\u05d5\u05d1 \u05de\u05d0\u05d5\u05d3, \u05ea\u05d5\u05d3\u05d4 \u05e8\u05d1\u05d4");
		assertFound("\u05ea\u05d5\u05d3\u05d4", find(before, anchor, now, true), now);
	}

	@Test
	void partOfWordStaysThatPart() {
		var anchor = anchor(BEFORE, 3, "conomis");
		var now = text(QUESTION, ANSWER, NEXT, "Well: " + LAST);
		assertFound("conomis", find(BEFORE, anchor, now, true), now);
		assertFound("conomis", find(BEFORE, anchor, now, false), now);
	}

	@Test
	void emptyTranscriptLosesEverything() {
		var found = find(BEFORE, anchor(BEFORE, 1, "studio"), new TranscriptText("", List.of()), true);
		assertEquals(Certainty.LOST, found.certainty());
		assertTrue(found.range().isEmpty());
	}

	@Test
	void codingOverSeveralTurnsGrowsWithTurnInsertedInside() {
		var anchor = Anchor.of(BEFORE, new TextRange(BEFORE.turn(1).start(), BEFORE.turn(3).end()));
		var now = text(QUESTION, ANSWER, "Nice.", NEXT, LAST);
		assertEquals(new TextRange(now.turn(1).start(), now.turn(4).end()), find(BEFORE, anchor, now, true).range());
	}
}
