/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.emic.core.study.OutlineEdits;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.transcript.TranscriptEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is asked whether to save reads what is unsaved, and of which of two transcripts of one name. */
@ExtendWith(NoErrorsLogged.class)
class UnsavedWorkTest {

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private StudyFixture fixture;

	@BeforeEach
	void create() throws Exception {
		fixture = StudyFixture.create("unsaved");
	}

	@AfterEach
	void delete() throws Exception {
		page.closeAllEditors(false);
		fixture.delete();
	}

	private TranscriptEditor open(StudyFixture study) throws PartInitException {
		return (TranscriptEditor) IDE.openEditor(page, study.study().file(study.transcript("one").path()));
	}

	private static String asked(TranscriptEditor editor) {
		return editor.getSaveables()[0].getName();
	}

	@Test
	void whatIsUnsavedIsNamed() throws Exception {
		var editor = open(fixture);
		assertEquals("one.transcript", asked(editor));
		fixture.apply(fixture.code("drafting"), "one", "I write a draft by hand.");
		assertEquals("codings of one", asked(editor));
		editor.setEditing(true);
		editor.textWidget().replaceTextRange(fixture.transcript("one").text().length() - 1, 0, " Mostly.");
		assertEquals("codings and text of one", asked(editor));
		fixture.study().execute("Group", edit -> OutlineEdits.group(edit, fixture.transcript("one"), fixture.study().coder(), 0, 1, "A"));
		assertEquals("codings, outline and text of one", asked(editor));
		assertTrue(page.saveEditor(editor, false));
		assertEquals("one.transcript", asked(editor));
	}

	@Test
	void theStudyIsNamedWhereTwoHaveATranscriptOfTheName() throws Exception {
		assertEquals("one.transcript", open(fixture).getTitle());
		var other = StudyFixture.create("unsaved too");
		try {
			assertEquals("one.transcript \u2013 unsaved too", open(other).getTitle());
		} finally {
			page.closeAllEditors(false);
			other.delete();
		}
	}
}
