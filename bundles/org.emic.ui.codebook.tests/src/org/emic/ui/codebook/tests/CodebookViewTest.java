/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.tests;

import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.core.study.BlindCoding;
import org.emic.core.study.Coders;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Licence;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicIds;
import org.emic.ui.codebook.internal.tree.CodeColouring;
import org.emic.ui.codebook.internal.tree.CodeCreation;
import org.emic.ui.codebook.internal.tree.CodeDeletion;
import org.emic.ui.codebook.internal.tree.CodeMoves;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;
import org.emic.ui.codebook.internal.tree.CodesAsText;
import org.emic.ui.codebook.internal.view.CodebookView;
import org.emic.workspace.BlindSteps;
import org.emic.workspace.CodebookCreation;
import org.emic.workspace.CodebookLinks;
import org.emic.workspace.StudyProjects;

@ExtendWith(NoErrorsLogged.class)
class CodebookViewTest {

	private StudyFixture fixture;
	private CodebookView view;
	private CodeTreePanel panel;

	@BeforeEach
	void openView() throws Exception {
		fixture = StudyFixture.create("codes");
		ActiveStudy.get().activate(fixture.study());
		view = (CodebookView) page().showView(EmicIds.CODEBOOK_VIEW);
		panel = view.getAdapter(CodeTreePanel.class);
		waitFor("the study is shown", () -> panel.study().filter(fixture.study()::equals).isPresent());
	}

	@AfterEach
	void closeView() throws Exception {
		page().hideView(view);
		fixture.delete();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** The tree as a person reads it, two blanks for each level. */
	private List<String> shown() {
		panel.viewer().expandAll();
		return lines(panel.viewer().getTree().getItems(), ""); //$NON-NLS-1$
	}

	private static List<String> lines(TreeItem[] items, String indent) {
		return Arrays.stream(items).flatMap(item -> Stream.concat(
				Stream.of(indent + item.getText()), lines(item.getItems(), indent + "  ").stream())).toList();
	}

	@Test
	void aReorganisedCodebookIsUndoneAndRedoneByteForByte() throws Exception {
		var project = fixture.study();
		var top = project.study().codes().main().orElseThrow();
		var empty = fixture.files("codebook");
		var creativity = CodeCreation.create(project, top, "Creativity");
		var draft = CodeCreation.create(project, creativity, "draft");
		var machine = CodeCreation.create(project, top, "machine");
		var trust = CodeCreation.create(project, top, "trust");
		fixture.apply(trust, "one", "the machine");
		project.execute("Rename", edit -> CodebookEdits.rename(edit, draft, "first draft"));
		CodeMoves.move(project, List.of(machine), creativity, 0);
		CodeMoves.move(project, List.of(trust), top, 0);
		CodeColouring.set(project, List.of(creativity), "#112233");
		CodeDeletion.of(project, List.of(trust)).run();
		assertEquals(List.of("Creativity  0", "  machine  0", "  first draft  0"), shown());
		var reorganised = fixture.files("codebook");
		var steps = fixture.steps();
		assertEquals(10, steps);

		for (int i = 0; i < steps; i++) {
			fixture.undo();
		}
		assertEquals(empty, fixture.files("codebook"));
		assertTrue(shown().isEmpty());
		for (int i = 0; i < steps; i++) {
			fixture.redo();
		}
		assertEquals(reorganised, fixture.files("codebook"));
		assertEquals(List.of("Creativity  0", "  machine  0", "  first draft  0"), shown());
	}

	@Test
	void countsFollowCodingAndUndo() throws Exception {
		var draft = fixture.code("draft");
		assertEquals(List.of("draft  0"), shown());
		fixture.apply(draft, "one", "draft by hand");
		fixture.apply(draft, "two", "machine");
		assertEquals(List.of("draft  2"), shown());
		fixture.undo();
		assertEquals(List.of("draft  1"), shown());
	}

	@Test
	void movingWithinOneParentPutsTheCodeWhereTheLineWasShown() {
		var codes = List.of(fixture.code("a"), fixture.code("b"), fixture.code("c"), fixture.code("d"));
		var top = codes.getFirst().eContainer();
		CodeMoves.move(fixture.study(), List.of(codes.get(0)), top, 3);
		assertEquals(List.of("b  0", "c  0", "a  0", "d  0"), shown());
		CodeMoves.move(fixture.study(), List.of(codes.get(3), codes.get(2)), top, 0);
		assertEquals(List.of("d  0", "c  0", "b  0", "a  0"), shown());
	}

	@Test
	void droppingACodeWhereItIsMakesNoStep() {
		var a = fixture.code("a");
		fixture.code("b");
		int steps = fixture.steps();
		CodeMoves.move(fixture.study(), List.of(a), a.eContainer(), 0);
		CodeMoves.move(fixture.study(), List.of(a), a.eContainer(), 1);
		assertEquals(steps, fixture.steps());
	}

	@Test
	void deletingTellsOwnAndOthersCodingsAndKeepsTheOthers() {
		var parent = fixture.code("parent");
		var child = fixture.code("child", parent);
		fixture.apply(parent, "one", "draft");
		fixture.apply(child, "one", "machine");
		fixture.apply(child, "two", "machine", Coders.create("ben", "Ben"));
		var deletion = CodeDeletion.of(fixture.study(), List.of(parent, child));
		assertEquals(List.of(parent), deletion.codes());
		assertTrue(deletion.question().contains("\u2018parent\u2019"), deletion.question());
		assertTrue(deletion.question().contains("2 codings of yours"), deletion.question());
		assertTrue(deletion.question().contains("1 coding by another coder"), deletion.question());
		deletion.run();
		assertTrue(shown().isEmpty());
		assertEquals(1, fixture.study().study().codings().size());
		assertEquals("ben", fixture.transcript("two").codings().getFirst().coder().getId());
	}

	@Test
	void whoDeletesIsToldThatCodingsMayBeHidden() throws Exception {
		var secret = fixture.code("secret");
		fixture.apply(secret, "one", "draft", Coders.create("ben", "Ben"));
		BlindSteps.set(fixture.study(), "Code Blind", BlindCoding.ALL);
		var deletion = CodeDeletion.of(fixture.study(), List.of(secret));
		assertEquals(0, deletion.others());
		assertTrue(deletion.question().contains("Nothing of what is shown"), deletion.question());
		assertTrue(deletion.question().contains("coded blind"), deletion.question());
	}

	@Test
	void deletingCountsTheCodingsOfAllStudiesThatUseTheCodebook() throws Exception {
		var team = fixture.study().project().getWorkspace().getRoot().getProject("team");
		CodebookCreation.create(team, null, "Team codes", Licence.NONE, null);
		var other = StudyFixture.create("other");
		try {
			for (var study : List.of(fixture, other)) {
				CodebookLinks.set(study.study().project(), List.of(CodebookLinks.to(team)), null);
				waitFor("the codebook is used", () -> study.study().study().codes().codebooks().size() == 2);
			}
			var control = fixture.code("control");
			waitFor("the other study has the code", () -> other.study().study().codes().code(control.getId()).isPresent());
			other.apply(other.study().study().codes().code(control.getId()).orElseThrow(), "one", "draft");
			var alone = StudyProjects.get().find(team).orElseThrow();
			for (var seen : List.of(fixture.study(), other.study(), alone)) {
				var deletion = CodeDeletion.of(seen, List.of(seen.study().codes().code(control.getId()).orElseThrow()));
				assertEquals(1, deletion.own(), seen.project().getName());
			}
		} finally {
			other.delete();
			team.delete(true, true, null);
		}
	}

	@Test
	void renameInPlaceIsOneStep() {
		var draft = fixture.code("draft");
		panel.viewer().refresh();
		int steps = fixture.steps();
		panel.editName(draft);
		assertTrue(panel.viewer().isCellEditorActive());
		var editor = panel.viewer().getCellEditors()[0];
		editor.setValue("first draft");
		panel.viewer().getTree().setFocus();
		panel.viewer().applyEditorValue();
		assertEquals("first draft", draft.getName());
		assertEquals(steps + 1, fixture.steps());
		assertEquals(List.of("first draft  0"), shown());
	}

	@Test
	void commandsAreThereForTheSelectedCode() throws Exception {
		var draft = fixture.code("draft");
		page().activate(view);
		panel.reveal(draft);
		Conditions.handleEvents();
		var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		for (var id : List.of(EmicIds.NEW_CODE, EmicIds.NEW_SUBCODE, EmicIds.RENAME_CODE, EmicIds.DELETE_CODE,
				EmicIds.CODE_COLOUR)) {
			waitFor(id + " is enabled", () -> commands.getCommand(id).isEnabled());
		}
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(EmicIds.RENAME_CODE, null);
		assertTrue(panel.viewer().isCellEditorActive());
		panel.viewer().cancelEditing();
	}

	@Test
	void codesAreCopiedAsAnIndentedList() {
		var parent = fixture.code("parent");
		fixture.code("child", parent);
		CodesAsText.copy(List.of(parent), panel.control().getDisplay());
		var clipboard = new Clipboard(panel.control().getDisplay());
		var text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertEquals("parent" + System.lineSeparator() + "\tchild" + System.lineSeparator(), text);
	}

	@Test
	void theSelectionIsTheCodeForOtherParts() {
		var draft = fixture.code("draft");
		panel.reveal(draft);
		assertEquals(new StructuredSelection(draft), view.getSite().getSelectionProvider().getSelection());
	}

	@Test
	void anEmptyCodebookSaysWhatToDo() {
		Tree tree = panel.viewer().getTree();
		waitFor("the hint is shown", () -> !tree.isVisible());
		fixture.code("draft");
		waitFor("the tree is shown", tree::isVisible);
	}
}
