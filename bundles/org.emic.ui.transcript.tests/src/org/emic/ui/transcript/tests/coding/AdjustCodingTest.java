/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.coding;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.emic.core.anchor.Certainty;
import org.emic.core.study.Coders;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;
import org.emic.tests.support.NoErrorsLogged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class AdjustCodingTest {

	private CodedInterview interview;
	private Code drafting;

	@BeforeEach
	void open() throws Exception {
		interview = new CodedInterview();
		drafting = interview.fixture.code("drafting");
	}

	@AfterEach
	void close() throws CoreException {
		interview.close();
	}

	private PlacedCoding apply(String words) {
		return interview.fixture.apply(drafting, "one", words);
	}

	@Test
	void keysMoveTheShortestCodingAtTheCaretAndGoOnWithIt() throws Exception {
		var whole = apply("I write a draft by hand.");
		var part = interview.fixture.apply(interview.fixture.code("handwork"), "one", "draft by");
		interview.caret("draft by", 3);
		interview.run("codingEndLaterWord");
		assertEquals("draft by hand.", part.quote());
		interview.run("codingStartEarlierWord");
		interview.run("codingStartEarlierWord");
		interview.run("codingEndLaterWord");
		assertEquals("write a draft by hand. Then", part.quote());
		assertEquals("I write a draft by hand.", whole.quote());
		assertEquals("Adjust \u2018handwork\u2019", interview.fixture.latestStep());
		interview.fixture.undo();
		assertEquals("write a draft by hand.", part.quote());
		interview.run("codingEndLaterSentence");
		assertEquals("write a draft by hand. Then I ask the machine.", part.quote());
	}

	@Test
	void codingOfAnotherCoderStaysAsItIs() throws Exception {
		var other = interview.fixture.apply(drafting, "one", "a draft", Coders.create("bert", "Bert"));
		interview.caret("draft by", 2);
		interview.run("codingEndLaterWord");
		assertEquals("a draft", other.quote());
	}

	@Test
	void codingIsSplitAtTheCaretAndJoinedAgain() throws Exception {
		apply("I write a draft by hand.");
		interview.caret("draft by", 0);
		interview.run("splitCoding");
		assertEquals(List.of("I write a", "draft by hand."), interview.quotes());
		interview.run("joinCodings");
		assertEquals(List.of("I write a draft by hand."), interview.quotes());
		assertEquals("Join \u2018drafting\u2019", interview.fixture.latestStep());
		interview.fixture.undo();
		interview.fixture.undo();
		assertEquals(List.of("I write a draft by hand."), interview.quotes());
	}

	@Test
	void codingsOfTheCodeInTheSelectionAreJoined() throws Exception {
		apply("I write");
		apply("by hand");
		apply("the machine");
		interview.select("I write a draft by hand.");
		interview.run("joinCodings");
		assertEquals(List.of("I write a draft by hand", "the machine"), interview.quotes());
	}

	@Test
	void placeOfAnUncertainCodingIsConfirmedOrChosen() throws Exception {
		var placed = apply("a draft");
		interview.editor.setEditing(true);
		interview.editor.textWidget().replaceTextRange(interview.words("a draft").start(), "a draft".length(), "");
		assertEquals(Certainty.LOST, placed.certainty());
		interview.caret("write  by", 6);
		interview.run("confirmPlace");
		assertEquals(Certainty.LOST, placed.certainty());
		interview.select("write  by hand");
		interview.run("confirmPlace");
		assertEquals("write  by hand", placed.quote());
		assertEquals(Certainty.CERTAIN, placed.certainty());
		assertEquals("Confirm Place of \u2018drafting\u2019", interview.fixture.latestStep());
		interview.fixture.undo();
		assertEquals(Certainty.LOST, placed.certainty());
	}

	@Test
	void wordsOfACodingBecomeAnExampleOfItsCodeOnce() throws Exception {
		apply("a draft by hand");
		interview.caret("draft by", 2);
		interview.run("exampleOfCode");
		interview.run("exampleOfCode");
		assertEquals("- \u201ca draft by hand\u201d (one)", drafting.getExamples());
		apply("the last word");
		interview.caret("the last word", 2);
		interview.run("exampleOfCode");
		assertTrue(drafting.getExamples().endsWith("(one)\n- \u201cthe last word\u201d (one)"), drafting.getExamples());
		interview.fixture.undo();
		assertEquals("- \u201ca draft by hand\u201d (one)", drafting.getExamples());
	}

	private void mouse(int type, String words, int units, int state) {
		var text = interview.editor.textWidget();
		var place = text.getLocationAtOffset(interview.words(words).start() + units);
		var event = new Event();
		event.x = place.x;
		event.y = place.y + 3;
		event.button = 1;
		event.stateMask = state;
		text.notifyListeners(type, event);
		handleEvents();
	}

	@Test
	void endIsDraggedToTheNearestWordInOneStep() throws Exception {
		var placed = apply("a draft");
		interview.caret("draft by", 2);
		int steps = interview.fixture.steps();
		mouse(SWT.MouseDown, " by hand", 0, 0);
		mouse(SWT.MouseMove, "by hand", 1, SWT.BUTTON1);
		mouse(SWT.MouseMove, "hand.", 4, SWT.BUTTON1);
		mouse(SWT.MouseUp, "hand.", 4, SWT.BUTTON1);
		assertEquals("a draft by hand.", placed.quote());
		assertEquals(steps + 1, interview.fixture.steps());
		interview.fixture.undo();
		assertEquals("a draft", placed.quote());
	}

	@Test
	void cursorTellsAnEndAsLongAsTheMouseIsOnIt() {
		apply("a draft");
		interview.caret("draft by", 2);
		var text = interview.editor.textWidget();
		var sizing = text.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE);
		mouse(SWT.MouseMove, " by hand", 0, 0);
		mouse(SWT.MouseMove, " by hand", 0, 0);
		assertEquals(sizing, text.getCursor());
		mouse(SWT.MouseMove, "hand.", 4, 0);
		assertNotEquals(sizing, text.getCursor());
	}

	@Test
	void startIsDraggedToAnyCharacterWithControlButNotPastTheEnd() throws Exception {
		var placed = apply("a draft");
		interview.caret("draft by", 2);
		mouse(SWT.MouseDown, "a draft", 0, 0);
		mouse(SWT.MouseMove, "draft by", 1, SWT.BUTTON1 | SWT.MOD1);
		mouse(SWT.MouseMove, "hand.", 2, SWT.BUTTON1 | SWT.MOD1);
		mouse(SWT.MouseUp, "hand.", 2, SWT.BUTTON1 | SWT.MOD1);
		assertEquals("raft", placed.quote());
	}

	@Test
	void escapeLeavesADraggedCodingAsItWas() throws Exception {
		var placed = apply("a draft");
		interview.caret("draft by", 2);
		mouse(SWT.MouseDown, " by hand", 0, 0);
		mouse(SWT.MouseMove, "hand.", 4, SWT.BUTTON1);
		var escape = new Event();
		escape.keyCode = SWT.ESC;
		escape.character = SWT.ESC;
		interview.editor.textWidget().notifyListeners(SWT.KeyDown, escape);
		mouse(SWT.MouseUp, "hand.", 4, SWT.BUTTON1);
		assertEquals("a draft", placed.quote());
	}

	@Test
	void anEndThatWasLetGoElsewhereIsNotDraggedOn() throws Exception {
		var placed = apply("a draft");
		interview.caret("draft by", 2);
		mouse(SWT.MouseDown, " by hand", 0, 0);
		mouse(SWT.MouseMove, "by hand", 1, SWT.BUTTON1);
		// the button went up outside of the text, of which the widget is not told
		mouse(SWT.MouseMove, "hand.", 4, 0);
		mouse(SWT.MouseUp, "hand.", 4, SWT.BUTTON1);
		assertEquals("a draft", placed.quote());
	}
}
