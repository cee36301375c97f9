/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.Studies;
import org.emic.ui.StudyParts;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.workspace.StudyProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Home and End go to the ends of a wrapped row first, and then to those of the paragraph. */
@ExtendWith(NoErrorsLogged.class)
class RowEndsTest {

	private static final String WORDS = "word after word ".repeat(120);

	private StudyProject study;
	private StyledText text;
	private int paragraph;
	private int end;

	@BeforeEach
	void open() throws Exception {
		study = Studies.named("rows").transcript("one", "Interviewer: Why?\n\nAnna: " + WORDS).open();
		StudyParts.open(page(), study, study.study().transcript("one").orElseThrow(), null);
		text = ((TranscriptEditor) page().getActiveEditor()).textWidget();
		Conditions.waitFor("the text is shown", () -> text.getClientArea().width > 0);
		paragraph = text.getText().indexOf("Anna: ");
		end = text.getText().indexOf('\n', paragraph);
	}

	@AfterEach
	void close() throws Exception {
		page().closeAllEditors(false);
		study.project().delete(true, true, null);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private void press(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		Conditions.handleEvents();
	}

	private int row() {
		return text.getTopPixel() + text.getCaret().getLocation().y;
	}

	@Test
	void homeGoesToTheBeginningOfTheRowAndThenOfTheParagraph() throws Exception {
		text.setCaretOffset(paragraph + 1000);
		int row = row();
		press(ITextEditorActionDefinitionIds.LINE_START);
		int rowStart = text.getCaretOffset();
		assertEquals(row, row(), "another row");
		assertTrue(rowStart > paragraph && rowStart < paragraph + 1000, () -> "at " + (rowStart - paragraph));
		press(ITextEditorActionDefinitionIds.LINE_START);
		assertEquals(paragraph, text.getCaretOffset());
	}

	@Test
	void endGoesToTheEndOfTheRowAndThenOfTheParagraph() throws Exception {
		text.setCaretOffset(paragraph + 1000);
		int row = row();
		press(ITextEditorActionDefinitionIds.LINE_END);
		int rowEnd = text.getCaretOffset();
		assertEquals(row, row(), "another row");
		assertTrue(rowEnd > paragraph + 1000 && rowEnd < end, () -> "at " + (rowEnd - paragraph));
		press(ITextEditorActionDefinitionIds.LINE_END);
		assertEquals(end, text.getCaretOffset());
	}

	@Test
	void selectionGrowsByRowAndThenByParagraph() throws Exception {
		text.setCaretOffset(paragraph + 1000);
		press(ITextEditorActionDefinitionIds.SELECT_LINE_START);
		int chosen = text.getSelectionText().length();
		assertTrue(chosen > 0 && chosen < 1000, () -> "selected " + chosen);
		press(ITextEditorActionDefinitionIds.SELECT_LINE_START);
		assertEquals(1000, text.getSelectionText().length());
	}
}
