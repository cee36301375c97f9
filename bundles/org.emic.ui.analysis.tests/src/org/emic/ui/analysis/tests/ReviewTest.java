/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.tests;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.core.auto.AutoReview;
import org.emic.core.auto.Passage;
import org.emic.core.auto.AutoCoding;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.ActiveStudy;
import org.emic.ui.CodingTarget;
import org.emic.ui.EmicIds;
import org.emic.ui.analysis.internal.codings.CodingsPanel;
import org.emic.ui.analysis.internal.codings.CodingsTable;
import org.emic.ui.analysis.internal.codings.OriginFilter;

@ExtendWith(NoErrorsLogged.class)
class ReviewTest {

	private StudyFixture fixture;
	private Code machine;
	private PlacedCoding byHand;

	@BeforeEach
	void codeAutomatically() throws Exception {
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE,
				PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		fixture = StudyFixture.create("review");
		machine = fixture.code("machine");
		byHand = fixture.apply(machine, "one", "by hand");
		var passages = List.of(passage("one", "machine"), passage("one", "first draft"), passage("two", "machine"));
		fixture.study().execute("Auto-Code",
				edit -> AutoCoding.apply(edit, passages, machine, fixture.study().coder()));
		ActiveStudy.get().activate(fixture.study());
	}

	@AfterEach
	void close() throws Exception {
		handleEvents(); // the walk to the next coding still opens its text
		page().closeAllEditors(false);
		page().hideView(page().findView(EmicIds.CODINGS_VIEW));
		fixture.delete();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private Passage passage(String transcript, String words) {
		int start = fixture.transcript(transcript).text().indexOf(words);
		return new Passage(fixture.transcript(transcript), 1, TextRange.of(start, words.length()), words);
	}

	private static void run(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.emic.ui.command." + command, null);
	}

	private static CodingsTable table() {
		return Adapters.adapt(page().findView(EmicIds.CODINGS_VIEW), CodingsPanel.class).table();
	}

	private static List<String> listed() {
		return table().all().stream().map(PlacedCoding::quote).toList();
	}

	private static void waitForSelected(String quote) {
		waitFor("‘" + quote + "’ is selected", () -> table().selectedCodings().size() == 1
				&& table().selectedCodings().getFirst().quote().equals(quote));
	}

	@Test
	void automaticCodingsAreKeptDroppedAndAdjustedOneAfterTheOther() throws Exception {
		run("reviewAutomatic");
		waitForSelected("machine");
		assertEquals(List.of("machine", "first draft", "machine"), listed());
		assertSame(page().findView(EmicIds.CODINGS_VIEW), page().getActivePart(), "the list keeps the focus");
		var first = table().selectedCodings().getFirst();
		run("keepAutomatic");
		waitForSelected("first draft");
		assertFalse(AutoReview.isToReview(first.coding()));
		assertTrue(AutoReview.isAutomatic(first.coding()));
		run("dropAutomatic");
		waitFor("one is left", () -> listed().size() == 1);
		waitForSelected("machine");
		assertEquals("two", table().selectedCodings().getFirst().transcript().id());

		run("adjustAutomatic");
		var editor = page().getActiveEditor();
		assertSame(editor, page().getActivePart());
		var target = editor.getAdapter(CodingTarget.class);
		assertSame(fixture.transcript("two"), target.transcript());
		int start = target.transcript().text().indexOf("With the machine");
		target.reveal(TextRange.of(start, "With the machine, always.".length()));
		run("adjustAutomatic");
		assertEquals("With the machine, always.", fixture.transcript("two").codings().getFirst().quote());
		waitFor("nothing is left", () -> listed().isEmpty());
		assertEquals(3, fixture.study().study().codings().count(machine));

		fixture.undo();
		fixture.undo();
		fixture.undo();
		waitFor("all are back", () -> listed().size() == 3);
	}

	private PlacedCoding automatic(String quote) {
		return fixture.transcript("one").codings().stream().filter(placed -> placed != byHand && placed.quote().equals(quote))
				.findFirst().orElseThrow();
	}

	/** Leaves the coding ‘machine’ of the first transcript for its text. */
	private PlacedCoding beginToAdjust() throws Exception {
		run("reviewAutomatic");
		waitForSelected("machine");
		run("adjustAutomatic");
		return automatic("machine");
	}

	private void select(String words) {
		int start = fixture.transcript("one").text().indexOf(words);
		page().getActiveEditor().getAdapter(CodingTarget.class).reveal(TextRange.of(start, words.length()));
	}

	private void assertNothingIsAdjusted() throws Exception {
		handleEvents();
		select("begin a text");
		int steps = fixture.steps();
		run("adjustAutomatic");
		assertEquals(steps, fixture.steps());
	}

	@Test
	void theCodingAtTheSelectionIsAdjustedRatherThanOneLeftBefore() throws Exception {
		var left = beginToAdjust();
		var other = automatic("first draft");
		select("The first draft and");
		run("adjustAutomatic");
		assertEquals("The first draft and", other.quote());
		assertEquals("machine", left.quote());
		assertTrue(AutoReview.isToReview(left.coding()));
	}

	@Test
	void aCodingThatWasKeptInsteadIsNotAdjustedLater() throws Exception {
		beginToAdjust();
		run("keepAutomatic");
		assertNothingIsAdjusted();
	}

	@Test
	void aCodingIsNotAdjustedAfterSomethingWasUndone() throws Exception {
		beginToAdjust();
		fixture.study().execute("Keep", edit -> AutoReview.keep(edit, automatic("first draft"), fixture.study().coder()));
		fixture.undo();
		assertNothingIsAdjusted();
	}

	@Test
	void aCodingIsNotAdjustedAfterAnotherWasChosenInTheList() throws Exception {
		beginToAdjust();
		table().select(automatic("first draft"));
		assertNothingIsAdjusted();
	}

	@Test
	void aCodingIsNotAdjustedToASelectionWithoutWords() throws Exception {
		var left = beginToAdjust();
		int space = fixture.transcript("one").text().indexOf(" Then I ask");
		page().getActiveEditor().getAdapter(CodingTarget.class).reveal(TextRange.of(space, 1));
		int steps = fixture.steps();
		run("adjustAutomatic");
		assertEquals("machine", left.quote());
		assertEquals(steps, fixture.steps());
		select("I ask the machine");
		run("adjustAutomatic");
		assertEquals("I ask the machine", left.quote());
	}

	@Test
	void listShowsHowCodingsWereMadeAndFiltersByIt() throws Exception {
		run("reviewAutomatic");
		waitFor("the view lists them", () -> listed().size() == 3);
		fixture.study().execute("Keep", edit -> AutoReview.keep(edit, fixture.transcript("two").codings().getFirst(),
				fixture.study().coder()));
		waitFor("the kept one leaves the list", () -> listed().size() == 2);
		page().showView(EmicIds.CODEBOOK_VIEW).getSite().getSelectionProvider()
				.setSelection(new org.eclipse.jface.viewers.StructuredSelection(machine));
		waitFor("all codings of the code", () -> listed().size() == 4);
		table().showOrigins(OriginFilter.AUTOMATIC);
		assertEquals(3, listed().size());
		table().showOrigins(OriginFilter.TO_REVIEW);
		assertEquals(2, listed().size());
		table().showOrigins(OriginFilter.BY_PEOPLE);
		assertEquals(List.of(byHand), table().all());
		table().showOrigins(OriginFilter.ALL);
	}

	@Test
	void aCodingMadeByHandIsNotReviewed() throws Exception {
		run("reviewAutomatic");
		waitForSelected("machine");
		page().showView(EmicIds.CODEBOOK_VIEW).getSite().getSelectionProvider()
				.setSelection(new org.eclipse.jface.viewers.StructuredSelection(machine));
		waitFor("all codings of the code", () -> listed().size() == 4);
		page().activate(page().findView(EmicIds.CODINGS_VIEW));
		table().select(byHand);
		int steps = fixture.steps();
		run("dropAutomatic");
		assertEquals(steps, fixture.steps());
	}

	@Test
	void theCodingUnderReviewIsTheCurrentOneAlsoWithinAnother() throws Exception {
		fixture.apply(fixture.code("process"), "one", "I write a draft by hand. Then I ask the machine.");
		fixture.apply(fixture.code("word"), "one", "machine.");
		run("reviewAutomatic");
		waitForSelected("machine");
		var target = page().getActiveEditor().getAdapter(CodingTarget.class);
		waitFor("it is the current one", () -> target.currentCoding().filter(table().selectedCodings().getFirst()::equals).isPresent());
		var wide = automatic("first draft");
		fixture.apply(fixture.code("narrow"), "one", "draft and");
		run("keepAutomatic");
		waitForSelected("first draft");
		waitFor("the next one is the current one", () -> target.currentCoding().filter(wide::equals).isPresent());
		handleEvents();
		assertSame(wide, target.currentCoding().orElseThrow());
	}
}
