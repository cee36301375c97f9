/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.tests;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IShowEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.core.study.MemoEdits;
import org.emic.core.study.StudyMemos;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoType;
import org.emic.tests.support.HeldReading;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.codebook.internal.memos.MemoEditor;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;
import org.emic.workspace.StudyProjects;

/** The editors of codebook and memos open before their study is read, say so, and fill when it is. */
@ExtendWith(NoErrorsLogged.class)
class UnreadStudyTest {

	private IProject project;
	private IFile draft;
	private IFile other;
	private IFile memo;
	private IWorkbenchPage page;
	private HeldReading reading;

	@BeforeEach
	void leaveUnread() throws Exception {
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		var fixture = StudyFixture.create("unread");
		var study = fixture.study();
		other = study.file("codebook/codes/" + fixture.code("other").getFileName());
		draft = study.file("codebook/codes/" + fixture.code("draft").getFileName());
		var made = new ArrayList<Memo>();
		study.execute("memo", edit -> made.add(MemoEdits.create(edit, "Thoughts", MemoType.ANALYTIC, study.coder(), List.of())));
		memo = study.file(StudyMemos.path(made.getFirst()).orElseThrow());
		project = study.project();
		handleEvents();
		StudyProjects.get().close(project);
		reading = HeldReading.hold();
	}

	@AfterEach
	void closeAll() throws Exception {
		reading.close();
		page.closeAllEditors(false);
		project.delete(true, true, null);
		handleEvents();
	}

	private void read() {
		reading.release();
		waitFor("the study is read", () -> StudyProjects.get().findOpened(project).isPresent());
		handleEvents();
	}

	private boolean isSaid(String text) {
		return Widgets.visible(page.getWorkbenchWindow().getShell(), Label.class).stream()
				.anyMatch(label -> label.getText().contains(text));
	}

	private static String selectedCode(IEditorPart editor) {
		return editor.getAdapter(CodeTreePanel.class).selectedCodes().getFirst().getName();
	}

	@Test
	void theCodebookSaysThatItIsReadAndThenShowsTheCodeItWasOpenedFor() throws Exception {
		var editor = IDE.openEditor(page, draft);
		assertTrue(StudyProjects.get().findOpened(project).isEmpty(), "nothing is waited for");
		assertTrue(isSaid("Reading study unread"));
		assertNull(editor.getAdapter(CodeTreePanel.class));
		read();
		assertFalse(isSaid("Reading study"));
		assertEquals("draft", selectedCode(editor));
		var selected = (IStructuredSelection) page.getSelection();
		assertEquals(editor.getAdapter(CodeTreePanel.class).selectedCodes(), selected.toList(), "the workbench knows of it");
		assertFalse(editor.getTitle().endsWith(".md"), editor::getTitle);
	}

	@Test
	void theCodeThatIsWantedLastIsShown() throws Exception {
		var editor = IDE.openEditor(page, draft);
		((IShowEditorInput) editor).showEditorInput(new FileEditorInput(other));
		read();
		assertEquals("other", selectedCode(editor));
	}

	@Test
	void aMemoSaysThatItIsReadAndIsThereThen() throws Exception {
		var editor = (MemoEditor) IDE.openEditor(page, memo);
		assertTrue(isSaid("Reading study unread"));
		assertNull(editor.page());
		editor.doSave(null);
		read();
		assertNotNull(editor.page());
		assertEquals("Thoughts", editor.getTitle());
	}

	@Test
	void whenReadingIsCancelledTheEditorSaysSoAndReadsAgain() throws Exception {
		var editor = IDE.openEditor(page, draft);
		reading.cancel();
		waitFor("it says so", () -> isSaid("its reading was cancelled"));
		var again = Widgets.visible(page.getWorkbenchWindow().getShell(), Link.class).stream()
				.filter(link -> link.getText().contains("Read it again")).findFirst().orElseThrow();
		again.notifyListeners(SWT.Selection, new Event());
		assertTrue(isSaid("Reading study unread"));
		read();
		assertEquals("draft", selectedCode(editor));
	}

	@Test
	void editorsGoWithTheirProject() throws Exception {
		IDE.openEditor(page, draft);
		IDE.openEditor(page, memo);
		project.close(null);
		waitFor("they are closed", () -> page.getEditorReferences().length == 0);
		project.open(null);
		assertEquals(List.of(), StudyProjects.get().opened().stream().filter(study -> study.project().equals(project)).toList());
	}
}
