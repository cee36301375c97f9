/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.navigation;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.transcript.TranscriptEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class GoToTest {

	private StudyFixture fixture;
	private IWorkbenchPage page;
	private TranscriptEditor editor;

	@BeforeEach
	void openTranscript() throws Exception {
		fixture = StudyFixture.create("study");
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		editor = (TranscriptEditor) IDE.openEditor(page, fixture.study().file(one().path()));
	}

	@AfterEach
	void closeAll() throws CoreException {
		page.closeAllEditors(false);
		fixture.delete();
		handleEvents();
	}

	private StudyTranscript one() {
		return fixture.transcript("one");
	}

	/** Codes "write a draft", "draft by" and "last word"; first and last with the same code. */
	private void codeThree() {
		var drafting = fixture.code("drafting");
		fixture.apply(drafting, "one", "write a draft");
		fixture.apply(fixture.code("handwork"), "one", "draft by");
		fixture.apply(drafting, "one", "last word");
		handleEvents();
		editor.reveal(new TextRange(0, 0));
	}

	private String go(String command) throws Exception {
		editor.setFocus();
		editor.getSite().getService(IHandlerService.class).executeCommand("org.emic.ui.command." + command, null);
		var selection = editor.passages().selection();
		return one().substring(selection.start(), selection.end());
	}

	@Test
	void codingsAreSelectedOneAfterTheOtherAndRoundTheEnd() throws Exception {
		codeThree();
		assertEquals("write a draft", go("nextCoding"));
		assertEquals("draft by", go("nextCoding"));
		assertEquals("last word", go("nextCoding"));
		assertEquals("write a draft", go("nextCoding"));
		assertEquals("last word", go("previousCoding"));
		assertEquals("draft by", go("previousCoding"));
	}

	@Test
	void severalCodingsOfOnePassageAreGoneThroughOneByOne() throws Exception {
		var first = fixture.apply(fixture.code("drafting"), "one", "a draft");
		var second = fixture.apply(fixture.code("handwork"), "one", "a draft");
		handleEvents();
		editor.reveal(new TextRange(0, 0));
		go("nextCoding");
		var one = editor.display().currentCoding().orElseThrow();
		go("nextCoding");
		var other = editor.display().currentCoding().orElseThrow();
		assertEquals(Set.of(first, second), Set.of(one, other));
	}

	@Test
	void codingsOfOneCodeAreGoneThroughFromWithinOne() throws Exception {
		codeThree();
		int caret = one().text().indexOf("write") + 1;
		editor.reveal(new TextRange(caret, caret));
		assertEquals("last word", go("nextCodingOfCode"));
		assertEquals("write a draft", go("nextCodingOfCode"));
		assertEquals("last word", go("previousCodingOfCode"));
	}

	@Test
	void nextUncodedTurnPassesOverInterviewerAndCodedTurns() throws Exception {
		fixture.apply(fixture.code("drafting"), "one", "a draft");
		handleEvents();
		editor.reveal(new TextRange(0, 0));
		go("nextUncodedTurn");
		assertEquals(3, editor.display().currentTurn());
		fixture.apply(fixture.code("last"), "one", "last word");
		handleEvents();
		editor.reveal(new TextRange(0, 0));
		go("nextUncodedTurn");
		assertEquals(-1, editor.display().currentTurn());
	}

	@Test
	void turnsOfOneSpeakerAreGoneThrough() throws Exception {
		int caret = one().text().indexOf("a draft");
		editor.reveal(new TextRange(caret, caret));
		go("nextTurnOfSpeaker");
		assertEquals(3, editor.display().currentTurn());
		go("nextTurnOfSpeaker");
		assertEquals(1, editor.display().currentTurn());
		go("previousTurnOfSpeaker");
		assertEquals(3, editor.display().currentTurn());
	}
}
