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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.emic.core.study.Coders;
import org.emic.core.study.OutlineEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.CodingTarget;
import org.emic.ui.EmicIds;
import org.emic.ui.TurnElement;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.display.Stripe;
import org.emic.ui.transcript.internal.editor.ReadOnlyHint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class TranscriptEditorTest {

	private StudyFixture fixture;
	private IWorkbenchPage page;
	private TranscriptEditor editor;

	@BeforeEach
	void openTranscript() throws Exception {
		fixture = StudyFixture.create("study");
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		editor = open();
	}

	@AfterEach
	void closeAll() throws CoreException {
		page.closeAllEditors(false);
		fixture.delete();
		handleEvents();
	}

	private TranscriptEditor open() throws PartInitException {
		return (TranscriptEditor) IDE.openEditor(page, fixture.study().file(one().path()));
	}

	private StudyTranscript one() {
		return fixture.transcript("one");
	}

	private TextRange words(String words) {
		int start = one().text().indexOf(words);
		return new TextRange(start, start + words.length());
	}

	private PlacedCoding code(Code code, String words) {
		editor.reveal(words(words));
		return editor.getAdapter(CodingTarget.class).apply(code, Provenance.MANUAL).orElseThrow();
	}

	private List<String> quotes() {
		return one().codings().stream().map(PlacedCoding::quote).toList();
	}

	private IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	private void run(String command) throws Exception {
		editor.setFocus();
		editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
	}

	private void undo() {
		editor.getAction(ActionFactory.UNDO.getId()).run();
		handleEvents();
	}

	private void redo() {
		editor.getAction(ActionFactory.REDO.getId()).run();
		handleEvents();
	}

	private void save() {
		editor.doSave(new NullProgressMonitor());
	}

	@Test
	void transcriptsOpenInThisEditorWithWrapAndWithoutLineNumbers() {
		assertTrue(editor.isWordWrapEnabled());
		assertEquals(one().text(), editor.textWidget().getText());
		assertFalse(editor.isDirty());
	}

	@Test
	void appliesACodeToTheSelectionAndSavesOnlyTheCodings() throws Exception {
		var transcript = fixture.study().file(one().path());
		long stamp = transcript.getModificationStamp();
		code(fixture.code("drafting"), "a draft");
		assertTrue(editor.isDirty());
		assertEquals(Set.of(), fixture.files("codings").keySet());
		save();
		assertFalse(editor.isDirty());
		assertEquals(Set.of("codings/anna/one.codings"), fixture.files("codings").keySet());
		assertEquals(stamp, transcript.getModificationStamp());
	}

	@Test
	void withoutASelectionTheParagraphAtTheCaretIsCodedWithoutItsLabel() {
		editor.reveal(new TextRange(words("draft by").start(), words("draft by").start()));
		editor.getAdapter(CodingTarget.class).apply(fixture.code("drafting"), Provenance.MANUAL);
		assertEquals(List.of("I write a draft by hand. Then I ask the machine."), quotes());
	}

	@Test
	void overlappingCodingsLieInLanesOfTheirOwn() {
		code(fixture.code("drafting"), "write a draft");
		code(fixture.code("handwork"), "draft by hand");
		waitFor("both to be shown", () -> editor.display().layout().stripes().size() == 2);
		assertEquals(2, editor.display().layout().lanes());
	}

	@Test
	void whatWasSavedIsShownAgainAndWhatWasNotIsDropped() throws Exception {
		var drafting = fixture.code("drafting");
		code(drafting, "a draft");
		save();
		code(drafting, "by hand");
		page.closeEditor(editor, false);
		editor = open();
		assertEquals(List.of("a draft"), quotes());
		assertEquals(1, editor.display().layout().stripes().size());
		assertFalse(editor.isDirty());
	}

	@Test
	void commandRemovesTheCodingAtTheCaret() throws Exception {
		code(fixture.code("drafting"), "a draft");
		editor.reveal(new TextRange(words("draft").start() + 2, words("draft").start() + 2));
		run(EmicIds.REMOVE_CODING);
		assertEquals(List.of(), quotes());
		undo();
		assertEquals(List.of("a draft"), quotes());
	}

	@Test
	void codingOfAnotherCoderIsRemovedByDecisionAndGivenBack() throws Exception {
		var berts = fixture.apply(fixture.code("drafting"), "one", "a draft", Coders.create("bert", "Bert"));
		page.saveEditor(editor, false);
		var before = fixture.files("codings");
		editor.reveal(words("a draft"));
		run(EmicIds.REMOVE_CODING);
		assertEquals(List.of(), quotes());
		assertTrue(berts.isRemoved());
		page.saveEditor(editor, false);
		var after = fixture.files("codings");
		assertTrue(after.remove("codings/anna/one.codings").contains("\"removed\":true"));
		assertEquals(before, after, "Bert's file is as it was");
		undo();
		assertEquals(List.of("a draft"), quotes());
		page.saveEditor(editor, false);
		assertEquals(before, fixture.files("codings"));
	}

	@Test
	void ownCodingGoesBeforeThoseOfOthersAtTheSamePlace() throws Exception {
		var drafting = fixture.code("drafting");
		fixture.apply(drafting, "one", "a draft", Coders.create("bert", "Bert"));
		fixture.apply(drafting, "one", "a draft by");
		editor.reveal(words("a draft"));
		run(EmicIds.REMOVE_CODING);
		assertEquals(List.of("a draft"), quotes());
	}

	@Test
	void textIsReadOnlyUntilEditingIsSwitchedOn() throws Exception {
		assertFalse(editor.textWidget().getEditable());
		run(EmicIds.TOGGLE_EDIT);
		assertTrue(editor.textWidget().getEditable());
		run(EmicIds.TOGGLE_EDIT);
		assertFalse(editor.textWidget().getEditable());
	}

	@Test
	void typingIntoReadOnlyTextIsAnsweredAndChangesNothing() {
		var before = document().get();
		var hints = new AtomicInteger();
		ReadOnlyHint.install(editor.textWidget(), hints::incrementAndGet);
		var key = new Event();
		key.character = 'x';
		key.keyCode = 'x';
		editor.textWidget().notifyListeners(SWT.KeyDown, key);
		assertEquals(before, document().get());
		assertEquals(1, hints.get());
		editor.setEditing(true);
		editor.textWidget().notifyListeners(SWT.KeyDown, key);
		assertEquals(1, hints.get());
	}

	@Test
	void codingsMoveAndGrowWithTyping() {
		var coding = code(fixture.code("drafting"), "a draft by hand");
		editor.setEditing(true);
		editor.textWidget().replaceTextRange(words("I write").start(), 0, "Well, ");
		assertEquals("a draft by hand", coding.quote());
		editor.textWidget().replaceTextRange(words("draft by").start(), 0, "first ");
		assertEquals("a first draft by hand", coding.quote());
		assertTrue(one().isTextDirty());
	}

	@Test
	void undoAndRedoTakeTypingAndCodingInOneOrder() {
		var text = document().get();
		editor.setEditing(true);
		var drafting = fixture.code("drafting");
		code(drafting, "a draft");
		editor.textWidget().replaceTextRange(words("I write").start(), 0, "x");
		code(drafting, "by hand");
		assertEquals(List.of("a draft", "by hand"), quotes());
		undo();
		assertEquals(List.of("a draft"), quotes());
		undo();
		assertEquals(text, document().get());
		undo();
		assertEquals(List.of(), quotes());
		redo();
		redo();
		redo();
		assertEquals(List.of("a draft", "by hand"), quotes());
		assertEquals(text.replace("I write", "xI write"), document().get());
	}

	@Test
	void undoNamesTheStep() {
		code(fixture.code("drafting"), "a draft");
		waitFor("the name of the step in the menu",
				() -> editor.getAction(ActionFactory.UNDO.getId()).getText().contains("drafting"));
	}

	@Test
	void editedTextIsSavedWithPlainLineEnds() throws Exception {
		editor.setEditing(true);
		editor.textWidget().setSelection(words("I write").start());
		editor.textWidget().insert("Well,\r\nyes. ");
		save();
		var saved = fixture.study().file(one().path()).readString();
		assertEquals(one().text(), saved);
		assertFalse(saved.contains("\r"));
	}

	@Test
	void twoEditorsOnOneTranscriptShareEverything() throws Exception {
		var input = new FileEditorInput(fixture.study().file(one().path()));
		var second = (TranscriptEditor) page.openEditor(input, EmicIds.TRANSCRIPT_EDITOR, true,
				IWorkbenchPage.MATCH_NONE);
		code(fixture.code("drafting"), "a draft");
		assertSame(document(), second.getDocumentProvider().getDocument(input));
		assertTrue(second.isDirty());
		waitFor("the second to show the coding", () -> second.display().layout().stripes().size() == 1);
		page.closeEditor(editor, false);
		assertEquals(List.of("a draft"), quotes());
		assertTrue(second.isDirty());
		second.doSave(new NullProgressMonitor());
		assertFalse(second.isDirty());
	}

	@Test
	void tellsTheTurnAtTheCaret() {
		editor.reveal(words("keep for"));
		assertEquals(new TurnElement(one(), 2), editor.getAdapter(TurnElement.class));
		editor.reveal(new TextRange(0, 0));
		assertNull(editor.getAdapter(TurnElement.class));
	}

	@Test
	void changeOfTheFileOutsideComesIntoTheOpenEditor() throws Exception {
		code(fixture.code("drafting"), "a draft");
		save();
		var file = fixture.study().file(one().path());
		file.setContents(one().text().replace("I write", "Often I write").getBytes("UTF-8"), true, true, null);
		waitFor("the new text", () -> document().get().contains("Often"));
		assertEquals(List.of("a draft"), quotes());
		assertFalse(editor.isDirty());
	}

	@Test
	void codingsThatAreNotSavedStayWhenTheFileIsRenamed() throws Exception {
		code(fixture.code("drafting"), "a draft");
		var file = fixture.study().file(one().path());
		var renamed = file.getParent().getFile(IPath.fromPortableString("interview.transcript"));
		file.move(renamed.getFullPath(), true, null);
		waitFor("the editor to follow", () -> renamed.equals(((FileEditorInput) editor.getEditorInput()).getFile())
				&& fixture.study().isOpen(one()));
		handleEvents();
		assertEquals(List.of("a draft"), quotes());
		assertTrue(editor.isDirty());
		save();
		assertFalse(editor.isDirty());
		assertFalse(file.exists());
		assertEquals(Set.of("codings/anna/one.codings"), fixture.files("codings").keySet());
	}

	@Test
	void deletedTranscriptClosesItsEditor() throws Exception {
		fixture.study().file(one().path()).delete(true, null);
		waitFor("the editor to close", () -> List.of(page.getEditorReferences()).stream()
				.map(reference -> reference.getEditor(false)).noneMatch((IEditorPart part) -> part == editor));
	}

	@Test
	void sectionsGetRoomForTheirHeadingsAndGiveItBack() throws Exception {
		int line = editor.textWidget().getLineAtOffset(one().model().getTurns().get(2).getLabelOffset());
		assertEquals(0, editor.textWidget().getLineVerticalIndent(line));
		fixture.study().execute("Group",
				edit -> OutlineEdits.group(edit, one(), fixture.study().coder(), 2, 3, "What stays"));
		waitFor("the heading", () -> editor.textWidget().getLineVerticalIndent(line) > 0);
		undo();
		waitFor("the heading to go", () -> editor.textWidget().getLineVerticalIndent(line) == 0);
	}

	@Test
	void markersLeadToTheirPlace() throws Exception {
		var marker = fixture.study().file(one().path()).createMarker(IMarker.TEXT);
		marker.setAttribute(IMarker.CHAR_START, words("first draft").start());
		marker.setAttribute(IMarker.CHAR_END, words("first draft").end());
		IDE.gotoMarker(editor, marker);
		assertEquals(words("first draft"), editor.passages().selection());
	}

	@Test
	void nextEditorStartsReadOnly() throws Exception {
		editor.setEditing(true);
		page.closeEditor(editor, false);
		editor = open();
		assertFalse(editor.isEditing());
	}

	@Test
	void codingThatLostItsTextIsStillShownAsUncertain() {
		code(fixture.code("drafting"), "a draft");
		editor.setEditing(true);
		editor.textWidget().replaceTextRange(words("a draft").start(), "a draft".length(), "");
		waitFor("the stripe to be uncertain", () -> editor.display().layout().stripes().stream().anyMatch(Stripe::isUncertain));
		undo();
		waitFor("the stripe to be certain", () -> editor.display().layout().stripes().stream().noneMatch(Stripe::isUncertain));
		assertEquals(List.of("a draft"), quotes());
	}
}
