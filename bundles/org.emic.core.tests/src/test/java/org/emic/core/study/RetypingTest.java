/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.emic.core.anchor.Certainty;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words of coded passages typed anew, key by key as an open document tells of it. */
class RetypingTest {

	private static final String TEXT = """
			# Dialog

			**Transcript ID:** one

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			User: Well, Fine thanks to teh world here.
			""";

	private final Coder coder = Coders.create("anna", "Anna");
	private final Deque<RecordedChange> typed = new ArrayDeque<>();
	private Study study;
	private StudyTranscript transcript;
	private int caret;
	private boolean moved = true;

	@BeforeEach
	void open() throws IOException {
		var files = new MemoryFiles();
		NewStudy.write(files, "Retyping", true);
		files.write(StudyLayout.transcript("one"), TEXT.getBytes(StandardCharsets.UTF_8));
		study = Study.open(files, name -> Optional.empty(), OldTexts.NONE);
		transcript = study.transcript("one").orElseThrow();
	}

	private PlacedCoding code(String words) {
		int start = transcript.text().indexOf(words);
		var made = new PlacedCoding[1];
		study.edit("Apply", edit -> made[0] = CodingEdits.apply(edit, transcript,
				new TextRange(start, start + words.length()), null, coder, Provenance.MANUAL).orElseThrow());
		return made[0];
	}

	private void caretBefore(String words) {
		caret = transcript.text().indexOf(words);
		moved = true;
	}

	private void caretBehind(String words) {
		caretBefore(words);
		caret += words.length();
	}

	private void replace(int offset, int length, String inserted) {
		var removed = transcript.text().substring(offset, offset + length);
		transcript.editableText().replace(offset, length, inserted);
		typed.push(study.textReplaced(transcript, "Typing", offset, removed, inserted,
				moved ? Optional.empty() : Optional.of(typed.peek())));
		caret = offset + inserted.length();
		moved = false;
	}

	private void type(String words) {
		words.codePoints().forEach(letter -> replace(caret, 0, Character.toString(letter)));
	}

	private void typeOver(String selected, String words) {
		caretBefore(selected);
		replace(caret, selected.length(), words.substring(0, 1));
		type(words.substring(1));
	}

	private void backspace(int times) {
		for (int i = 0; i < times; i++) {
			replace(caret - 1, 1, "");
		}
	}

	private void delete(int times) {
		for (int i = 0; i < times; i++) {
			replace(caret, 1, "");
		}
	}

	@Test
	void lastWordTypedOverStaysCoded() {
		var coding = code("Fine thanks to teh");
		typeOver("teh", "the");
		assertEquals("Fine thanks to the", coding.quote());
	}

	@Test
	void firstWordTypedOverStaysCoded() {
		var coding = code("Fine thanks");
		typeOver("Fine", "fine");
		assertEquals("fine thanks", coding.quote());
	}

	@Test
	void wordTakenAwayWithBackspaceAndTypedAnewStaysCoded() {
		var coding = code("Fine thanks to teh");
		caretBehind("teh");
		backspace(3);
		assertEquals("Fine thanks to ", coding.quote());
		type("thr");
		backspace(1);
		type("ee");
		assertEquals("Fine thanks to thee", coding.quote());
	}

	@Test
	void firstLetterDeletedAndTypedAnewStaysCoded() {
		var coding = code("Fine thanks");
		caretBefore("Fine");
		delete(1);
		type("f");
		assertEquals("fine thanks", coding.quote());
	}

	@Test
	void takenAwayOnBothSidesOfTheCaret() {
		var coding = code("to teh");
		caretBefore("eh world");
		backspace(1);
		delete(2);
		type("the");
		assertEquals("to the", coding.quote());
	}

	@Test
	void wholePassageTypedAnewComesBackFromTheLostOnes() {
		var coding = code("teh");
		caretBehind("teh");
		backspace(3);
		assertEquals(Certainty.LOST, coding.certainty());
		type("the");
		assertEquals(Certainty.CERTAIN, coding.certainty());
		assertEquals("the", coding.quote());
	}

	@Test
	void oneKeyTooManyIsMadeGoodByTypingIt() {
		var first = code("Fine thanks");
		caretBehind("Well, Fine");
		backspace(5);
		type(" fine");
		assertEquals("fine thanks", first.quote());
		var last = code("to teh");
		caretBefore("teh world");
		delete(5);
		type("the w");
		assertEquals("to the", last.quote());
	}

	@Test
	void whatIsTypedAtTheEdgeIsOutsideAlsoWithCorrections() {
		var coding = code("Fine thanks");
		caretBehind("thanks");
		type(" aa");
		backspace(1);
		type("b");
		assertEquals("Fine thanks", coding.quote());
		caretBefore("Fine");
		type("So ");
		assertEquals("Fine thanks", coding.quote());
	}

	@Test
	void whatIsTypedInAnotherPlaceOrLaterIsOutside() {
		var coding = code("Fine thanks to teh");
		caretBehind("teh");
		backspace(3);
		moved = true;
		type("the");
		assertEquals("Fine thanks to ", coding.quote());
	}

	@Test
	void lineBelowIsNotInThePlaceOfTheWords() {
		var coding = code("Fine thanks to teh");
		typeOver("teh", "the\n\nUser: more");
		assertEquals("Fine thanks to the", coding.quote());
	}

	@Test
	void onlyTheCodingWhoseWordsTheyWereTakesThem() {
		var before = code("thanks to");
		var over = code("Fine thanks to teh");
		var behind = code("world");
		var blankToo = code("teh world");
		typeOver("teh", "the");
		assertEquals("thanks to", before.quote());
		assertEquals("Fine thanks to the", over.quote());
		assertEquals("world", behind.quote());
		assertEquals("the world", blankToo.quote());
	}

	@Test
	void partsOfAnInputMethodsWordAreReplacedWhileItIsChosen() {
		var coding = code("to teh");
		typeOver("teh", "\u304B");
		replace(caret - 1, 1, "\u304B\u3093");
		replace(caret - 2, 2, "\u6F22");
		type("\uD83D\uDE00");
		assertEquals("to \u6F22\uD83D\uDE00", coding.quote());
	}

	@Test
	void undoAndRedoGoThroughEachKey() {
		var coding = code("Fine thanks to teh");
		caretBehind("teh");
		backspace(3);
		type("the");
		var quotes = new ArrayDeque<String>();
		for (var change : typed) {
			quotes.push(transcript.text() + coding.quote());
			change.undo();
		}
		assertEquals(TEXT, transcript.text());
		assertEquals("Fine thanks to teh", coding.quote());
		typed.reversed().forEach(change -> {
			change.redo();
			assertEquals(quotes.pop(), transcript.text() + coding.quote());
		});
		assertEquals("Fine thanks to the", coding.quote());
	}
}
