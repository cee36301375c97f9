/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.commands.ICommandService;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.OutlineEdits;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.EmicIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class TranscriptOutlineTest {

	private static final String GROUP = "Group Turns into Section";

	private OpenInterview interview;

	@AfterEach
	void close() throws Exception {
		interview.close();
	}

	private void group(String title, String... rows) throws Exception {
		interview.select(rows);
		OpenInterview.answer(GROUP, title);
		interview.run(EmicIds.GROUP_TURNS);
	}

	@Test
	void everyTurnIsListedWithNumberSpeakerAndBeginning() throws Exception {
		interview = new OpenInterview(8);
		assertEquals(8, interview.tree().getItemCount());
		assertTrue(interview.rows().get(2).startsWith("3  Interviewer  I see. What about step 3?"),
				interview.rows().get(2));
		assertTrue(interview.rows().get(3).startsWith("4  Participant  Step 4 is"), interview.rows().get(3));
	}

	@Test
	void theCodesOfATurnAreShownAsSoonAsTheyAreApplied() throws Exception {
		interview = new OpenInterview(8);
		var study = interview.study;
		var range = interview.transcript().snapshot().turn(3);
		study.execute("Apply", edit -> {
			var code = CodebookEdits.create(edit, study.study().codes().main().orElseThrow(), "liking");
			CodingEdits.apply(edit, interview.transcript(), range, code, study.coder(), Provenance.MANUAL);
		});
		assertTrue(interview.rows().get(3).endsWith("■ liking"), interview.rows().get(3));
		assertFalse(interview.rows().get(4).contains("liking"));
		interview.undo();
		assertFalse(interview.rows().get(3).contains("liking"));
	}

	@Test
	void theOutlineFollowsTheCaretAndLeavesTheFocus() throws Exception {
		interview = new OpenInterview(40);
		interview.page().activate(interview.editor);
		var turn = interview.transcript().snapshot().turn(30);
		interview.target().reveal(new TextRange(turn.start() + 3, turn.start() + 3));
		Conditions.waitFor("turn 31 is selected", () -> interview.selected().toString().startsWith("[31"));
		assertEquals(interview.editor, interview.page().getActivePart());
	}

	@Test
	void aSelectedTurnIsShownInTheEditor() throws Exception {
		interview = new OpenInterview(40);
		interview.select("25");
		assertEquals(interview.transcript().snapshot().turn(24), interview.target().passage());
		assertEquals(List.of(interview.item("25").getText()), interview.selected());
	}

	@Test
	void threeSelectedTurnsBecomeATitledSection() throws Exception {
		interview = new OpenInterview(8);
		group("Craft", "3", "4", "5");
		assertEquals("1 2 Craft   3   4   5 6 7 8", interview.shape());
		assertTrue(interview.selected().getFirst().startsWith("Craft  3–5"), interview.selected().toString());
		interview.undo();
		assertEquals("1 2 3 4 5 6 7 8", interview.shape());
		interview.redo();
		assertEquals("1 2 Craft   3   4   5 6 7 8", interview.shape());
	}

	@Test
	void turnsSelectedInTheEditorAreGroupedFromThere() throws Exception {
		interview = new OpenInterview(8);
		interview.page().activate(interview.editor);
		var text = interview.transcript().snapshot();
		interview.target().reveal(new TextRange(text.turn(1).start() + 2, text.turn(3).start() + 4));
		OpenInterview.answer(GROUP, "Craft");
		interview.run(EmicIds.GROUP_TURNS);
		assertEquals("1 Craft   2   3   4 5 6 7 8", interview.shape());
	}

	@Test
	void sectionsAreNestedPromotedDemotedAndRemoved() throws Exception {
		interview = new OpenInterview(8);
		group("Outer", "2", "6");
		group("Inner", "5", "6");
		assertEquals("1 Outer   2   3   4   Inner     5     6 7 8", interview.shape());
		interview.select("Inner");
		interview.run(EmicIds.PROMOTE);
		assertEquals("1 Outer   2   3   4 Inner   5   6 7 8", interview.shape());
		interview.run(EmicIds.DEMOTE);
		assertEquals("1 Outer   2   3   4   Inner     5     6 7 8", interview.shape());
		interview.select("Outer");
		interview.run(EmicIds.REMOVE_SECTION);
		assertEquals("1 2 3 4 Inner   5   6 7 8", interview.shape());
		for (int i = 0; i < 5; i++) {
			interview.undo();
		}
		assertEquals("1 2 3 4 5 6 7 8", interview.shape());
	}

	@Test
	void aBoundaryMovesTurnByTurnAndTheSectionStaysSelected() throws Exception {
		interview = new OpenInterview(8);
		group("A", "2", "3");
		group("B", "4", "5");
		interview.select("B");
		interview.run(EmicIds.START_EARLIER);
		interview.run(EmicIds.END_LATER);
		assertEquals("1 A   2 B   3   4   5   6 7 8", interview.shape());
		interview.run(EmicIds.START_EARLIER);
		assertEquals("1 A   2 B   3   4   5   6 7 8", interview.shape());
		interview.run(EmicIds.START_LATER);
		interview.run(EmicIds.END_EARLIER);
		assertEquals("1 A   2 3 B   4   5 6 7 8", interview.shape());
		assertTrue(interview.selected().getFirst().startsWith("B"));
	}

	@Test
	void aSectionIsRenamedInItsRow() throws Exception {
		interview = new OpenInterview(8);
		group("Craft", "3", "5");
		interview.select("Craft");
		interview.run(EmicIds.RENAME_SECTION);
		var field = OpenInterview.find(interview.tree(), Text.class);
		assertEquals("Craft", field.getText());
		field.setText("How it is made");
		press(field, SWT.CR);
		assertTrue(interview.rows().get(2).startsWith("How it is made"), interview.rows().toString());
		assertTrue(field.isDisposed());
	}

	@Test
	void escapeLeavesATitleAsItWas() throws Exception {
		interview = new OpenInterview(8);
		group("Craft", "3", "5");
		interview.select("Craft");
		interview.run(EmicIds.RENAME_SECTION);
		var field = OpenInterview.find(interview.tree(), Text.class);
		field.setText("Something else");
		press(field, SWT.ESC);
		assertTrue(interview.rows().get(2).startsWith("Craft"), interview.rows().toString());
	}

	private static void press(Text field, int key) {
		var event = new Event();
		event.keyCode = key;
		event.character = (char) key;
		field.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void aSummaryIsWrittenAndShownBesideTheTitle() throws Exception {
		interview = new OpenInterview(8);
		group("Craft", "3", "5");
		interview.select("Craft");
		OpenInterview.answer("Summary of", "By hand.\nThen on a screen.");
		interview.run(EmicIds.SUMMARISE_SECTION);
		assertTrue(interview.rows().get(2).contains("By hand. Then on a screen."), interview.rows().get(2));
	}

	@Test
	void savingWritesTheOutlineFileAndReopeningShowsIt() throws Exception {
		interview = new OpenInterview(8);
		group("Craft", "3", "4", "5");
		group("Question", "3");
		var shape = interview.shape();
		var file = interview.study.file("outlines/anna/one.outline");
		assertTrue(interview.editor.isDirty());
		assertFalse(file.exists());
		interview.page().saveEditor(interview.editor, false);
		assertFalse(interview.editor.isDirty());
		var content = new String(file.readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(content.contains("# Craft\n"), content);
		assertFalse(interview.study.file("codings/anna/one.codings").exists());
		interview.page().closeAllEditors(false);
		interview.open();
		assertEquals(shape, interview.shape());
	}

	@Test
	void theFilterFindsTurnsByTextAndSectionsByTitle() throws Exception {
		interview = new OpenInterview(8);
		group("Craft", "3", "5");
		interview.filter().setText("STEP 4");
		assertEquals("Craft   4", interview.shape());
		interview.filter().setText("craft");
		assertEquals("Craft   3   4   5", interview.shape());
		interview.filter().setText("nowhere");
		assertEquals("", interview.shape());
		interview.filter().setText("");
		assertEquals("1 2 Craft   3   4   5 6 7 8", interview.shape());
	}

	@Test
	void turnsOfOneSpeakerAreShown() throws Exception {
		interview = new OpenInterview(8);
		group("Craft", "3", "5");
		choose("Turns Of", "Participant");
		assertEquals("2 Craft   4 6 8", interview.shape());
		choose("Turns Of", "All Speakers");
		assertEquals("1 2 Craft   3   4   5 6 7 8", interview.shape());
	}

	@Test
	void anotherCodersOutlineIsShownAndCannotBeChanged() throws Exception {
		interview = new OpenInterview(8);
		var ben = Coders.create("ben", "Ben Roth");
		interview.study.execute("Group",
				edit -> OutlineEdits.group(edit, interview.transcript(), ben, 0, 1, "Beginning"));
		group("Craft", "3", "5");
		choose("Outline Of", "Ben Roth");
		assertEquals("Beginning   1   2 3 4 5 6 7 8", interview.shape());
		interview.select("Beginning");
		var commands = interview.page().getWorkbenchWindow().getService(ICommandService.class);
		assertFalse(commands.getCommand(EmicIds.RENAME_SECTION).isEnabled());
		choose("Outline Of", "Anna Blum (yours)");
		assertEquals("1 2 Craft   3   4   5 6 7 8", interview.shape());
		interview.select("Craft");
		assertTrue(commands.getCommand(EmicIds.RENAME_SECTION).isEnabled());
	}

	private void choose(String menu, String choice) {
		var items = interview.view().getViewSite().getActionBars().getMenuManager();
		var sub = Arrays.stream(items.getItems())
				.map(item -> item instanceof SubContributionItem wrapper ? wrapper.getInnerItem() : item)
				.filter(MenuManager.class::isInstance).map(MenuManager.class::cast)
				.filter(manager -> manager.getMenuText().equals(menu)).findFirst().orElseThrow();
		var shell = new Shell(Display.getCurrent());
		try {
			var shown = sub.createContextMenu(shell);
			shown.notifyListeners(SWT.Show, new Event());
			var wanted = Arrays.stream(shown.getItems()).filter(item -> item.getText().equals(choice)).findFirst()
					.orElseThrow(() -> new AssertionError(Arrays.stream(shown.getItems()).map(item -> item.getText())
							.collect(Collectors.joining(", "))));
			for (var item : shown.getItems()) {
				item.setSelection(item == wanted);
			}
			var event = new Event();
			event.widget = wanted;
			wanted.notifyListeners(SWT.Selection, event);
		} finally {
			shell.dispose();
		}
		Conditions.handleEvents();
	}

	@Test
	void quickOutlineGoesToWhatIsTyped() throws Exception {
		interview = new OpenInterview(40);
		interview.page().activate(interview.editor);
		var before = Display.getCurrent().getShells();
		interview.run(EmicIds.QUICK_OUTLINE);
		var popup = Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> !Arrays.asList(before).contains(shell)).findFirst().orElseThrow();
		assertEquals(40, OpenInterview.find(popup, Tree.class).getItemCount());
		var field = OpenInterview.find(popup, Text.class);
		field.setText("step 33");
		assertEquals(1, OpenInterview.find(popup, Tree.class).getItemCount());
		press(field, SWT.CR);
		assertTrue(popup.isDisposed());
		assertEquals(32, interview.transcript().snapshot().turnAt(interview.target().passage().start()));
	}

	@Test
	void threeThousandTurnsAreNoBurden() throws Exception {
		interview = new OpenInterview(3000);
		assertEquals(3000, interview.tree().getItemCount());
		interview.page().activate(interview.editor);
		interview.target().reveal(interview.transcript().snapshot().turn(2900));
		Conditions.waitFor("turn 2901 is selected", () -> interview.selected().toString().startsWith("[2901"));
		var first = interview.transcript().snapshot().turn(10);
		long start = System.nanoTime();
		for (int i = 0; i < 20; i++) {
			int turn = 100 * i;
			interview.study.execute("Group", edit -> OutlineEdits.group(edit, interview.transcript(),
					interview.study.coder(), turn, turn + 5, "Section"));
		}
		long each = (System.nanoTime() - start) / 20_000_000;
		assertNotEquals(first, interview.target().passage());
		assertTrue(each < 250, () -> each + " ms for a group");
	}
}
