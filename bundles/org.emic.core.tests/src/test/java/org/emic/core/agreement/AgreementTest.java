/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import static org.emic.core.agreement.Rows.assertFigure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.emic.core.auto.AutoCounting;
import org.emic.core.study.Coders;
import org.emic.core.study.DecisionEdits;
import org.emic.core.study.Participation;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.Test;

class AgreementTest {

	private static final String FOUR_TURNS = """
			AI: How do you draft?

			User: By hand. Then I ask the machine.

			AI: And why?

			User: It is fast. I keep control.
			A new line of thought.
			""";

	private static final AgreementSettings TURNS = AgreementSettings.DEFAULT;
	private static final AgreementSettings SENTENCES = TURNS.withUnit(AgreementUnit.SENTENCE);
	private static final AgreementSettings FREE = TURNS.withUnit(AgreementUnit.FREE);

	private final CodedInterviews interviews = CodedInterviews.of("one", FOUR_TURNS, "two", FOUR_TURNS);

	@Test
	void turnIsCodedWhenAPassageInItIs() {
		interviews.code("one", "anna", "speed", "By hand");
		interviews.code("one", "anna", "speed", "It is fast");
		interviews.code("one", "ben", "speed", "fast");
		var row = interviews.measure(TURNS, "speed");
		assertEquals(4, row.all().units());
		assertEquals(1, row.all().transcripts(), "the other was coded by nobody");
		assertEquals(List.of(2L, 1L), row.all().marked());
		assertFigure(0.75, 9, row.all().figures().get(Coefficient.PERCENT));
		assertFigure(0.5, 9, row.all().figures().get(Coefficient.COHEN_KAPPA));
		assertEquals(List.of(), row.pairs(), "two coders are all");
	}

	@Test
	void sentenceIsNotCodedByThePointBeforeIt() {
		interviews.code("one", "anna", "doing", "hand. Then I ask the machine.");
		interviews.code("one", "ben", "doing", ". Then I ask");
		var row = interviews.measure(SENTENCES, "doing");
		assertEquals(7, row.all().units());
		assertEquals(List.of(2L, 1L), row.all().marked());
	}

	@Test
	void paragraphsAreLines() {
		interviews.code("one", "anna", "control", "I keep control.\nA new");
		interviews.code("one", "ben", "control", "I keep control");
		var row = interviews.measure(TURNS.withUnit(AgreementUnit.PARAGRAPH), "control");
		assertEquals(5, row.all().units());
		assertEquals(List.of(2L, 1L), row.all().marked());
	}

	@Test
	void charactersAreCodePointsOfTheTurnsWords() {
		var emoji = CodedInterviews.of("one", "User: 👍 yes 👍\n\nUser: no\n");
		emoji.code("one", "anna", "yes", "👍 yes");
		emoji.code("one", "ben", "yes", "yes 👍\n\nUser: no");
		var row = emoji.measure(TURNS.withUnit(AgreementUnit.CHARACTER), "yes");
		assertEquals(9, row.all().units());
		assertEquals(List.of(5L, 7L), row.all().marked());
		assertFigure(3 / 9.0, 9, row.all().figures().get(Coefficient.PERCENT));
		var passages = ComparedPassages.of(emoji.data(TURNS.withUnit(AgreementUnit.CHARACTER)), row.code(),
				row.all().coders(), AgreementProgress.NONE);
		assertEquals(List.of("👍 ", "yes", " 👍\n\nUser: no"), passages.stream()
				.map(passage -> passage.range().of(emoji.transcript("one").text())).toList());
		assertEquals(List.of(2, 3, 4), passages.stream().map(ComparedPassage::units).toList());
		assertEquals(List.of(false, true, false), passages.stream().map(ComparedPassage::agrees).toList());
	}

	@Test
	void coderWithoutAFileIsMissingAndOneWhoCodedNothingIsNot() {
		interviews.code("one", "anna", "speed", "fast");
		interviews.code("one", "ben", "speed", "fast");
		interviews.isDone("one", "cara");
		interviews.code("two", "anna", "speed", "fast");
		interviews.code("two", "ben", "speed", "hand");
		var row = interviews.measure(TURNS, "speed");
		assertEquals(8, row.all().units());
		assertEquals(4, ((Figure.Value) row.all().figures().get(Coefficient.FLEISS_KAPPA)).units());
		assertEquals(List.of(8L, 4L, 4L), row.pairs().stream().map(GroupAgreement::units).toList());
		assertEquals(List.of(2, 1, 1), row.pairs().stream().map(GroupAgreement::transcripts).toList());
		assertFigure(0.75, 9, row.pairs().get(1).figures().get(Coefficient.PERCENT));
		assertFigure(0, 9, row.pairs().get(1).figures().get(Coefficient.COHEN_KAPPA));
		assertEquals(1, interviews.measure(TURNS.withCoders(List.of("anna", "cara"))).leftOut().transcripts());
	}

	@Test
	void uncodedTurnsAndThoseOfTheInterviewerCanBeLeftOut() {
		interviews.code("one", "anna", "speed", "By hand");
		interviews.code("one", "ben", "control", "By hand");
		interviews.code("one", "ben", "why", "And why");
		assertEquals(4, interviews.measure(TURNS).overall().all().units());
		assertEquals(2, interviews.measure(TURNS.withUncoded(UncodedText.LEFT_OUT)).overall().all().units());
		var participant = interviews.measure(TURNS.withInterviewer(false));
		assertEquals(2, participant.overall().all().units());
		assertEquals(1, participant.leftOut().outside());
		assertFigure(0.5, 9, participant.overall().all().figures().get(Coefficient.PERCENT));
	}

	@Test
	void setsAgreeWhenTheyAreTheSame() {
		interviews.code("one", "anna", "speed", "fast");
		interviews.code("one", "anna", "control", "control");
		interviews.code("one", "ben", "speed", "fast");
		interviews.code("one", "ben", "control", "hand");
		interviews.code("one", "anna", "control", "hand");
		var sets = interviews.measure(TURNS).overall().all();
		assertEquals(List.of(2L, 2L), sets.marked());
		assertFigure(0.75, 9, sets.figures().get(Coefficient.PERCENT));
		var decisions = interviews.measure(TURNS.withOverall(OverallValue.DECISIONS)).overall().all();
		assertEquals(8, decisions.units());
		assertEquals(List.of(3L, 2L), decisions.marked());
		assertFigure(7 / 8.0, 9, decisions.figures().get(Coefficient.PERCENT));
	}

	@Test
	void codesThatWereMergedFollowAndOthersCanBeChosen() {
		interviews.code("one", "anna", "fast", "fast");
		interviews.code("one", "ben", "speed", "fast");
		interviews.code("one", "ben", "control", "fast");
		interviews.study().edit("Merge", edit -> edit.set(interviews.code("fast"), CodebookPackage.Literals.CODE__MERGED_INTO,
				interviews.code("speed").getId()));
		var result = interviews.measure(TURNS.withCodes(List.of(interviews.code("speed").getId())));
		assertEquals(List.of("speed"), result.codes().stream().map(row -> row.code().orElseThrow().path()).toList());
		assertFigure(1, 9, result.overall().all().figures().get(Coefficient.ALPHA));
	}

	@Test
	void whatDoesNotCountIsCounted() throws IOException {
		interviews.code("one", "ben", "speed", "machine");
		interviews.code("one", "anna", null, "hand");
		interviews.code("one", "anna", "speed", rangeOf("one", "machine"), Provenance.AUTO);
		interviews.code("one", "anna", "speed", "fast");
		interviews.save();
		interviews.rewrite("one", FOUR_TURNS.replace("It is fast.", "It is slow."));
		var result = interviews.measure(TURNS.withAutomatic(AutoCounting.NONE));
		assertEquals(new LeftOut(1, 1, 1, 1, 0), result.leftOut());
		assertEquals(List.of(0L, 1L), result.overall().all().marked());
	}

	@Test
	void freeSegmentsOfOneCoderMayOverlap() {
		interviews.code("one", "anna", "doing", "By hand. Then");
		interviews.code("one", "anna", "doing", "hand. Then I ask");
		interviews.code("one", "anna", "speed", "Then I ask");
		interviews.code("one", "ben", "doing", "By hand. Then I ask");
		interviews.code("one", "ben", "speed", "Then I ask");
		var result = interviews.measure(FREE);
		var doing = result.codes().getFirst().all();
		assertEquals(List.of(1L, 1L), doing.marked());
		assertFigure(1, 9, doing.figures().get(Coefficient.UNITIZING_ALPHA));
		assertFigure(1, 9, doing.figures().get(Coefficient.U_ALPHA));
		var overall = result.overall().all();
		assertEquals(4, overall.units());
		assertFigure(1, 9, overall.figures().get(Coefficient.UNITIZING_ALPHA));
		assertEquals(Figure.undefined(WhyUndefined.OVERLAPPING_CODES), overall.figures().get(Coefficient.U_ALPHA));
		assertFigure(1, 9, overall.figures().get(Coefficient.PERCENT));
	}

	@Test
	void freeSegmentsAreComparedWhereAllCodersOfAGroupCoded() {
		interviews.code("one", "anna", "doing", "By hand");
		interviews.code("one", "ben", "doing", "By hand");
		interviews.code("two", "ben", "doing", "By hand");
		interviews.code("two", "cara", "doing", "hand");
		var row = interviews.measure(FREE, "doing");
		assertEquals(Figure.undefined(WhyUndefined.NO_COMMON_UNITS), row.all().figures().get(Coefficient.UNITIZING_ALPHA));
		assertFigure(1, 9, row.pairs().get(0).figures().get(Coefficient.UNITIZING_ALPHA));
		assertEquals(Figure.undefined(WhyUndefined.NO_COMMON_UNITS),
				row.pairs().get(1).figures().get(Coefficient.UNITIZING_ALPHA));
		assertTrue(row.pairs().get(2).figures().get(Coefficient.UNITIZING_ALPHA).number().orElseThrow() < 1);
	}

	@Test
	void wordsOfTranscriptsLieEndToEnd() {
		interviews.code("one", "anna", "doing", "By hand");
		interviews.code("one", "ben", "doing", "hand");
		interviews.code("two", "anna", "doing", "why");
		interviews.code("two", "ben", "doing", "And why?");
		int question = "How do you draft?".length();
		int length = question + "By hand. Then I ask the machine.And why?".length()
				+ "It is fast. I keep control.\nA new line of thought.".length();
		int why = length + question + "By hand. Then I ask the machine.And ".length();
		var unitizing = Unitizing.of(2 * length, List.of(Units.of(question, question + 7, why, why + 3),
				Units.of(question + 3, question + 7, why - 4, why + 4)));
		assertEquals(unitizing.alpha(), interviews.measure(FREE, "doing").all().figures().get(Coefficient.UNITIZING_ALPHA));
	}

	@Test
	void oneCoderOrNothingCodedIsToldApart() {
		assertEquals(Figure.undefined(WhyUndefined.ONE_CODER),
				interviews.measure(TURNS).overall().all().figures().get(Coefficient.ALPHA));
		interviews.code("one", "anna", "doing", "By hand");
		for (var unit : AgreementUnit.values()) {
			var figures = interviews.measure(TURNS.withUnit(unit)).overall().all().figures();
			figures.values().forEach(figure -> assertEquals(Figure.undefined(WhyUndefined.ONE_CODER), figure));
		}
		interviews.code("two", "ben", "doing", "By hand");
		for (var unit : AgreementUnit.values()) {
			var figures = interviews.measure(TURNS.withUnit(unit)).overall().all().figures();
			figures.values().forEach(figure -> assertEquals(Figure.undefined(WhyUndefined.NO_COMMON_UNITS), figure));
		}
	}

	@Test
	void whoIsDoneAndRightlyCodedNothingCounts() throws IOException {
		interviews.code("one", "anna", "speed", "fast");
		interviews.code("one", "ben", "speed", "fast");
		interviews.code("two", "anna", "speed", "fast");
		assertFigure(1, 9, interviews.measure(TURNS, "speed").all().figures().get(Coefficient.PERCENT));
		interviews.hasEmptyFile("two", "ben");
		assertEquals(1, interviews.measure(TURNS).leftOut().transcripts(), "a file that says nothing");
		interviews.isDone("two", "ben");
		var row = interviews.measure(TURNS, "speed");
		assertEquals(0, interviews.measure(TURNS).leftOut().transcripts());
		assertFigure(7 / 8.0, 9, row.all().figures().get(Coefficient.PERCENT));
		interviews.save();
		assertTrue(interviews.codingsFile("two", "ben").orElseThrow().startsWith(
				"{\"format\":1,\"transcript\":\"two\",\"coder\":{\"id\":\"ben\",\"name\":\"BEN\"},\"done\":true,\"digest\":"));
		interviews.rewrite("two", interviews.transcript("two").text().split("---\n\n", 2)[1]);
		assertFigure(7 / 8.0, 9, interviews.measure(TURNS, "speed").all().figures().get(Coefficient.PERCENT));
	}

	@Test
	void whatOneDecidedAboutTheOthersCodingsMakesNobodyAgree() {
		var fast = interviews.code("one", "anna", "speed", "fast");
		var hand = interviews.code("one", "anna", "doing", "By hand");
		interviews.code("one", "ben", "tempo", "fast");
		var ben = Coders.create("ben", "BEN");
		assertFigure(0.5, 9, interviews.measure(TURNS).overall().all().figures().get(Coefficient.PERCENT));
		interviews.study().edit("Decide", edit -> {
			DecisionEdits.recode(edit, fast, interviews.code("tempo"), ben, null);
			DecisionEdits.remove(edit, hand, ben, null);
		});
		var before = interviews.measure(TURNS);
		assertFigure(0.5, 9, before.overall().all().figures().get(Coefficient.PERCENT));
		assertEquals(2, before.decided());
		assertTrue(MethodStatement.of(before).stream().anyMatch(line -> line.contains("as their coders made them; there are 2")));
		var after = interviews.measure(TURNS.withDecisions(DecidedCodings.AS_DECIDED));
		assertFigure(1, 9, after.overall().all().figures().get(Coefficient.PERCENT));
		assertEquals(2, after.decided());
	}

	@Test
	void whoIsDoneByAnOlderTableCounts() {
		interviews.code("one", "anna", "speed", "fast");
		interviews.code("one", "ben", "speed", "fast");
		interviews.code("two", "anna", "speed", "fast");
		var done = Participation.of(Map.of("two", Set.of("ben", "cara"), "three", Set.of("dora")));
		var result = Agreement.of(AgreementData.of(interviews.study(), TURNS, done), AgreementProgress.NONE);
		assertEquals(List.of("anna", "ben", "cara"), result.coders().stream().map(AgreementCoder::id).toList());
		assertEquals(0, result.leftOut().transcripts());
		assertEquals(Set.of("anna", "ben", "cara"), done.in(interviews.transcript("two")).keySet());
	}

	@Test
	void undoingThatOneIsDoneTakesTheFileAway() throws IOException {
		interviews.code("one", "anna", "speed", "fast");
		interviews.save();
		var anna = interviews.transcript("one").coders().iterator().next();
		var done = interviews.study().edit("Done", edit -> edit.setDone(interviews.transcript("two"), anna, true));
		interviews.save();
		assertTrue(interviews.transcript("two").isDone("anna"));
		assertTrue(interviews.codingsFile("two", "anna").isPresent());
		done.undo();
		assertFalse(interviews.transcript("two").isDone("anna"));
		interviews.study().save(interviews.transcript("two"), anna);
		assertEquals(Optional.empty(), interviews.codingsFile("two", "anna"));
		done.redo();
		interviews.study().save(interviews.transcript("two"), anna);
		assertTrue(interviews.codingsFile("two", "anna").isPresent());
	}

	@Test
	void passagesBehindAFigureNameTheCodingsOfEachCoder() {
		var annas = interviews.code("one", "anna", "speed", "fast");
		var bens = interviews.code("one", "ben", "speed", "It is fast");
		var hand = interviews.code("one", "ben", "control", "hand");
		interviews.isDone("two", "ben");
		interviews.code("two", "anna", "control", "hand");
		interviews.code("two", "cara", "control", "control");
		var data = interviews.data(TURNS);
		var all = ComparedPassages.of(data, Optional.empty(), data.coders(), AgreementProgress.NONE);
		assertEquals(List.of("one 1", "one 3", "two 1", "two 3"),
				all.stream().map(passage -> passage.transcript().id() + " " + passage.turn()).toList());
		assertEquals(List.of(false, true, false, false), all.stream().map(ComparedPassage::agrees).toList());
		assertEquals(List.of(annas), all.get(1).values().get(0).codings());
		assertEquals(List.of(bens), all.get(1).values().get(1).codings());
		assertFalse(all.get(1).values().get(2).tookPart());
		assertEquals(List.of(hand), all.get(0).values().get(1).codings());
		var pair = ComparedPassages.of(data, Optional.of(data.codes().getLast()), data.coders().subList(0, 2),
				AgreementProgress.NONE);
		assertEquals(List.of("control"), pair.getFirst().values().get(1).codes().stream().map(AgreementCode::path).toList());
		assertEquals(List.of("one 1", "two 1"),
				pair.stream().map(passage -> passage.transcript().id() + " " + passage.turn()).toList());
	}

	@Test
	void longWorkCanBeStopped() {
		interviews.code("one", "anna", "doing", "By hand");
		interviews.code("one", "ben", "doing", "By hand");
		var data = interviews.data(TURNS);
		var stop = new AgreementProgress() {
			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> Agreement.of(data, stop));
		assertThrows(CancellationException.class, () -> ComparedPassages.of(data, Optional.empty(), data.coders(), stop));
	}

	private TextRange rangeOf(String transcript, String words) {
		return TextRange.of(interviews.transcript(transcript).text().indexOf(words), words.length());
	}
}
