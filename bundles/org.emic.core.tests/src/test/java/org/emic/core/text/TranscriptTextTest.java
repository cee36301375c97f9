/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.emic.core.anchor.Anchor;

/** Places in a transcript, in UTF-16 offsets and in code points of a turn's words. */
class TranscriptTextTest {

	private static final String LABEL = "\n\nAI: ";

	private static TranscriptText of(String... words) {
		return of(List.of(words));
	}

	private static TranscriptText of(List<String> words) {
		var text = new StringBuilder("# Title");
		var turns = new ArrayList<TextRange>();
		for (var turn : words) {
			text.append(LABEL);
			turns.add(TextRange.of(text.length(), turn.length()));
			text.append(turn);
		}
		return new TranscriptText(text.append('\n').toString(), turns);
	}

	@Provide
	Arbitrary<TranscriptText> transcripts() {
		var piece = Arbitraries.of("a", "b ", "\ud83d\ude00", "\ud83d\udc69\u200d\ud83d\udc67", "e\u0301",
				"\u05e9\u05dc", "\n\n", "\ud83c\udde9\ud83c\uddea");
		return piece.list().ofMaxSize(12).map(pieces -> String.join("", pieces)).list().ofMinSize(1).ofMaxSize(5)
				.map(TranscriptTextTest::of);
	}

	@Property(tries = 300, seed = "42")
	void offsetsInWordsComeBackFromCodePoints(@ForAll("transcripts") TranscriptText text) {
		for (var turn = 0; turn < text.turnCount(); turn++) {
			var words = text.turn(turn);
			for (var offset = words.start(); offset < words.end(); offset++) {
				var inPair = offset > words.start() && Character.isLowSurrogate(text.text().charAt(offset))
						&& Character.isHighSurrogate(text.text().charAt(offset - 1));
				assertEquals(inPair ? offset - 1 : offset, text.offset(text.startPosition(offset)));
				var whole = isHighOfPair(text, offset) ? offset + 2 : offset + 1;
				assertEquals(whole, text.offset(text.endPosition(offset + 1)));
			}
		}
	}

	private static boolean isHighOfPair(TranscriptText text, int offset) {
		return Character.isHighSurrogate(text.text().charAt(offset)) && offset + 1 < text.text().length()
				&& Character.isLowSurrogate(text.text().charAt(offset + 1));
	}

	@Property(tries = 300, seed = "42")
	void codePointsComeBackFromOffsets(@ForAll("transcripts") TranscriptText text) {
		for (var turn = 0; turn < text.turnCount(); turn++) {
			var count = text.words(turn).codePointCount(0, text.words(turn).length());
			for (var codePoint = 0; codePoint < count; codePoint++) {
				var position = new TurnPosition(turn, codePoint);
				assertTrue(text.has(position));
				assertEquals(position, text.startPosition(text.offset(position)));
				var end = new TurnPosition(turn, codePoint + 1);
				assertEquals(end, text.endPosition(text.offset(end)));
			}
			assertFalse(text.has(new TurnPosition(turn, count + 1)));
		}
	}

	@Property(tries = 300, seed = "42")
	void anchorOfAnyRangeHasWholeCharactersAndItsWordsOnly(@ForAll("transcripts") TranscriptText text) {
		for (var start = 0; start < text.text().length(); start++) {
			for (var end = start; end <= text.text().length(); end += 3) {
				var anchor = Anchor.of(text, new TextRange(start, end));
				assertTrue(anchor.start().compareTo(anchor.end()) <= 0);
				for (var part : List.of(anchor.quote(), anchor.before(), anchor.after())) {
					assertTrue(part.codePoints().noneMatch(unit -> unit >= 0xD800 && unit < 0xE000), part);
					assertFalse(part.contains("AI:"), part);
				}
				assertTrue(anchor.before().codePointCount(0, anchor.before().length()) <= Anchor.CONTEXT);
			}
		}
	}

	@Example
	void betweenTurnsPassageStartsWithNextAndEndsWithTheOneBefore() {
		var text = of("One", "Two");
		var gap = text.turn(0).end() + 2;
		assertEquals(new TurnPosition(1, 0), text.startPosition(gap));
		assertEquals(new TurnPosition(0, 3), text.endPosition(gap));
		assertEquals(new TurnPosition(0, 3), text.endPosition(text.turn(1).start()));
		assertEquals(new TurnPosition(0, 0), text.startPosition(0));
		assertEquals(new TurnPosition(1, 3), text.startPosition(text.text().length()));
	}

	@Example
	void quoteOverTurnsHasNoLabels() {
		var text = of("I would say", "Go on", "that it helps");
		var anchor = Anchor.of(text, new TextRange(text.turn(0).start() + 2, text.turn(2).start() + 4));
		assertEquals("would say\n\nGo on\n\nthat", anchor.quote());
		assertEquals("I ", anchor.before());
		assertEquals(" it helps", anchor.after());
	}

	@Example
	void turnsAreDividedByTheirBeginnings() {
		var text = of("One", "", "Three");
		assertEquals(-1, text.turnAt(3));
		assertEquals(0, text.turnAt(text.turn(0).end() + 1));
		assertEquals(2, text.turnAt(text.turn(2).end()));
		assertEquals("e3b0c44298fc", text.digests().get(1));
	}

	@Example
	void turnsThatOverlapAreRefused() {
		var turns = List.of(new TextRange(0, 3), new TextRange(2, 4));
		assertThrows(IllegalArgumentException.class, () -> new TranscriptText("abcdef", turns));
	}

	@Example
	void wordsHoldLetterOrDigit() {
		assertEquals(6, Words.count("I - well - use it day-to-day\u00a0\u2026 24/7 :)"));
		assertEquals(0, Words.count(" \u2014 ... \ud83d\ude00\n\n"));
		assertEquals(2, Words.count("\u05e9\u05dc\u05d5\u05dd \ud835\udc00"));
		assertEquals(1, Words.count("one two three", 2, 4));
	}
}
