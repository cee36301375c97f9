/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.coding;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.emic.ui.transcript.internal.commands.EditorCodings;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.QuickCodes;
import org.emic.ui.RecentCodes;
import org.emic.ui.transcript.internal.coding.CodingSteps;
import org.emic.ui.transcript.internal.coding.QuickCodeHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class CodePassageTest {

	private CodedInterview interview;

	@BeforeEach
	void open() throws Exception {
		interview = new CodedInterview();
	}

	@AfterEach
	void close() throws CoreException {
		interview.close();
	}

	@Test
	void sentenceAtTheCaretIsCodedAndTheCaretStays() throws Exception {
		interview.fixture.code("asking");
		interview.caret("Then I ask", 6);
		var caret = interview.editor.passages().selection();
		interview.run("codeSentence");
		assertEquals("Then I ask the machine.", interview.editor.passages().selection().of(interview.one().text()));
		interview.pick("asking");
		assertEquals(List.of("asking: Then I ask the machine."), interview.codings());
		assertEquals(caret, interview.editor.passages().selection());
	}

	@Test
	void questionIsCodedTogetherWithItsAnswer() throws Exception {
		interview.fixture.code("beginning");
		interview.caret("Then I ask", 6);
		interview.run("codeQuestion");
		interview.pick("beginning");
		var quote = interview.quotes().getFirst();
		assertTrue(quote.startsWith("How do you begin a text?") && quote.endsWith("Then I ask the machine."), quote);
	}

	@Test
	void severalCodesAreAppliedInOneStepAndFurtherOnesWhileThePickerStays() throws Exception {
		interview.fixture.code("drafting");
		interview.fixture.code("handwork");
		interview.fixture.code("owning");
		interview.select("a draft by hand");
		interview.run("applyCode");
		interview.type("draft", SWT.MOD1, ' ');
		interview.type("handw", SWT.MOD1, ' ');
		interview.type("", SWT.MOD2, SWT.CR);
		assertEquals("Apply \u2018drafting\u2019, \u2018handwork\u2019", interview.fixture.latestStep());
		interview.pick("owning");
		assertEquals(Set.of("drafting: a draft by hand", "handwork: a draft by hand", "owning: a draft by hand"),
				Set.copyOf(interview.codings()));
		interview.fixture.undo();
		interview.fixture.undo();
		assertEquals(List.of(), interview.codings());
	}

	@Test
	void lastCodeIsRepeated() throws Exception {
		var drafting = interview.fixture.code("drafting");
		RecentCodes.used(interview.fixture.study(), drafting);
		interview.select("the last word");
		interview.run("repeatCode");
		assertEquals(List.of("drafting: the last word"), interview.codings());
		assertEquals("Apply \u2018drafting\u2019", interview.fixture.latestStep());
	}

	@Test
	void selectedWordsBecomeACodeAndItsCodingInOneStep() throws Exception {
		int steps = interview.fixture.steps();
		interview.select("the last word ");
		interview.run("inVivo");
		assertEquals(List.of("the last word: the last word"), interview.codings());
		assertEquals(Provenance.IN_VIVO, interview.one().codings().getFirst().coding().getProvenance());
		assertEquals(steps + 1, interview.fixture.steps());
		interview.fixture.undo();
		assertEquals(List.of(), interview.codings());
		assertEquals(List.of(), interview.fixture.study().study().codes().all());
		interview.fixture.redo();
		assertEquals(List.of("the last word: the last word"), interview.codings());
	}

	@Test
	void inVivoTakesWholeWords() throws Exception {
		interview.select("e last wo");
		interview.run("inVivo");
		assertEquals(List.of("the last word: the last word"), interview.codings());
	}

	@Test
	void inVivoLeavesOutTheFullStopBehindASelectedWord() throws Exception {
		interview.select("hand");
		interview.run("inVivo");
		assertEquals(List.of("hand: hand"), interview.codings());
	}

	@Test
	void inVivoTakesACodeThatHasThisName() throws Exception {
		interview.fixture.code("The Machine");
		interview.select("the machine.");
		interview.run("inVivo");
		assertEquals(List.of("The Machine: the machine."), interview.codings());
	}

	@Test
	void nameOfAnInVivoCodeIsWithoutMarksAroundAndNotTooLong() {
		assertEquals("it\u2019s mine!", CodingSteps.nameOf("\u201cit\u2019s\n mine!,\u201d "));
		var name = CodingSteps.nameOf("word ".repeat(40));
		assertTrue(name.length() <= 81 && name.endsWith("word\u2026"), name);
	}

	@Test
	void codeOfACodingInTheTurnIsCopiedToTheSelection() throws Exception {
		interview.fixture.apply(interview.fixture.code("drafting"), "one", "a draft");
		interview.select("I ask");
		interview.run("sameCode");
		assertEquals(List.of("drafting: a draft", "drafting: I ask"), interview.codings());
	}

	private void press(char digit) {
		var event = new Event();
		event.character = digit;
		event.keyCode = digit;
		interview.editor.textWidget().notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void digitAppliesItsCodeWhileTheTextIsReadAndIsTypedWhileItIsEdited() {
		QuickCodes.assign(interview.fixture.study(), 3, interview.fixture.code("drafting"));
		interview.select("a draft");
		press('4');
		assertEquals(List.of(), interview.codings());
		press('3');
		assertEquals(List.of("drafting: a draft"), interview.codings());
		interview.editor.setEditing(true);
		interview.select("by hand");
		press('3');
		assertFalse(interview.codings().contains("drafting: by hand"));
	}

	@Test
	void codePickedForADigitStaysOnItAndOneCodeIsOnOneDigit() throws Exception {
		var study = interview.fixture.study();
		var drafting = interview.fixture.code("drafting");
		interview.select("a draft");
		interview.run("quickCode", Map.of(QuickCodeHandler.DIGIT, "5"));
		interview.pick("drafting");
		assertEquals(List.of("drafting: a draft"), interview.codings());
		assertEquals(5, QuickCodes.digit(study, drafting).orElseThrow());
		QuickCodes.assign(study, 7, drafting);
		assertTrue(QuickCodes.code(study, 5).isEmpty());
		interview.select("by hand");
		interview.run("quickCode", Map.of(QuickCodeHandler.DIGIT, "7"));
		assertEquals(List.of("drafting: a draft", "drafting: by hand"), interview.codings());
	}

	@Test
	void theSameCodeOnWordsThatHaveItAlreadyIsToldAndMakesNothing() {
		var drafting = interview.fixture.code("drafting");
		var whole = interview.fixture.apply(drafting, "one", "I write a draft by hand.");
		QuickCodes.assign(interview.fixture.study(), 3, drafting);
		int steps = interview.fixture.steps();
		for (var words : List.of("a draft", "I write a draft by hand.")) {
			interview.select(words);
			press('3');
			assertEquals(List.of("drafting: I write a draft by hand."), interview.codings());
			assertEquals(steps, interview.fixture.steps());
			assertSame(whole, interview.editor.display().currentCoding().orElseThrow());
			var said = new ArrayList<String>();
			codingsSaying(said).apply(interview.words(words), drafting, Provenance.MANUAL);
			assertTrue(said.getFirst().startsWith("These words are coded as \u2018drafting\u2019 already"), said.toString());
		}
	}

	private EditorCodings codingsSaying(List<String> said) {
		return new EditorCodings(interview.fixture.study(), interview.one(), new EditorCodings.StatusLine() {
			@Override
			public void say(String message) {
				said.add(message);
			}

			@Override
			public void complain(String message) {
				said.add(message);
			}
		}, placed -> true, placed -> { });
	}

	@Test
	void theSameCodeOnMoreWordsMakesItsCodingLonger() throws Exception {
		var drafting = interview.fixture.code("drafting");
		interview.fixture.apply(drafting, "one", "a draft");
		interview.fixture.apply(drafting, "one", "hand.");
		QuickCodes.assign(interview.fixture.study(), 3, drafting);
		interview.select("draft by");
		press('3');
		assertEquals(List.of("drafting: a draft by", "drafting: hand."), interview.codings());
		interview.select("write a draft by hand");
		press('3');
		assertEquals(List.of("drafting: write a draft by hand."), interview.codings());
		interview.fixture.undo();
		interview.fixture.undo();
		assertEquals(List.of("drafting: a draft", "drafting: hand."), interview.codings());
	}

	@Test
	void whatBecameOfTheCodingsThatWereThereIsTold() {
		var drafting = interview.fixture.code("drafting");
		interview.fixture.apply(drafting, "one", "a draft");
		interview.fixture.apply(drafting, "one", "hand.");
		var said = new ArrayList<String>();
		codingsSaying(said).apply(interview.words("draft by"), drafting, Provenance.MANUAL);
		assertTrue(said.removeFirst().startsWith("Longer now: \u2018drafting\u2019, which was there in part"), said.toString());
		codingsSaying(said).apply(interview.words("write a draft by hand"), drafting, Provenance.MANUAL);
		assertTrue(said.removeFirst().startsWith("One coding now instead of 2 with \u2018drafting\u2019"), said.toString());
	}

	@Test
	void theCodingJustMadeIsTheCurrentOneAlsoWhereTheCaretIsInTheSpeakersLabel() throws Exception {
		RecentCodes.used(interview.fixture.study(), interview.fixture.code("drafting"));
		interview.caret("User: I write", 1);
		interview.run("repeatCode");
		interview.fixture.apply(interview.fixture.code("other"), "one", "I write");
		handleEvents();
		var made = interview.one().codings().stream().filter(placed -> placed.quote().length() > 10).findFirst().orElseThrow();
		assertSame(made, interview.editor.display().currentCoding().orElseThrow());
	}

	@Test
	void thePickerOpensBesideThePassage() throws Exception {
		interview.fixture.code("drafting");
		interview.select("The first draft and the last word are mine.");
		var passage = interview.editor.passages().place(interview.editor.passages().selection());
		interview.run("applyCode");
		var picker = interview.picker();
		assertTrue(passage.height > 0 && passage.width > 0, passage.toString());
		assertFalse(passage.intersects(picker.getBounds()), passage + " and " + picker.getBounds());
		picker.close();
	}
}
