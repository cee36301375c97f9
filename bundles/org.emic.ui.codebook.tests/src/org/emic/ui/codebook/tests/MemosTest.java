/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.tests;

import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.core.study.CodingEdits;
import org.emic.core.study.StudyMemos;
import org.emic.model.codebook.Code;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoType;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicIds;
import org.emic.ui.codebook.internal.memos.MemoEditor;
import org.emic.ui.codebook.internal.memos.MemosView;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;

/** Memos as a person makes, writes, finds and follows them. */
@ExtendWith(NoErrorsLogged.class)
class MemosTest {

	private StudyFixture fixture;
	private Code code;

	@BeforeEach
	void openStudy() throws Exception {
		fixture = StudyFixture.create("memos");
		ActiveStudy.get().activate(fixture.study());
		code = fixture.code("drafting");
	}

	@AfterEach
	void closeAll() throws Exception {
		page().closeAllEditors(false);
		page().hideView(page().findView(EmicIds.MEMOS_VIEW));
		page().hideView(page().findView(EmicIds.CODEBOOK_VIEW));
		fixture.delete();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private static void run(String command) throws Exception {
		page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
	}

	/** Makes a memo of what is selected; the dialog's title is taken, or another one typed over it. */
	private static String newMemo(String title) throws Exception {
		var display = Display.getCurrent();
		var proposed = new String[1];
		display.timerExec(200, () -> {
			var dialog = Arrays.stream(display.getShells()).filter(shell -> shell.getText().equals("New Memo")).findFirst()
					.orElseThrow();
			var field = Widgets.visible(dialog, Text.class).getFirst();
			proposed[0] = field.getSelectionText();
			if (title != null) {
				field.setText(title);
			}
			dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
		});
		run(EmicIds.NEW_MEMO);
		return proposed[0];
	}

	private Memo onlyMemo() {
		assertEquals(1, fixture.study().study().memos().all().size());
		return fixture.study().study().memos().all().iterator().next();
	}

	/** A memo made from the code in the Codebook view, in its editor. */
	private MemoEditor memoOnCode() throws Exception {
		selectCode();
		newMemo(null);
		return (MemoEditor) page().getActiveEditor();
	}

	private void selectCode() throws Exception {
		var view = page().showView(EmicIds.CODEBOOK_VIEW);
		var panel = view.getAdapter(CodeTreePanel.class);
		waitFor("the codes", () -> panel.study().filter(fixture.study()::equals).isPresent());
		panel.viewer().setSelection(new StructuredSelection(code));
	}

	private static void type(MemoEditor editor, String words) {
		for (var letter : words.split("")) {
			editor.page().textField().insert(letter);
			editor.page().textField().setCaretOffset(editor.page().textField().getCaretOffset() + 1);
		}
	}

	private String file() throws Exception {
		return fixture.study().file(StudyMemos.path(onlyMemo()).orElseThrow()).readString();
	}

	@Test
	void aMemoMadeFromACodeIsLinkedToItAndWrittenWhileOneTypes() throws Exception {
		selectCode();
		assertEquals("On \u2018drafting\u2019", newMemo("By hand"));
		var editor = (MemoEditor) page().getActiveEditor();
		assertEquals("By hand", editor.getTitle());
		assertTrue(onlyMemo().getFileName().startsWith("by-hand-"), onlyMemo().getFileName());
		editor.page().titleField().setText("Why by hand");
		var enter = new Event();
		enter.character = SWT.CR;
		enter.keyCode = SWT.CR;
		editor.page().titleField().notifyListeners(SWT.KeyDown, enter);
		editor.page().textField().setFocus();
		type(editor, "Paper is **slow**.");
		waitFor("the preview", () -> editor.page().previewField().getText().equals("Paper is slow."));
		assertEquals(SWT.BOLD, editor.page().previewField().getStyleRangeAtOffset(9).font.getFontData()[0].getStyle());
		editor.page().typeField().select(MemoType.THEORETICAL.ordinal());
		editor.page().typeField().notifyListeners(SWT.Selection, new Event());
		assertEquals("Why by hand", onlyMemo().getTitle());
		assertEquals("Why by hand", editor.getTitle());
		assertTrue(file().contains("type: theoretical"), file());
		assertTrue(file().contains("- code " + code.getId() + " \"drafting\""), file());
		assertTrue(file().endsWith("\n\nPaper is **slow**.\n"), file());
		assertFalse(editor.isDirty());

		var link = editor.page().links().hyperlinks().getFirst();
		assertEquals("drafting", link.getText());
		link.notifyListeners(SWT.DefaultSelection, enter);
		link.notifyListeners(SWT.KeyDown, enter);
		waitFor("the codebook", () -> page().getActiveEditor().getSite().getId().equals(EmicIds.CODEBOOK_EDITOR));
	}

	@Test
	void typingAndCodingAreUndoneInTheirOrderAndBothEditorsAgree() throws Exception {
		var editor = memoOnCode();
		var other = (MemoEditor) page().openEditor(editor.getEditorInput(), EmicIds.MEMO_EDITOR, true,
				IWorkbenchPage.MATCH_NONE);
		type(editor, "one");
		fixture.apply(code, "one", "draft");
		type(other, "X");
		assertEquals(editor.page().textField().getText(), other.page().textField().getText());
		var both = editor.page().textField().getText();
		assertEquals(both, onlyMemo().getText());
		fixture.undo();
		assertEquals("one", editor.page().textField().getText());
		assertEquals(1, fixture.study().study().codings().size());
		fixture.undo();
		assertEquals(0, fixture.study().study().codings().size());
		assertEquals("one", other.page().textField().getText());
		fixture.undo();
		assertEquals("", other.page().textField().getText());
		fixture.redo();
		fixture.redo();
		fixture.redo();
		assertEquals(both, other.page().textField().getText());
		assertEquals(both, editor.page().textField().getText());
		for (int i = 0; i < 4; i++) {
			fixture.undo();
		}
		waitFor("the editors of the memo that was never made", () -> page().getEditorReferences().length == 0);
	}

	@Test
	void theViewListsFiltersAndOpensMemosAndSaysWhatToDoWhenThereAreNone() throws Exception {
		var view = (MemosView) page().showView(EmicIds.MEMOS_VIEW);
		waitFor("the hint", () -> !view.panel().viewer().getTable().isVisible());
		var editor = memoOnCode();
		type(editor, "About paper.");
		page().activate(page().showView(EmicIds.MEMOS_VIEW));
		newMemo(null);
		waitFor("two memos", () -> shown(view).size() == 2);
		waitFor("the table", () -> view.panel().viewer().getTable().isVisible());
		view.panel().filterField().setText("PAPER draft");
		waitFor("one memo", () -> shown(view).equals(List.of("On \u2018drafting\u2019")));
		view.panel().viewer().getTable().select(0);
		view.panel().viewer().getTable().notifyListeners(SWT.DefaultSelection, new Event());
		waitFor("its editor", () -> page().getActiveEditor() == editor);
		page().activate(view);
		view.getSite().getShell().forceActive();
		view.panel().viewer().getTable().setFocus();
		view.panel().viewer().getTable().select(0);
		var delete = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.eclipse.ui.edit.delete");
		waitFor("the table has the focus", delete::isHandled);
		run(delete.getId());
		assertEquals(List.of("Untitled memo"),
				fixture.study().study().memos().all().stream().map(Memo::getTitle).toList());
		waitFor("only the other editor", () -> !Arrays.asList(page().getEditorReferences()).stream()
				.map(reference -> reference.getEditor(false)).anyMatch(Predicate.isEqual(editor)));
	}

	private static List<String> shown(MemosView view) {
		return Arrays.stream(view.panel().viewer().getTable().getItems()).map(TableItem::getText).toList();
	}

	@Test
	void aCommentTurnsIntoAMemoInOneStep() throws Exception {
		var placed = fixture.apply(code, "one", "draft");
		fixture.study().execute("Comment", edit -> CodingEdits.comment(edit, placed, "Slow on purpose?", fixture.study().coder()));
		var codings = page().showView(EmicIds.CODINGS_VIEW);
		selectCode();
		page().activate(codings);
		waitFor("the coding", () -> {
			codings.getSite().getSelectionProvider().setSelection(new StructuredSelection(placed));
			return !codings.getSite().getSelectionProvider().getSelection().isEmpty();
		});
		run(EmicIds.TURN_INTO_MEMO);
		assertNull(placed.coding().getComment());
		var editor = (MemoEditor) page().getActiveEditor();
		assertEquals("Slow on purpose?", editor.page().textField().getText());
		assertEquals("\u201Cdraft\u201D", editor.page().links().hyperlinks().getFirst().getText());
		fixture.undo();
		assertEquals("Slow on purpose?", placed.coding().getComment());
		assertTrue(fixture.study().study().memos().all().isEmpty());
	}

	@Test
	void otherMarkdownOpensAsEver() throws Exception {
		var file = fixture.study().file("notes.md");
		file.create("---\ntitle: a page\n---\n# Not a memo\n".getBytes(), false, false, null);
		assertFalse(IDE.getEditorDescriptor(file, true, true).getId().equals(EmicIds.MEMO_EDITOR));
		memoOnCode();
		var memo = fixture.study().file(StudyMemos.path(onlyMemo()).orElseThrow());
		assertEquals(EmicIds.MEMO_EDITOR, IDE.getEditorDescriptor(memo, true, true).getId());
	}
}
