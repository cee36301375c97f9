/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.emic.model.files.internal.SpeakersLine;
import org.emic.model.transcript.Role;
import org.emic.model.transcript.Transcript;
import org.emic.model.transcript.Turn;
import org.junit.jupiter.api.Test;

/** The variants of transcripts that people bring. */
class TranscriptFormatTest {

	/** Each turn as "speaker|time code|words", and that declaring the speakers changes nothing of it. */
	private static List<String> turns(String text) throws FormatException {
		var transcript = TranscriptFormat.parse(text, "x.txt");
		transcript.setId("x");
		var found = turns(transcript, text);
		var composed = TranscriptFormat.compose(transcript, text);
		assertEquals(found, turns(TranscriptFormat.parse(composed, "x.transcript"), composed), composed);
		return found;
	}

	private static List<String> turns(Transcript transcript, String text) {
		var turns = new ArrayList<String>();
		for (var turn : transcript.getTurns()) {
			assertTrue(turn.getLabelOffset() + turn.getLabelLength() <= turn.getTextOffset());
			turns.add((turn.getSpeaker() == null ? "" : turn.getSpeaker().getName()) + '|'
					+ (turn.getTimeCode() == null ? "" : turn.getTimeCode()) + '|' + words(turn, text));
		}
		return turns;
	}

	private static String words(Turn turn, String text) {
		return text.substring(turn.getTextOffset(), turn.getTextOffset() + turn.getTextLength());
	}

	private static String speakers(String text) throws FormatException {
		return SpeakersLine.write(TranscriptFormat.parse(text, "x.txt").getSpeakers());
	}

	@Test
	void namesThatRecurAreSpeakersAndWhoAsksInterviews() throws FormatException {
		var text = "Anna: How was it?\n\nBen: Good.\n\nAnna: Why?\n\nBen: Because.\n";
		assertEquals(List.of("Anna||How was it?", "Ben||Good.", "Anna||Why?", "Ben||Because."), turns(text));
		assertEquals("Anna (interviewer) = Anna; Ben (participant) = Ben", speakers(text));
	}

	@Test
	void turnsMayStandLineByLine() throws FormatException {
		assertEquals(List.of("Anna||How?", "Ben||So.", "Anna||And?", "Ben||So."),
				turns("Anna: How?\nBen: So.\nAnna: And?\nBen: So."));
	}

	@Test
	void numbersBeforeTheLabelsBelongToNoSpeaker() throws FormatException {
		var text = "1. Interviewer: How?\n2. Participant: Well.\n   So.\n3. Interviewer: And?\n4. Participant: Note: so.\n";
		assertEquals(List.of("Interviewer||How?", "Participant||Well.\n   So.", "Interviewer||And?", "Participant||Note: so."),
				turns(text));
		assertEquals("Interviewer (interviewer) = Interviewer; Participant (participant) = Participant", speakers(text));
		assertEquals(List.of("P|00:01|Yes.", "I||12) no number"),
				turns("**Speakers:** I (interviewer) = I; P (participant) = P\n\n---\n\n[00:01] 12)\u00A0P: Yes.\n13.\tI: 12) no number\n"));
	}

	@Test
	void aLabelThatIsDeclaredWithItsNumberKeepsIt() throws FormatException {
		assertEquals(List.of("1. Ring||Yes.", "2. Ring||No."),
				turns("**Speakers:** 1. Ring (other) = 1. Ring; 2. Ring (other) = 2. Ring\n\n---\n\n1. Ring: Yes.\n\n2. Ring: No.\n"));
	}

	@Test
	void aTurnRunsOverSeveralParagraphs() throws FormatException {
		assertEquals(List.of("A||One.\n\nTwo.\n\n- three", "B||Four.", "A||Five.", "B||Six."),
				turns("A: One.\n\nTwo.\n\n- three\n\nB: Four.\n\nA: Five.\n\nB: Six.\n"));
	}

	@Test
	void aColonInASentenceOpensNoTurn() throws FormatException {
		assertEquals(List.of("Interviewer||What?", "Participant||Well.\n\nNote: it was late.\n\nOne thing: sleep.",
				"Interviewer||I see: fine.", "Participant||Yes."),
				turns("Interviewer: What?\n\nParticipant: Well.\n\nNote: it was late.\n\nOne thing: sleep.\n\n"
						+ "Interviewer: I see: fine.\n\nParticipant: Yes."));
	}

	@Test
	void aListInAnAnswerIsNoSpeakerWhereTurnsStandApart() throws FormatException {
		var turns = turns("Q: Which?\n\nA: These.\nBread: fresh.\nMilk: cold.\nBread: again.\n\nQ: All?\n\nA: All.");
		assertEquals(4, turns.size(), turns.toString());
	}

	@Test
	void theDeclaredSpeakersAreTheOnlyOnes() throws FormatException {
		var text = "**Speakers:** Note (other) = Note; B (participant) = B\n\n---\n\nNote: x\n\nAnna: no\n\nAnna: no\n\nB: y";
		assertEquals(List.of("Note||x\n\nAnna: no\n\nAnna: no", "B||y"),
				turns(TranscriptFormat.parse(text, "x"), text));
	}

	@Test
	void labelsOfOneSpeakerThatTheTextChangesOverFromAreOne() throws FormatException {
		var text = "Assistant: Hi?\n\nUser: Hi.\n\nAI: So?\n\nUser: So.\n\nAI: Bye.\n";
		assertEquals("Interviewer (interviewer) = Assistant, AI; Participant (participant) = User", speakers(text));
	}

	@Test
	void anAbbreviationMayComeAndGo() throws FormatException {
		assertEquals("Interviewer (interviewer) = Interviewer, I; Participant (participant) = P",
				speakers("Interviewer: a\nP: b\nI: c\nP: d\nInterviewer: e\nP: f\nI: g\nP: h\n"));
	}

	@Test
	void twoWhoFollowEachOtherAreTwo() throws FormatException {
		assertEquals("Moderator (interviewer) = Moderator; Interviewer (interviewer) = Interviewer; "
				+ "Participant (participant) = User",
				speakers("Moderator: Hi.\n\nInterviewer: Hi?\n\nUser: x\n\nInterviewer: y\n\nUser: z\n"));
	}

	@Test
	void numberedLabelsAreDifferentPeople() throws FormatException {
		assertEquals("Moderator (interviewer) = Moderator; P1 (participant) = P1; P2 (participant) = P2",
				speakers("Moderator: a?\nP1: b\nModerator: c?\nP2: d\nModerator: e\nP1: f\nP2: g"));
	}

	@Test
	void capitalsMakeNoOtherSpeaker() throws FormatException {
		assertEquals("ANNA (interviewer) = ANNA, Anna; Ben (participant) = Ben",
				speakers("ANNA: a?\nBen: b\nAnna: c?\nBen: d\nANNA: x?\nAnna: e?\n"));
	}

	@Test
	void timeCodesStandAnywhereAroundTheLabel() throws FormatException {
		for (var line : List.of("[00:01:23] Anna: Hi", "Anna [00:01:23]: Hi", "Anna: [00:01:23] Hi", "(00:01:23) Anna: Hi",
				"00:01:23 Anna: Hi", "Anna (00:01:23): Hi", "[00:01:23]\nAnna: Hi", "Anna 00:01:23\nHi",
				"**Anna** [00:01:23]: Hi", "[00:01:23] **Anna:** Hi", "00:01:23 - Anna: Hi", "Anna [00:01:23]\nHi"))
			assertEquals(List.of("Anna|00:01:23|Hi", "Ben||Ho", "Anna|00:01:23|Hi", "Ben||Ha"),
					turns(line + "\n\nBen: Ho\n\n" + line + "\n\nBen: Ha"), line);
	}

	@Test
	void anHourInTheWordsIsNoTimeCode() throws FormatException {
		assertEquals(List.of("Anna||When?", "Ben||10:30 at the latest.", "Anna||Why?", "Ben||10:30."),
				turns("Anna: When?\nBen: 10:30 at the latest.\nAnna: Why?\nBen: 10:30."));
	}

	@Test
	void theWordsMayStandBelowTheLabel() throws FormatException {
		assertEquals(List.of("Anna||Hi there.", "Ben||Ho.\nAnd more.", "Anna||Hi.", "Ben||"),
				turns("Anna:\nHi there.\n\nBen:\n\nHo.\nAnd more.\n\nAnna:\nHi.\n\nBen:\n"));
	}

	@Test
	void labelsAreOfAnyScript() throws FormatException {
		assertEquals(List.of("Größe||eins?", "张||二", "Größe||drei?", "张||四"),
				turns("Größe: eins?\n张：二\nGröße: drei?\n张：四"));
		assertEquals(List.of("דנה||מה?", "אבי||כן", "דנה||מה?", "אבי||לא"),
				turns("דנה: מה?\nאבי: כן\nדנה: מה?\nאבי: לא"));
		assertEquals(4, turns("👩: a?\n👨: b\n👩: c?\n👨: d").size());
	}

	@Test
	void boldLabelsAreLabels() throws FormatException {
		assertEquals(List.of("Anna||a?", "Ben||b", "Anna||c?", "Ben||d"),
				turns("**Anna:** a?\n\n**Ben:** b\n\n**Anna**: c?\n\n**Ben**: d"));
	}

	@Test
	void titleAndMetadataComeInAnyOrderOrNotAtAll() throws FormatException {
		var turns = "Anna: a?\n\nBen: b.\n\nAnna: c?\n\nBen: d.\n";
		for (var header : List.of("# T\n\n**Date:** 3 May\n**Transcript ID:** t1\n\n---\n\n",
				"**Transcript ID:** t1\n**Date:** 3 May\n\n# T\n\n", "# T\nDate: 3 May\nTranscript ID: t1\n\n",
				"---\nDate: 3 May\nTranscript ID: t1\n---\n# T\n\n".replace("---\n# T\n", "# T\n---\n"),
				"# T\n**Date**: 3 May\n**Transcript ID**: t1\n***\n")) {
			var transcript = TranscriptFormat.parse(header + turns, "x.txt");
			assertEquals("T", transcript.getTitle(), header);
			assertEquals("t1", transcript.getId(), header);
			assertEquals("Date", transcript.getMetadata().get(0).getName(), header);
			assertEquals("3 May", transcript.getMetadata().get(0).getValue(), header);
			assertEquals(1, transcript.getMetadata().size(), header);
			assertEquals(4, turns(header + turns).size(), header);
		}
		var bare = TranscriptFormat.parse(turns, "x.txt");
		assertNull(bare.getTitle());
		assertNull(bare.getId());
		assertEquals(4, bare.getTurns().size());
	}

	@Test
	void whoTookPartIsMetadataAboveARule() throws FormatException {
		var transcript = TranscriptFormat.parse("# T\nInterviewer: Anna Roth\nParticipant: P7\n---\n"
				+ "Interviewer: Well?\nParticipant: Yes.\nInterviewer: So?\nParticipant: No.", "x.txt");
		assertEquals(4, transcript.getTurns().size());
		assertEquals(2, transcript.getMetadata().size());
	}

	@Test
	void whoTookPartIsMetadataAlsoWithoutARule() throws FormatException {
		var header = "Date: 2 May\nInterviewer: Anna Roth\nParticipant: P7\n\n";
		for (var turns : List.of("I: Well?\nP: Yes.\nI: So?\nP: No.",
				"Interviewer: Well?\nParticipant: Yes.\nInterviewer: So?\nParticipant: No.")) {
			var transcript = TranscriptFormat.parse(header + turns, "x.txt");
			assertEquals(4, transcript.getTurns().size());
			assertEquals(3, transcript.getMetadata().size());
		}
		assertEquals(4, turns("Date: 2 May\nAssistant: Hi\nUser: Hello\nAI: Well\nUser: Yes").size());
	}

	@Test
	void theFormsOfUsualToolsAreRead() throws FormatException {
		assertEquals(List.of("Speaker 1|0:05|Hello there.", "Speaker 2|0:12|Hi.", "Speaker 1|1:02:07|Good."),
				turns("Speaker 1  0:05\nHello there.\n\nSpeaker 2  0:12\nHi.\n\nSpeaker 1  1:02:07\nGood.\n"));
		assertEquals(List.of("Interviewer||Wie war es?", "B||Gut.", "Interviewer||Und dann?", "B||Auch."),
				turns("I:\tWie war es?\nB:\tGut.\nI:\tUnd dann?\nB:\tAuch.\n"));
		assertEquals(List.of("INT|00:00:01|So?", "RES|00:00:04|Yes.", "INT|00:00:09|And?", "RES|00:00:12|No."),
				turns("[00:00:01] INT: So?\n[00:00:04] RES: Yes.\n[00:00:09] INT: And?\n[00:00:12] RES: No.\n"));
		assertEquals(List.of("Anna Roth (Interviewer)||a?", "Kim||b", "Anna Roth (Interviewer)||c", "Kim||d"),
				turns("Anna Roth (Interviewer): a?\nKim: b\nAnna Roth (Interviewer): c\nKim: d"));
	}

	@Test
	void aRuleBetweenTurnsEndsNoHeader() throws FormatException {
		assertEquals(4, turns("Anna: Hi?\nBen: Ho.\n---\nAnna: Well, and what then?\nBen: Nothing.").size());
	}

	@Test
	void wordsBeforeTheFirstLabelAreATurnOfNobody() throws FormatException {
		assertEquals(List.of("||The tape starts late.", "Anna||a?", "Ben||b", "Anna||c?", "Ben||d"),
				turns("The tape starts late.\n\nAnna: a?\n\nBen: b\n\nAnna: c?\n\nBen: d"));
	}

	@Test
	void aTextWithoutLabelsIsOneTurnOfNobody() throws FormatException {
		assertEquals(List.of("||I went out.\n\nIt rained: hard."), turns("I went out.\n\nIt rained: hard.\n"));
	}

	@Test
	void aShortDialogNeedsNoRecurrence() throws FormatException {
		assertEquals(List.of("Anna||Hi?", "Ben||Ho."), turns("Anna: Hi?\n\nBen: Ho.\n"));
	}

	@Test
	void theIdOfATranscriptFileIsItsName() throws FormatException {
		assertEquals("work_7", TranscriptFormat.parse("Hello.", "a/transcripts/work_7.transcript").getId());
	}

	@Test
	void anotherRoleChangesOneLine() throws FormatException {
		var text = "# T\n\n**Transcript ID:** t\n**Speakers:** A (other) = A\n**Date:** x\n\n---\n\nA: hi\n\n\nA:  ho\n";
		var speakers = TranscriptFormat.parse(text, "t.transcript").getSpeakers();
		assertEquals(text, TranscriptFormat.withSpeakers(text, speakers));
		speakers.get(0).setRole(Role.PARTICIPANT);
		assertEquals(text.replace("(other)", "(participant)"), TranscriptFormat.withSpeakers(text, speakers));
	}

	@Test
	void namesWithTheLinesOwnSignsAreEscaped() throws FormatException {
		var line = "**Speakers:** A \\(x\\) (other) = A\\,b, c\\;d, e\\=f, \\\\g; H (interviewer) =";
		var speakers = TranscriptFormat.parse(line + "\n\n---\n\nA,b: x\n\nc;d: y\n\ne=f: z\n\n\\g: w", "x");
		assertEquals(List.of("A,b", "c;d", "e=f", "\\g"), speakers.getSpeakers().get(0).getLabels());
		assertEquals(4, speakers.getTurns().size());
		assertEquals(line, TranscriptFormat.speakersLine(speakers.getSpeakers()));
	}

	@Test
	void aListOfNamesIsNoDeclaration() throws FormatException {
		var transcript = TranscriptFormat.parse("**Speakers:** Anna, Ben\n\nAnna: a?\n\nBen: b\n\nAnna: c?\n\nBen: d", "x");
		assertEquals("Anna, Ben", transcript.getMetadata().get(0).getValue());
		assertEquals(4, transcript.getTurns().size());
	}

	@Test
	void aBrokenDeclarationIsReportedWithItsLine() {
		for (var value : List.of("Anna = Anna", "Anna (boss) = A", "(other) = A", "A (other) = A; B (other) = A",
				"A (other = x")) {
			var e = assertThrows(FormatException.class,
					() -> TranscriptFormat.parse("# T\n\n**Speakers:** " + value + "\n\n---\n\nA: x", "t"), value);
			assertEquals(3, e.line());
		}
	}

	@Test
	void emptyAndBinaryTextsAreRefused() {
		assertThrows(FormatException.class, () -> TranscriptFormat.parse("", "x"));
		assertThrows(FormatException.class, () -> TranscriptFormat.parse(" \n\n", "x"));
		assertEquals(2, assertThrows(FormatException.class, () -> TranscriptFormat.parse("a\nb\0c", "x")).line());
	}

	@Test
	void aMegabyteIsReadInATenthOfASecond() throws FormatException {
		var text = new StringBuilder();
		while (text.length() < 1_000_000)
			text.append(text.length() % 2 == 0 ? "Anna: " : "Benno: ").append("Some words at 10:30, and: more. ".repeat(12))
					.append("\n\n");
		var best = Long.MAX_VALUE;
		for (var i = 0; i < 20; i++)
			best = Math.min(best, millis(text.toString()));
		assertTrue(best < 100, best + " ms");
	}

	@Test
	void noTextMakesReadingRunAway() throws FormatException {
		// Anything that is not linear in the length takes minutes on these.
		for (var text : List.of("Anna: x\n" + "a".repeat(1_000_000), ":".repeat(1_000_000), "a:\n".repeat(50_000),
				"[00:00:00".repeat(100_000), "**".repeat(500_000), "1:".repeat(500_000), "Anna 1:02 ".repeat(100_000),
				"\n".repeat(1_000_000) + "x",
				IntStream.range(0, 50_000).mapToObj(i -> "Name " + i + ": words").collect(Collectors.joining("\n\n")),
				IntStream.range(0, 50_000).mapToObj(i -> "P" + i + ": words").collect(Collectors.joining("\n")),
				"Anna: word: [00:01 ** : _\n".repeat(30_000)))
			assertTrue(millis(text) < 20_000, text.substring(0, 20));
	}

	private static long millis(String text) throws FormatException {
		var start = System.nanoTime();
		TranscriptFormat.parse(text, "x");
		return (System.nanoTime() - start) / 1_000_000;
	}
}
