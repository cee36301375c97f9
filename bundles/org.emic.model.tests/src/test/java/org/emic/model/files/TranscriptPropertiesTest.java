/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.emic.model.transcript.Transcript;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random interviews, whose turns the test knows because it made them, and random texts. */
class TranscriptPropertiesTest {

	private record Said(int speaker, String time, String words) {
	}

	private record Interview(List<String> labels, List<Said> said, String between, boolean header) {

		String text() {
			var text = new StringBuilder(header ? "# Title\n\n**Transcript ID:** t-1\n\n---\n\n" : "");
			for (var turn : said) {
				if (turn.time() != null)
					text.append('[').append(turn.time()).append("] ");
				text.append(labels.get(turn.speaker())).append(": ").append(turn.words()).append(between);
			}
			return text.toString();
		}
	}

	@Property(tries = 500)
	void turnsAreFoundAsTheyWereSaid(@ForAll("interviews") Interview interview) throws FormatException {
		var text = interview.text();
		var transcript = TranscriptFormat.parse(text, "x.txt");
		check(interview, transcript, text);
		transcript.setId("x");
		var composed = TranscriptFormat.compose(transcript, text);
		var again = TranscriptFormat.parse(composed, "x.transcript");
		check(interview, again, composed);
		assertEquals(composed, TranscriptFormat.compose(again, composed));
	}

	private static void check(Interview interview, Transcript transcript, String text) {
		var expected = new ArrayList<String>();
		for (var said : interview.said())
			expected.add(interview.labels().get(said.speaker()) + '|' + said.time() + '|' + said.words());
		var found = new ArrayList<String>();
		for (var turn : transcript.getTurns())
			found.add(turn.getSpeaker().getLabels().get(0) + '|' + turn.getTimeCode() + '|'
					+ text.substring(turn.getTextOffset(), turn.getTextOffset() + turn.getTextLength()));
		assertEquals(expected, found);
	}

	@Property(tries = 1000)
	void anyTextIsCutIntoTurnsThatCoverItsWordsInOrder(@ForAll("texts") String text) {
		Transcript transcript;
		try {
			transcript = TranscriptFormat.parse(text, "x.txt");
		} catch (FormatException e) {
			assertTrue(text.isBlank() || text.indexOf('\0') >= 0 || text.contains("Speakers"), e.getMessage());
			return;
		}
		var end = 0;
		for (var turn : transcript.getTurns()) {
			assertTrue(turn.getLabelOffset() >= end);
			if (turn != transcript.getTurns().get(0))
				assertTrue(text.substring(end, turn.getLabelOffset()).isBlank());
			assertTrue(turn.getTextOffset() >= turn.getLabelOffset() + turn.getLabelLength());
			end = turn.getTextOffset() + turn.getTextLength();
			assertTrue(end <= text.length());
		}
		if (!transcript.getTurns().isEmpty())
			assertTrue(text.substring(end).isBlank());
	}

	@Property(tries = 1000)
	void declaringWhatWasFoundChangesNoTurn(@ForAll("texts") String text) throws FormatException {
		if (text.isBlank() || text.indexOf('\0') >= 0 || text.contains("Speakers"))
			return;
		var found = TranscriptFormat.parse(text, "x.txt");
		found.setId("x");
		var composed = TranscriptFormat.compose(found, text);
		var declared = TranscriptFormat.parse(composed, "x.transcript");
		assertEquals(TurnDigests.of(found, text), TurnDigests.of(declared, composed), composed);
		assertEquals(TranscriptFormat.speakersLine(found.getSpeakers()),
				TranscriptFormat.speakersLine(declared.getSpeakers()));
		assertEquals(composed, TranscriptFormat.compose(declared, composed));
	}

	@Provide
	Arbitrary<Interview> interviews() {
		var labels = Arbitraries.of("Anna", "Ben", "Dr. Größe", "张伟", "דנה", "Speaker 1", "S2", "O'Neil", "Herr Kim", "P1")
				.list().ofMinSize(2).ofMaxSize(4).uniqueElements();
		var words = Arbitraries.of("yes", "no…", "why?", "at 10:30", "e\u0301", "👩‍🔬", "שלום", "end.", "(laughs)", "—")
				.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join(" ", list));
		var paragraphs = words.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("\n\n", list));
		var time = Arbitraries.of("00:01:23", "1:02", "10:00:00.5").injectNull(0.5);
		return Combinators.combine(labels, paragraphs.list().ofMinSize(8).ofMaxSize(20), time.list().ofSize(20),
				Arbitraries.of("\n\n", "\n", "\n\n\n", " \n \n"), Arbitraries.of(true, false))
				.as((names, all, times, between, header) -> {
					var said = new ArrayList<Said>();
					for (var i = 0; i < all.size(); i++)
						said.add(new Said(i % names.size(), times.get(i), all.get(i)));
					return new Interview(names, said, between, header);
				});
	}

	@Provide
	Arbitrary<String> texts() {
		var pieces = Arbitraries.of("Anna", "Ben", "AI", "User", "Assistant", "I", "P", "Q", "A", "Note", ":", ": ", ":\n", "**",
				"\n", "\n\n", "[00:01:02]", "(1:02)", "00:01", " ", "# T\n", "---\n", "**Transcript ID:** x\n", "Date: x\n",
				"**Speakers:** ", " (other) = Anna", "word", "?", "—", "👍", "张：", "\u200F", "\uFEFF", "\r", "\u2028", "http://",
				";", ",", "=", "\\", "(", ")", "\t", "1");
		return Arbitraries.frequencyOf(Tuple.of(20, pieces), Tuple.of(1, Arbitraries.strings().ofMaxLength(3))).list()
				.ofMaxSize(60).map(list -> String.join("", list));
	}
}
