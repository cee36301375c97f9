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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.emic.core.study.Coders;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.CoderChoice;
import org.emic.ui.CodersMenu;
import org.emic.ui.CodingTarget;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.display.CodingFilter;
import org.emic.ui.transcript.internal.display.Stripe;
import org.emic.ui.transcript.internal.editor.Notice;
import org.emic.ui.transcript.internal.filter.EditorCoders;
import org.emic.ui.transcript.internal.filter.FilterMenu;
import org.emic.ui.transcript.internal.preferences.DisplayPreferences;
import org.emic.ui.transcript.internal.ruler.CodingColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class CodingColumnTest {

	private static final String SENTENCE = "I tried it again and again, number %d, and it never did quite what I had in mind. ";

	private StudyFixture fixture;
	private IWorkbenchPage page;
	private TranscriptEditor editor;

	@BeforeEach
	void openTranscript() throws Exception {
		fixture = StudyFixture.create("study");
		var text = new StringBuilder("# Long\n\n**Transcript ID:** long\n\n"
				+ "**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User\n\n---\n\nAI: And?\n\nUser: ");
		for (int i = 100; i < 130; i++) {
			text.append(SENTENCE.formatted(i));
		}
		fixture.study().project().getFile("transcripts/long.transcript")
				.create(text.append("\n").toString().getBytes(StandardCharsets.UTF_8), false, false, null);
		waitFor("the transcript", () -> fixture.study().study().transcript("long").isPresent());
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		editor = (TranscriptEditor) IDE.openEditor(page, fixture.study().file(transcript().path()));
		// only what is in sight is drawn: whatever the window shows beside, there is to be room for it
		page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
		handleEvents();
	}

	@AfterEach
	void closeAll() throws CoreException {
		page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_RESTORED);
		page.closeAllEditors(false);
		CoderChoice.ALL.keep(fixture.study(), CoderChoice.Place.EDITOR);
		fixture.delete();
		DisplayPreferences.setFlag(DisplayPreferences.RULER_RIGHT, false);
		DisplayPreferences.setRulerWidth(0);
		handleEvents();
	}

	@Test
	void whoeverIsToldOfTheSelectionFindsTheChosenCodingToBeTheCurrentOne() {
		var trust = fixture.apply(fixture.code("trust"), "long", "number 101, and it never did quite what I had");
		var time = fixture.apply(fixture.code("time"), "long", "never did quite what I had in mind. I tried it again and again, number 102");
		handleEvents();
		var told = new ArrayList<PlacedCoding>();
		var target = editor.getAdapter(CodingTarget.class);
		editor.getSelectionProvider().addSelectionChangedListener(event -> target.currentCoding().ifPresent(told::add));
		editor.select(trust);
		handleEvents();
		assertEquals(Set.of(trust), Set.copyOf(told));
		told.clear();
		editor.select(time);
		handleEvents();
		assertEquals(Set.of(time), Set.copyOf(told));
	}

	private StudyTranscript transcript() {
		return fixture.transcript("long");
	}

	private PlacedCoding code(String name, String words) {
		return fixture.apply(fixture.code(name), "long", words);
	}

	private CodingColumn column() {
		return editor.columns().codings();
	}

	private Rectangle place(PlacedCoding placed) {
		waitFor("the coding to be drawn", () -> !column().place(placed).isEmpty());
		return column().place(placed);
	}

	/** The top of a row in the column. */
	private int rowTop(int offset) {
		var text = editor.textWidget();
		return text.getDisplay().map(text, column().getControl(), text.getLocationAtOffset(offset)).y;
	}

	private static void mouse(Control control, int type, int x, int y, int button) {
		mouse(control, type, x, y, button, 1);
	}

	private static void mouse(Control control, int type, int x, int y, int button, int count) {
		var event = new Event();
		event.x = x;
		event.y = y;
		event.button = button;
		event.count = count;
		control.notifyListeners(type, event);
	}

	@Test
	void bracketsCoverExactlyTheRowsOfTheirWordsWithinOneWrappedParagraph() {
		var coding = code("again", "105, and it never did quite what I had in mind. I tried it again and again, number 106");
		var other = code("other", "number 106, and it");
		for (var each : List.of(coding, other)) {
			var place = place(each);
			assertEquals(rowTop(each.start()), place.y);
			assertEquals(rowTop(each.end() - 1) + editor.textWidget().getLineHeight(), place.y + place.height);
		}
		assertTrue(place(coding).x > place(other).x, "the first lane is next to the text");
	}

	@Test
	void namesStandBesideTheirBracketsAndDoNotCoverEachOther() {
		var first = code("again", "105, and it never did quite");
		var second = code("never", "105, and it never");
		place(first);
		assertTrue(column().label(first).x + column().label(first).width <= column().place(first).x);
		assertTrue(!column().label(first).intersects(column().label(second)));
	}

	@Test
	void clickOnABracketSelectsItsWords() {
		var coding = code("again", "number 105, and it never");
		code("whole", "I tried it again and again, number 104, and it never did quite what I had in mind. "
				+ "I tried it again and again, number 105, and it never did quite");
		var place = place(coding);
		mouse(column().getControl(), SWT.MouseDown, place.x + 1, place.y + place.height / 2, 1);
		assertEquals(coding.range(), editor.passages().selection());
		assertEquals(coding, editor.display().currentCoding().orElseThrow());
	}

	@Test
	void doubleClickOnACodingOpensItsCommentAndLeavesItOpen() {
		var coding = code("again", "number 105, and it never");
		waitForRulerOnTheLeft();
		var place = place(coding);
		int x = place.x + 1;
		int y = place.y + place.height / 2;
		var ruler = column().getControl();
		mouse(ruler, SWT.MouseDown, x, y, 1);
		mouse(ruler, SWT.MouseUp, x, y, 1);
		var before = List.of(ruler.getDisplay().getShells());
		mouse(ruler, SWT.MouseDown, x, y, 1, 2);
		mouse(ruler, SWT.MouseDoubleClick, x, y, 1, 2);
		mouse(ruler, SWT.MouseUp, x, y, 1, 2);
		handleEvents();
		var opened = Arrays.stream(ruler.getDisplay().getShells()).filter(each -> !before.contains(each) && each.isVisible())
				.findFirst().orElseThrow();
		waitFor("the focus in the comment", () -> ruler.getDisplay().getFocusControl() instanceof Text field
				&& field.getShell() == opened);
		opened.close();
	}

	@Test
	void codingsAreMarkedInTheOverview() {
		code("early", "number 101, and it");
		var late = code("late", "number 128, and it");
		waitFor("two marks", () -> editor.columns().ticks().places().size() == 2);
		var mark = editor.columns().ticks().places().stream().max(Comparator.comparingInt(place -> place.y)).orElseThrow();
		assertTrue(mark.y > editor.columns().codings().getControl().getSize().y / 2, "the mark is where the words are");
		var found = editor.columns().ticks().at(mark.x, mark.y).orElseThrow();
		assertEquals(late, found.placed());
	}

	@Test
	void rulerChangesSidesAndBracketsStayBesideTheirRows() {
		var coding = code("again", "number 105, and it never");
		waitForRulerOnTheLeft();
		DisplayPreferences.setFlag(DisplayPreferences.RULER_RIGHT, true);
		waitFor("the ruler on the right",
				() -> !column().getControl().isDisposed() && column().getControl().toDisplay(0, 0).x > editor.textWidget().toDisplay(0, 0).x);
		waitFor("its place", () -> column().place(coding).y == rowTop(coding.start()));
		assertEquals(column().getWidth(), column().getControl().getSize().x);
		assertNotNull(column().getControl().getMenu(), "the context menu is there, too");
		DisplayPreferences.setFlag(DisplayPreferences.RULER_RIGHT, false);
		waitForRulerOnTheLeft();
	}

	private void waitForRulerOnTheLeft() {
		waitFor("the ruler on the left", () -> !column().getControl().isDisposed()
				&& column().getControl().toDisplay(0, 0).x < editor.textWidget().toDisplay(0, 0).x);
	}

	@Test
	void draggedWidthIsRemembered() {
		var control = column().getControl();
		int edge = control.getSize().x - 1;
		mouse(control, SWT.MouseDown, edge, 50, 1);
		mouse(control, SWT.MouseMove, edge + 60, 50, 0);
		mouse(control, SWT.MouseUp, edge + 60, 50, 1);
		waitFor("the new width", () -> control.getSize().x == edge + 61);
		assertEquals(edge + 61, DisplayPreferences.read().rulerWidth());
	}

	@Test
	void contextMenuShowsOnlyTheCodeOfTheCodingAndAllAgain() {
		var again = code("again", "number 105, and it never");
		code("never", "number 107, and it never");
		handleEvents();
		editor.select(again);
		choose("Show Only \u2018again\u2019");
		assertEquals(List.of("again"), editor.display().layout().stripes().stream().map(Stripe::name).toList());
		choose("Show All Codings");
		assertEquals(2, editor.display().layout().stripes().size());
	}

	private void choose(String entry) {
		var menu = new MenuManager();
		FilterMenu.fill(menu, editor);
		Arrays.stream(menu.getItems()).filter(ActionContributionItem.class::isInstance)
				.map(item -> ((ActionContributionItem) item).getAction()).filter(action -> entry.equals(action.getText()))
				.findFirst().orElseThrow().run();
	}

	@Test
	void codingsOfACoderAreLeftOutOrFaded() {
		code("again", "number 105, and it never");
		fixture.apply(fixture.code("never"), "long", "it never did", Coders.create("bert", "Bert"));
		waitFor("both", () -> editor.display().layout().stripes().size() == 2);
		EditorCoders.set(editor, new CodingFilter(Set.of("bert"), Set.of(), false));
		assertEquals(List.of("again"), editor.display().layout().stripes().stream().map(Stripe::name).toList());
		EditorCoders.set(editor, new CodingFilter(Set.of("bert"), Set.of(), true));
		assertEquals(List.of("never"),
				editor.display().layout().stripes().stream().filter(Stripe::faded).map(Stripe::name).toList());
	}

	@Test
	void whoseCodingsAreShownIsChosenForAllEditorsOfAStudyAndSaidAboveTheText() throws Exception {
		code("again", "number 105, and it never");
		fixture.apply(fixture.code("never"), "long", "it never did", Coders.create("bert", "Bert"));
		waitFor("both", () -> names().size() == 2);
		editor.getSite().getService(IHandlerService.class).executeCommand("org.emic.ui.command.onlyMine", null);
		assertEquals(List.of("again"), names());
		assertEquals("Not shown: codings by Bert", editor.noticeText(Notice.Kind.FILTER));
		// somebody who comes later is not shown either
		fixture.apply(fixture.code("later"), "long", "number 107", Coders.create("carla", "Carla"));
		waitFor("she is told of", () -> editor.noticeText(Notice.Kind.FILTER).equals("Not shown: codings by Bert, Carla"));
		assertEquals(List.of("again"), names());

		editor.doSave(new NullProgressMonitor());
		page.closeEditor(editor, false);
		editor = (TranscriptEditor) IDE.openEditor(page, fixture.study().file(transcript().path()));
		page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
		waitFor("the choice is kept", () -> names().equals(List.of("again")));

		chooseCoder("Bert");
		assertEquals(List.of("never", "again"), names(), "in the order of the text");
		assertEquals("Not shown: codings by Carla", editor.noticeText(Notice.Kind.FILTER));
		chooseCoder("&All Coders");
		assertEquals(3, names().size());
		assertEquals("", editor.noticeText(Notice.Kind.FILTER));
	}

	private List<String> names() {
		return editor.display().layout().stripes().stream().map(Stripe::name).toList();
	}

	/** As a click on an entry of the tool bar's menu does. */
	private void chooseCoder(String entry) {
		var menu = new MenuManager();
		CodersMenu.fill(menu, fixture.study(), CoderChoice.Place.EDITOR);
		var action = Arrays.stream(menu.getItems()).filter(ActionContributionItem.class::isInstance)
				.map(item -> ((ActionContributionItem) item).getAction()).filter(each -> entry.equals(each.getText()))
				.findFirst().orElseThrow();
		action.setChecked(!action.isChecked());
		action.run();
	}

	@Test
	void aLongNameGoesOnInTheNextRowWhereThereIsRoom() {
		var little = code("brief", "number 103");
		var placed = code("uses of machines for the splitting of stems", "number 105, and it never did quite what I had in mind. "
				+ SENTENCE.formatted(106) + SENTENCE.formatted(107) + SENTENCE.formatted(108) + SENTENCE.formatted(109));
		handleEvents();
		var column = editor.columns().codings();
		waitFor("the names are drawn", () -> column.label(placed).height > 0 && column.label(little).height > 0);
		assertTrue(column.label(placed).height >= 2 * column.label(little).height, column.label(placed).toString());
	}
}
