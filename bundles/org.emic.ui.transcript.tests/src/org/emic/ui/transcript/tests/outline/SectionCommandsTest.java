/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.widgets.TreeItem;
import org.emic.core.text.TextRange;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.EmicIds;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.outline.TranscriptOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Commands on sections, from the Outline view and from the editor. */
@ExtendWith(NoErrorsLogged.class)
class SectionCommandsTest {

	private static final String SPLIT = "org.emic.ui.command.splitSection";
	private static final String JOIN = "org.emic.ui.command.joinSections";
	private static final String RENUMBER = "org.emic.ui.command.renumberSections";

	private static final String FOLD = "org.emic.ui.command.foldSection";

	private OpenInterview interview;

	@BeforeEach
	void open() throws Exception {
		interview = new OpenInterview(8);
		group("Craft", "2", "3", "4", "5");
	}

	@AfterEach
	void close() throws Exception {
		interview.close();
	}

	private void group(String title, String... rows) throws Exception {
		interview.select(rows);
		OpenInterview.answer("Group Turns into Section", title);
		interview.run(EmicIds.GROUP_TURNS);
	}

	private void putCaretInto(int turn) {
		interview.page().activate(interview.editor);
		int start = interview.transcript().snapshot().turn(turn).start();
		interview.target().reveal(new TextRange(start, start));
	}

	@Test
	void theSelectedTurnBeginsTheSecondPart() throws Exception {
		interview.select("4");
		interview.run(SPLIT);
		assertEquals("1 Craft   2   3 Step   4   5 6 7 8", interview.shape());
		assertTrue(interview.selected().getFirst().startsWith("Step 4 is what I like."), interview.selected().toString());
		interview.undo();
		assertEquals("1 Craft   2   3   4   5 6 7 8", interview.shape());
	}

	@Test
	void theTurnWithTheCaretBeginsTheSecondPart() throws Exception {
		putCaretInto(2);
		interview.run(SPLIT);
		assertEquals("1 Craft   2 What   3   4   5 6 7 8", interview.shape());
	}

	@Test
	void selectedSectionsAreJoined() throws Exception {
		group("End", "7", "8");
		interview.select("Craft", "End");
		interview.run(JOIN);
		assertEquals("1 Craft   2   3   4   5   6   7   8", interview.shape());
	}

	@Test
	void theSectionWithTheCaretIsJoinedWithTheNext() throws Exception {
		group("End", "6", "7");
		putCaretInto(3);
		interview.run(JOIN);
		assertEquals("1 Craft   2   3   4   5   6   7 8", interview.shape());
	}

	@Test
	void theSectionWithTheCaretIsRenamedAndRemovedFromTheEditor() throws Exception {
		putCaretInto(3);
		OpenInterview.answer("Rename Section", "Skill");
		interview.run(EmicIds.RENAME_SECTION);
		assertEquals("1 Skill   2   3   4   5 6 7 8", interview.shape());
		interview.run(EmicIds.REMOVE_SECTION);
		assertEquals("1 2 3 4 5 6 7 8", interview.shape());
	}

	@Test
	void typedNumbersAreCorrected() throws Exception {
		group("7. End", "7", "8");
		interview.run(RENUMBER);
		assertEquals("1 Craft   2   3   4   5 6 2.   7   8", interview.shape());
	}

	private void drop(String target, String... rows) {
		interview.select(rows);
		var page = (TranscriptOutlinePage) interview.view().getCurrentPage();
		page.drop(Arrays.stream(interview.tree().getSelection()).map(TreeItem::getData).toList(),
				target == null ? null : interview.item(target).getData());
		Conditions.handleEvents();
	}

	@Test
	void turnsAreDraggedIntoASectionAndOut() {
		drop("Craft", "6", "7");
		Conditions.waitFor("in", () -> interview.shape().equals("1 Craft   2   3   4   5   6   7 8"));
		drop("1", "2");
		Conditions.waitFor("out", () -> interview.shape().equals("1 2 Craft   3   4   5   6   7 8"));
		drop(null, "6", "7");
		Conditions.waitFor("out", () -> interview.shape().equals("1 2 Craft   3   4   5 6 7 8"));
	}

	@Test
	void aSectionIsDraggedIntoItsNeighbourAndOut() throws Exception {
		group("End", "7", "8");
		drop("Craft", "End");
		Conditions.waitFor("in", () -> interview.shape().equals("1 Craft   2   3   4   5   6   End     7     8"));
		drop("1", "End");
		Conditions.waitFor("out", () -> interview.shape().equals("1 Craft   2   3   4   5   6 End   7   8"));
	}

	@Test
	void sectionsShowTheirNumbersWhenWished() throws Exception {
		interview.run("org.emic.ui.command.numberSections");
		try {
			Conditions.waitFor("numbers", () -> interview.rows().get(1).startsWith("1  Craft  2"));
		} finally {
			interview.run("org.emic.ui.command.numberSections");
		}
		Conditions.waitFor("no numbers", () -> interview.rows().get(1).startsWith("Craft  2"));
	}

	private boolean isShown(String words) {
		return ((TranscriptEditor) interview.editor).textWidget().getText().contains(words);
	}

	@Test
	void theSectionWithTheCaretIsFoldedToItsBeginningAndUnfolded() throws Exception {
		putCaretInto(3);
		interview.run(FOLD);
		assertTrue(isShown("Step 2 is") && !isShown("step 3") && !isShown("step 5") && isShown("Step 6"));
		interview.run(FOLD);
		assertTrue(isShown("step 3") && isShown("step 5"));
	}

	@Test
	void aFoldedSectionOpensForWhatIsLookedForInIt() throws Exception {
		interview.select("Craft");
		interview.run(FOLD);
		assertFalse(isShown("step 3"));
		putCaretInto(3);
		assertTrue(isShown("step 3") && isShown("step 5"));
	}

	@Test
	void allSectionsAreFoldedAndKeepTheirTextApart() throws Exception {
		group("End", "7", "8");
		interview.page().activate(interview.editor);
		interview.run("org.emic.ui.command.foldAllSections");
		var text = ((TranscriptEditor) interview.editor).textWidget().getText();
		assertTrue(text.endsWith("User: Step 2 is what I like.\n\nUser: Step 6 is what I like.\n\nAI: I see. What about step 7?"
				+ "\n\n"), text);
		((TranscriptEditor) interview.editor).folding().unfoldAll();
		assertTrue(isShown("step 3") && isShown("Step 8"));
	}
}
