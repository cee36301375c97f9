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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.emic.tests.support.HeldReading;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.ActiveStudy;
import org.emic.ui.CodingTarget;
import org.emic.ui.EmicIds;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.editor.Notice;
import org.emic.ui.transcript.internal.outline.TranscriptOutlinePage;
import org.emic.workspace.StudyProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A transcript can be opened and read before its study is; nothing waits in the thread of the user interface. */
@ExtendWith(NoErrorsLogged.class)
class UnreadStudyTest {

	private static final String LAST = "The first draft and the last word are mine.";

	private StudyFixture fixture;
	private IProject project;
	private IFile file;
	private IWorkbenchPage page;
	private HeldReading reading;

	@BeforeEach
	void leaveUnread() throws Exception {
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		fixture = StudyFixture.create("unread");
		fixture.apply(fixture.code("drafting"), "one", "I write a draft by hand.");
		project = fixture.study().project();
		file = fixture.study().file("transcripts/one.transcript");
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

	private TranscriptEditor open() throws Exception {
		return (TranscriptEditor) IDE.openEditor(page, file);
	}

	private void read(TranscriptEditor editor) {
		reading.release();
		waitFor("the study is read", () -> editor.codings().isPresent());
		handleEvents();
	}

	private static String selected(TranscriptEditor editor) {
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
	}

	private static <T extends Control> Optional<T> find(Control in, Class<T> type, String text) {
		if (type.isInstance(in) && (in instanceof Button button ? button.getText() : in instanceof Link link ? link.getText() : "")
				.contains(text)) {
			return Optional.of(type.cast(in));
		}
		return in instanceof Composite composite ? Arrays.stream(composite.getChildren())
				.flatMap(child -> find(child, type, text).stream()).findFirst() : Optional.empty();
	}

	private static String notice(TranscriptEditor editor) {
		return editor.noticeText(Notice.Kind.STUDY);
	}

	@Test
	void theTextIsThereAtOnceAndItsCodingsWhenTheStudyIs() throws Exception {
		var outline = (ContentOutline) page.showView(IPageLayout.ID_OUTLINE);
		var editor = open();
		handleEvents();
		assertTrue(StudyProjects.get().findOpened(project).isEmpty(), "nothing is waited for");
		assertTrue(editor.textWidget().getText().contains(LAST));
		assertEquals("Reading study unread … The text can be read already; its codings come when that is done.", notice(editor));
		assertNull(editor.getAdapter(CodingTarget.class));
		assertFalse(editor.isDirty());
		assertFalse(outline.getCurrentPage() instanceof TranscriptOutlinePage);

		int place = editor.textWidget().getText().indexOf(LAST);
		editor.selectAndReveal(place, LAST.length());
		read(editor);
		assertEquals("", notice(editor));
		assertEquals(1, editor.codings().orElseThrow().transcript().codings().size());
		assertEquals(1, editor.display().transcript().codings().size());
		assertEquals(LAST, selected(editor), "what was selected stays selected");
		assertInstanceOf(TranscriptOutlinePage.class, outline.getCurrentPage());
		assertFalse(editor.isDirty());
		page.hideView(outline);
	}

	@Test
	void whatIsDoneAfterwardsIsSavedAndUndoneAsEver() throws Exception {
		var editor = open();
		read(editor);
		editor.setEditing(true);
		int place = editor.textWidget().getText().indexOf(LAST);
		editor.getDocumentProvider().getDocument(editor.getEditorInput()).replace(place, 0, "Well: ");
		handleEvents();
		assertTrue(editor.isDirty());
		editor.doRevertToSaved();
		assertFalse(editor.isDirty());
		assertFalse(editor.textWidget().getText().contains("Well: "));
		editor.getDocumentProvider().getDocument(editor.getEditorInput()).replace(place, 0, "So: ");
		editor.doSave(null);
		assertFalse(editor.isDirty());
		assertTrue(file.readString().contains("So: " + LAST));
	}

	@Test
	void thePlaceOfAProblemIsShownBeforeAndAfter() throws Exception {
		int line = file.readString().substring(0, file.readString().indexOf(LAST)).split("\n", -1).length;
		var marker = file.createMarker(IMarker.PROBLEM, Map.of(IMarker.LINE_NUMBER, line));
		var editor = (TranscriptEditor) IDE.openEditor(page, marker);
		assertTrue(selected(editor).contains(LAST), () -> selected(editor));
		read(editor);
		assertTrue(selected(editor).contains(LAST), () -> selected(editor));
		int caret = editor.textWidget().getCaretOffset();
		assertTrue(editor.textWidget().getClientArea().contains(editor.textWidget().getLocationAtOffset(caret)));
	}

	@Test
	void editorsOfOneStudyFillTogether() throws Exception {
		var first = open();
		var other = (TranscriptEditor) IDE.openEditor(page, fixture.study().file("transcripts/two.transcript"));
		assertEquals(1, HeldReading.jobs().size(), "it is read once");
		read(first);
		assertEquals("two", other.transcript().orElseThrow().id());
		assertEquals(other.study(), first.study());
	}

	@Test
	void whenReadingIsCancelledTheEditorSaysSoAndReadsAgain() throws Exception {
		var editor = open();
		reading.cancel();
		waitFor("the editor says it", () -> notice(editor).contains("cancelled"));
		assertTrue(editor.textWidget().getText().contains(LAST), "the text is still there");
		var link = find(page.getWorkbenchWindow().getShell(), Link.class, "Read it again").orElseThrow();
		link.notifyListeners(SWT.Selection, new Event());
		assertTrue(notice(editor).startsWith("Reading study"), () -> notice(editor));
		read(editor);
		assertEquals("", notice(editor));
	}

	@Test
	void aFileThatIsDeletedMeanwhileTakesItsEditorAlong() throws Exception {
		open();
		file.delete(true, null);
		waitFor("the editor is closed", () -> page.getEditorReferences().length == 0);
	}

	@Test
	void aProjectThatIsClosedMeanwhileTakesItsEditorAlong() throws Exception {
		open();
		project.close(null);
		waitFor("the editor is closed", () -> page.getEditorReferences().length == 0);
		assertFalse(StudyProjects.get().isReading(project));
		project.open(null);
	}

	@Test
	void anEditorThatIsClosedMeanwhileIsForgotten() throws Exception {
		var editor = open();
		page.closeEditor(editor, true);
		reading.release();
		waitFor("the study is read", () -> StudyProjects.get().findOpened(project).isPresent());
		var study = StudyProjects.get().findOpened(project).orElseThrow();
		assertFalse(study.isOpen(study.study().transcript("one").orElseThrow()));
	}

	@Test
	void aCommandWaitsUntilTheStudyIsReadAndIsDoneThen() throws Exception {
		var editor = open();
		editor.setFocus();
		Display.getCurrent().asyncExec(reading::release);
		editor.getSite().getService(IHandlerService.class).executeCommand(EmicIds.TOGGLE_EDIT, null);
		assertTrue(editor.isEditing());
		assertTrue(editor.codings().isPresent());
	}

	@Test
	void whoeverGivesUpWaitingGoesOnWithoutTheCommand() throws Exception {
		var editor = open();
		editor.setFocus();
		cancelWhenOffered(Display.getCurrent());
		editor.getSite().getService(IHandlerService.class).executeCommand(EmicIds.TOGGLE_EDIT, null);
		assertFalse(editor.isEditing());
		assertTrue(StudyProjects.get().isReading(project), "the editor still waits for it");
		read(editor);
	}

	private static void cancelWhenOffered(Display display) {
		display.timerExec(20, () -> Arrays.stream(display.getShells()).filter(shell -> shell.isVisible())
				.flatMap(shell -> find(shell, Button.class, IDialogConstants.CANCEL_LABEL).stream()).findFirst()
				.ifPresentOrElse(button -> button.notifyListeners(SWT.Selection, new Event()), () -> cancelWhenOffered(display)));
	}

	@Test
	void whatAPersonAsksForIsOfTheStudyThatIsBeingOpened() throws Exception {
		open().setFocus();
		Display.getCurrent().asyncExec(reading::release);
		assertEquals(project, ActiveStudy.get().current().orElseThrow().project());
	}
}
