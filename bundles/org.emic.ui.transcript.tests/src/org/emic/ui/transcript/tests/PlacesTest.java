/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.core.text.TextRange;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.Studies;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.workspace.StudyProject;

/** Tints and brackets are drawn where the words are, also when these move. */
@ExtendWith(NoErrorsLogged.class)
class PlacesTest {

	private static final int EDITS = 250;
	private static final int STEP = 9;

	private final Random random = new Random(7);
	private StudyProject study;
	private IWorkbenchPage page;
	private TranscriptEditor editor;
	private StyledText text;

	@BeforeEach
	void openTranscript() throws Exception {
		study = Studies.named("places").transcript("one", """
				Interviewer: How do you begin a text?

				Participant: %s

				""".formatted("I write a draft by hand. ".repeat(20).strip()).repeat(12)).open();
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		editor = (TranscriptEditor) IDE.openEditor(page, study.file(study.study().transcript("one").orElseThrow().path()));
		editor.setEditing(true);
		text = editor.textWidget();
		waitFor("the text is drawn", () -> text.getClientArea().height > 0);
		editor.reveal(new TextRange(text.getCharCount() / 2, text.getCharCount() / 2));
		handleEvents();
	}

	@AfterEach
	void close() throws Exception {
		page.closeAllEditors(false);
		study.project().delete(true, true, null);
	}

	private interface Check {
		void at(int offset);
	}

	private void inSight(Check check) {
		var sight = editor.display().positions().linesInSight();
		for (int offset = sight.start(); offset < Math.min(sight.end(), text.getCharCount()); offset += STEP) {
			check.at(offset);
		}
	}

	private void ask() {
		var places = editor.display().sight().places();
		inSight(places::rowBottom);
	}

	private void assertPlaces(String after) {
		var places = editor.display().sight().places();
		inSight(offset -> {
			assertEquals(text.getLocationAtOffset(offset), places.of(offset), after + ", place of " + offset);
			assertEquals(text.getLineHeight(offset), places.rowHeight(offset), after + ", row of " + offset);
		});
	}

	private void type(char character, int keyCode) {
		var key = new Event();
		key.character = character;
		key.keyCode = keyCode;
		text.notifyListeners(SWT.KeyDown, key);
	}

	@Test
	void theyFollowTypingAndItsUndo() {
		for (int i = 0; i < EDITS; i++) {
			ask();
			var sight = editor.display().positions().linesInSight();
			text.setCaretOffset(sight.start() + random.nextInt(Math.max(1, sight.length())));
			int kind = random.nextInt(10);
			switch (kind) {
				case 0 -> type('\r', SWT.CR);
				case 1, 2 -> type('\b', SWT.BS);
				case 3 -> editor.getAction(ActionFactory.UNDO.getId()).run();
				case 4 -> text.replaceTextRange(text.getCaretOffset(), 0, "some more words ");
				default -> type('e', 'e');
			}
			if (i % 3 == 0) {
				handleEvents();
			}
			assertPlaces("edit " + i + " of kind " + kind);
		}
	}

	@Test
	void theyFollowScrolling() {
		ask();
		text.setTopPixel(text.getTopPixel() + 3);
		assertPlaces("scrolled");
		text.setTopPixel(text.getTopPixel() + text.getClientArea().height / 2);
		assertPlaces("scrolled half a page");
	}

	@Test
	void ofLinesThatOnlyMovedNothingIsAskedAgain() {
		ask();
		var before = editor.display().sight().places();
		assertSame(before, editor.display().sight().places());
		text.setCaretOffset(editor.display().positions().linesInSight().start() + 200);
		int characters = text.getCharCount();
		type('e', 'e');
		assertEquals(characters + 1, text.getCharCount());
		assertTrue(editor.display().sight().places().known() > 0, "places are kept");
	}
}
