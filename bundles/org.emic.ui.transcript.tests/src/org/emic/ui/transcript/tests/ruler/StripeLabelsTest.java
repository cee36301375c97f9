/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.ruler;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.emic.core.study.Coders;
import org.emic.core.study.OutlineEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.model.coding.Coder;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.preferences.DisplayPreferences;
import org.emic.ui.transcript.internal.ruler.CodingColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose codings, and of which code, can be read beside the brackets, however many there are. */
@ExtendWith(NoErrorsLogged.class)
class StripeLabelsTest {

	private static final String SENTENCE = "I tried it again and again, number %d, and it never did quite what I had in mind. ";
	private static final Coder BEN = Coders.create("ben", "Ben");
	private static final Coder CLEO = Coders.create("cleo", "Cleo");

	private StudyFixture fixture;
	private IWorkbenchPage page;
	private TranscriptEditor editor;

	@BeforeEach
	void openTranscript() throws Exception {
		fixture = StudyFixture.create("study");
		DisplayPreferences.setRulerWidth(400);
		var text = new StringBuilder("# Long\n\n**Transcript ID:** long\n\n"
				+ "**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User\n\n---\n\nAI: And?\n\nUser: ");
		for (int i = 100; i < 106; i++) {
			text.append(SENTENCE.formatted(i));
		}
		text.append("\n\nAI: Was it short?\n\nUser: Rather.\n\nAI: And then?\n\nUser: ");
		for (int i = 200; i < 206; i++) {
			text.append(SENTENCE.formatted(i));
		}
		fixture.study().project().getFile("transcripts/long.transcript")
				.create(text.append("\n").toString().getBytes(StandardCharsets.UTF_8), false, false, null);
		waitFor("the transcript", () -> fixture.study().study().transcript("long").isPresent());
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		editor = (TranscriptEditor) IDE.openEditor(page, fixture.study().file(fixture.transcript("long").path()));
		page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
		handleEvents();
	}

	@AfterEach
	void closeAll() throws CoreException {
		page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_RESTORED);
		page.closeAllEditors(false);
		fixture.delete();
		DisplayPreferences.setRulerWidth(0);
		handleEvents();
	}

	private CodingColumn column() {
		return editor.columns().codings();
	}

	private PlacedCoding apply(String code, String words, Coder coder) {
		var known = fixture.study().study().codes().all().stream().filter(each -> each.getName().equals(code)).findFirst();
		return fixture.apply(known.orElseGet(() -> fixture.code(code)), "long", words, coder);
	}

	private PlacedCoding apply(String code, String words) {
		return apply(code, words, fixture.study().coder());
	}

	private void waitForDrawn(PlacedCoding placed) {
		waitFor("the coding is drawn", () -> !column().place(placed).isEmpty());
	}

	@Test
	void codingsOfOneCodeAtOnePlaceHaveOneNameThatTellsTheirCodersAsTheBracketsStand() {
		var own = apply("again", "number 101, and it never");
		var bens = apply("again", "again, number 101, and it", BEN);
		var cleos = apply("again", "number 101, and", CLEO);
		waitForDrawn(cleos);
		waitFor("one name", () -> column().labelText(own).split(", ").length == 3);
		assertEquals(column().label(own), column().label(bens));
		assertEquals(column().label(own), column().label(cleos));
		var leftToRight = new ArrayList<>(List.of(own, bens, cleos));
		leftToRight.sort((a, b) -> column().place(a).x - column().place(b).x);
		assertEquals("again · " + String.join(", ", leftToRight.stream().map(each -> each.coder().getName()).toList()),
				column().labelText(own));
	}

	@Test
	void oneOwnCodingNeedsNoCoderAndOneOfAnotherCoderSaysTheCodeFirst() {
		var own = apply("again", "number 101, and it never");
		var bens = apply("other", "number 105, and it", BEN);
		waitForDrawn(bens);
		assertEquals("again", column().labelText(own));
		assertEquals("other · Ben", column().labelText(bens));
	}

	@Test
	void theSameCodeElsewhereAndOtherCodesHaveNamesOfTheirOwn() {
		var first = apply("again", "number 101, and");
		var far = apply("again", "number 105, and", BEN);
		var other = apply("other", "number 101, and", CLEO);
		waitForDrawn(other);
		assertEquals(List.of("again", "again · Ben", "other · Cleo"),
				List.of(column().labelText(first), column().labelText(far), column().labelText(other)));
		assertFalse(column().label(first).intersects(column().label(other)));
	}

	@Test
	void clicksOnANameGoThroughAllItsCodings() {
		var own = apply("again", "number 101, and it never");
		var bens = apply("again", "again, number 101, and it", BEN);
		waitForDrawn(bens);
		var area = column().label(own);
		var seen = new ArrayList<PlacedCoding>();
		for (int i = 0; i < 2; i++) {
			click(area.x + area.width / 2, area.y + area.height / 2);
			seen.add(editor.display().currentCoding().orElseThrow());
		}
		assertEquals(Set.of(own, bens), Set.copyOf(seen));
		assertEquals(Set.of(own, bens), Set.copyOf(column().codingsAt(area.x + 1, area.y + 1)));
	}

	private void click(int x, int y) {
		var event = new Event();
		event.x = x;
		event.y = y;
		event.button = 1;
		event.count = 1;
		column().getControl().notifyListeners(SWT.MouseDown, event);
		handleEvents();
	}

	@Test
	void namesWithoutRoomAreCountedInAMarkThatListsThem() {
		var codings = manyOnOneWord();
		var hidden = codings.stream().filter(placed -> column().label(placed).isEmpty()).toList();
		assertFalse(hidden.isEmpty());
		assertFalse(hidden.size() == codings.size());
		var mark = column().mark(hidden.getFirst());
		assertFalse(mark.isEmpty());
		hidden.forEach(placed -> assertEquals(mark, column().mark(placed)));
		assertEquals(Set.copyOf(hidden), Set.copyOf(column().codingsAt(mark.x + 1, mark.y + 1)));
		var display = column().getControl().getDisplay();
		var listed = new ArrayList<Menu>();
		Listener shown = event -> listed.add((Menu) event.widget);
		display.addFilter(SWT.Show, shown);
		click(mark.x + 1, mark.y + 1);
		waitFor("the list", () -> !listed.isEmpty());
		display.removeFilter(SWT.Show, shown);
		assertEquals(hidden.size(), listed.getFirst().getItemCount());
		listed.getFirst().getItem(0).notifyListeners(SWT.Selection, new Event());
		listed.getFirst().setVisible(false);
		assertTrue(hidden.contains(editor.display().currentCoding().orElseThrow()));
	}

	private List<PlacedCoding> manyOnOneWord() {
		var codings = new ArrayList<PlacedCoding>();
		for (int i = 0; i < 12; i++) {
			codings.add(apply("code " + i, "Rather."));
		}
		waitForDrawn(codings.getLast());
		handleEvents();
		return codings;
	}

	@Test
	void noNameStandsBesideTheNextHeading() {
		var transcript = fixture.transcript("long");
		fixture.study().execute("Group",
				edit -> OutlineEdits.group(edit, transcript, fixture.study().coder(), 4, 5, "And then"));
		var codings = manyOnOneWord();
		var heading = editor.textWidget().getLinePixel(editor.textWidget().getLineAtOffset(transcript.model().getTurns().get(4).getTextOffset()));
		codings.stream().map(column()::label).filter(label -> !label.isEmpty())
				.forEach(label -> assertTrue(label.y + label.height <= heading, label + " is not above " + heading));
		assertTrue(codings.stream().allMatch(placed -> !column().label(placed).isEmpty() || !column().mark(placed).isEmpty()));
	}

	@Test
	void aNameStandsBesideItsBracketOrNotFarBelowIt() {
		var codings = manyOnOneWord();
		int row = editor.textWidget().getLineHeight();
		for (var placed : codings) {
			var label = column().label(placed);
			assertTrue(label.isEmpty() || label.y <= column().place(placed).y + 3 * row, label.toString());
		}
	}

	@Test
	void coderGoesToARowOfItsOwnWhereTheRowIsFullOfTheCode() {
		DisplayPreferences.setRulerWidth(190);
		var placed = apply("wishes that were kept", SENTENCE.formatted(201) + SENTENCE.formatted(202) + SENTENCE.formatted(203), BEN);
		waitForDrawn(placed);
		waitFor("the narrow ruler", () -> column().getWidth() == 190);
		waitFor("two rows", () -> column().labelText(placed).equals("wishes that were kept Ben"));
	}
}
