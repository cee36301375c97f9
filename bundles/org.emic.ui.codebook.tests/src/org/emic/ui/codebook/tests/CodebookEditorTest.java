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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Licence;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicIds;
import org.emic.ui.StudyParts;
import org.emic.ui.codebook.internal.editor.CodebookEditor;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;
import org.emic.workspace.CodebookCreation;
import org.emic.workspace.CodebookLinks;
import org.emic.workspace.StudyProjects;

@ExtendWith(NoErrorsLogged.class)
class CodebookEditorTest {

	/** The column of the numbers of codings. */
	private static final int USES = 2;

	private StudyFixture fixture;
	private Code draft;

	@BeforeEach
	void createStudy() throws Exception {
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE,
				PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		fixture = StudyFixture.create("book");
		fixture.code("other");
		draft = fixture.code("draft");
	}

	@AfterEach
	void closeEditors() throws Exception {
		page().closeAllEditors(false);
		fixture.delete();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private static CodeTreePanel tree(IEditorPart editor) {
		return Adapters.adapt(editor, CodeTreePanel.class);
	}

	private IEditorPart openWith(Code code) {
		StudyParts.openCodebook(page(), fixture.study(), code);
		waitFor("the editor is open", () -> page().getActiveEditor() instanceof CodebookEditor);
		Conditions.handleEvents();
		return page().getActiveEditor();
	}

	private Text field(String content) {
		return Widgets.visible(page().getWorkbenchWindow().getShell(), Text.class).stream()
				.filter(text -> text.getText().equals(content) && text.getEditable()).findFirst().orElseThrow();
	}

	@Test
	void aCodesFileOpensTheCodebookWithTheCodeSelected() throws Exception {
		var file = fixture.study().file("codebook/codes/" + draft.getFileName());
		var editor = IDE.openEditor(page(), file);
		assertEquals(CodebookEditor.class, editor.getClass());
		assertEquals(List.of(draft), tree(editor).selectedCodes());
		var other = fixture.study().study().codes().all().getFirst();
		assertSame(editor, IDE.openEditor(page(), fixture.study().file("codebook/codes/" + other.getFileName())));
		assertEquals(List.of(other), tree(editor).selectedCodes());
	}

	@Test
	void otherMarkdownOpensAsEver() throws Exception {
		var file = fixture.study().project().getFile("readme.md");
		file.create("# Read me\n".getBytes(StandardCharsets.UTF_8), true, false, null);
		assertFalse(IDE.openEditor(page(), file) instanceof CodebookEditor);
	}

	@Test
	void aFieldLeftIsOneStepWrittenAtOnceAndTheEditorIsNeverDirty() throws Exception {
		var editor = openWith(draft);
		var name = field("draft");
		int steps = fixture.steps();
		name.setFocus();
		name.setText("first draft");
		name.notifyListeners(SWT.FocusOut, new Event());
		assertEquals("first draft", draft.getName());
		assertEquals(steps + 1, fixture.steps());
		assertFalse(editor.isDirty());
		assertTrue(fixture.files("codebook").get("codebook/codes/" + draft.getFileName()).contains("name: \"first draft\""));
		fixture.undo();
		assertEquals("draft", name.getText());
	}

	@Test
	void aNameCannotBeEmptied() {
		openWith(draft);
		var name = field("draft");
		int steps = fixture.steps();
		name.setText("  ");
		name.notifyListeners(SWT.FocusOut, new Event());
		assertEquals("draft", draft.getName());
		assertEquals("draft", name.getText());
		assertEquals(steps, fixture.steps());
	}

	@Test
	void whatIsChangedElsewhereIsShown() {
		openWith(draft);
		var name = field("draft");
		fixture.study().execute("Rename", edit -> CodebookEdits.rename(edit, draft, "sketch"));
		assertEquals("sketch", name.getText());
	}

	@Test
	void whatOthersWroteWhileSomebodyTypesIsKeptWithIt() {
		fixture.study().execute("Define", edit -> edit.set(draft, CodebookPackage.Literals.CODE__DEFINITION, "A first text."));
		openWith(draft);
		var definition = field("A first text.");
		definition.setFocus();
		definition.setText("A first text, or a sketch.");
		fixture.study().execute("Define", edit -> edit.set(draft, CodebookPackage.Literals.CODE__DEFINITION, "Any text."));
		assertEquals("A first text, or a sketch.", definition.getText());
		definition.notifyListeners(SWT.FocusOut, new Event());
		assertEquals("Any text.\n\nA first text, or a sketch.", draft.getDefinition());
		assertEquals(draft.getDefinition(), definition.getText().replace(definition.getLineDelimiter(), "\n"));
	}

	@Test
	void aCodeChangedInAFileIsShown() throws Exception {
		openWith(draft);
		var name = field("draft");
		var file = fixture.study().file("codebook/codes/" + draft.getFileName());
		file.write(file.readString().replace("name: \"draft\"", "name: \"sketch\"").getBytes(StandardCharsets.UTF_8), true,
				false, false, null);
		waitFor("the new name is shown", () -> name.getText().equals("sketch"));
	}

	@Test
	void aBrokenCodeIsNamedWithItsLineAndTheRestWorks() throws Exception {
		var editor = openWith(draft);
		var other = fixture.study().study().codes().all().getFirst();
		var file = fixture.study().file("codebook/codes/" + other.getFileName());
		file.write("---\nthis is no code\n---\n".getBytes(StandardCharsets.UTF_8), true, false, false, null);
		waitFor("the file is named", () -> Widgets.visible(page().getWorkbenchWindow().getShell(), Hyperlink.class).stream()
				.anyMatch(link -> link.getText().contains(other.getFileName())));
		assertEquals(List.of("draft"), tree(editor).study().orElseThrow().study().codes().all().stream().map(Code::getName).toList());
		assertNotNull(field("draft"));
	}

	@Test
	void anEditorThatWasOpenBeforeAStudyUsesTheCodebookShowsItsCodingsFromThenOn() throws Exception {
		var team = team();
		try {
			var alone = StudyProjects.get().find(team).orElseThrow();
			alone.execute("New Code", edit -> CodebookEdits.create(edit, alone.study().codes().main().orElseThrow(), "control"));
			var editor = openCodebookOf(team);
			assertSame(alone, tree(editor).study().orElseThrow());
			tree(editor).reveal(alone.study().codes().all().getFirst());

			CodebookLinks.set(fixture.study().project(), List.of(CodebookLinks.to(team)), null);
			waitFor("the study is shown", () -> tree(editor) != null && tree(editor).study().filter(fixture.study()::equals).isPresent());
			var control = tree(editor).selectedCodes().getFirst();
			assertEquals("control", control.getName());
			fixture.apply(control, "one", "draft");
			var row = tree(editor).viewer().getTree().getSelection()[0];
			waitFor("the coding is counted", () -> row.getText(USES).equals("1"));

			CodebookLinks.set(fixture.study().project(), List.of(), null);
			waitFor("the codebook is shown by itself", () -> tree(editor) != null && tree(editor).study().filter(alone::equals).isPresent());
		} finally {
			page().closeAllEditors(false);
			team.delete(true, true, null);
		}
	}

	@Test
	void anEmptyCodebookIsFilledInItsEditor() throws Exception {
		var team = team();
		try {
			var editor = openCodebookOf(team);
			editor.setFocus();
			assertTrue(tree(editor).viewer().getTree().isFocusControl(), "keys such as Insert are for the table");
			assertTrue(Widgets.visible(page().getWorkbenchWindow().getShell(), ToolBar.class).stream()
					.flatMap(bar -> Arrays.stream(bar.getItems())).anyMatch(item -> "New Code".equals(firstLine(item.getToolTipText()))));
			assertEquals(team, ActiveStudy.get().shown().orElseThrow().project());
		} finally {
			page().closeAllEditors(false);
			team.delete(true, true, null);
		}
	}

	private static String firstLine(String text) {
		return text == null ? "" : text.lines().findFirst().orElse("").replaceFirst(" \\(.*", "");
	}

	private IProject team() throws Exception {
		var team = fixture.study().project().getWorkspace().getRoot().getProject("team");
		CodebookCreation.create(team, null, "Team codes", Licence.NONE, null);
		return team;
	}

	private static IEditorPart openCodebookOf(IProject team) throws Exception {
		var editor = IDE.openEditor(page(), team.getFile("codebook/team-codes.codebook"));
		waitFor("the codebook is read", () -> tree(editor) != null);
		return editor;
	}
}
