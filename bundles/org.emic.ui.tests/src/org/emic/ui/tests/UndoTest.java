/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.emic.core.study.BlindCoding;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.EmicIds;
import org.emic.ui.StudyParts;
import org.emic.workspace.BlindSteps;
import org.emic.workspace.WholeStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class UndoTest {

	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final List<String> asked = new ArrayList<>();
	private StudyFixture fixture;

	@BeforeEach
	void makeStudy() throws Exception {
		fixture = StudyFixture.create("undo");
	}

	@AfterEach
	void removeStudy() throws Exception {
		fixture.delete();
	}

	/** As the Edit menu does it: in a window, over which can be asked. A question is answered with a button. */
	private void undoInWindow(String answer) throws Exception {
		inWindow(answer, info -> history.undo(fixture.study().undoContext(), null, info));
	}

	/** Undoes or redoes. */
	private interface Turn {
		void in(IAdaptable window) throws ExecutionException;
	}

	private void inWindow(String answer, Turn turn) throws Exception {
		var shell = page.getWorkbenchWindow().getShell();
		var before = List.of(shell.getDisplay().getShells());
		shell.getDisplay().asyncExec(() -> Arrays.stream(shell.getDisplay().getShells())
				.filter(each -> !before.contains(each) && each.isVisible()).findFirst().ifPresent(dialog -> {
					asked.addAll(controls(dialog, Label.class).map(Label::getText).filter(text -> !text.isEmpty()).toList());
					controls(dialog, Button.class).filter(button -> button.getText().equals(answer)).findFirst()
							.ifPresentOrElse(button -> button.notifyListeners(SWT.Selection, new Event()), dialog::close);
				}));
		var info = new IAdaptable() {
			@Override
			public <T> T getAdapter(Class<T> type) {
				return type.isInstance(shell) ? type.cast(shell) : null;
			}
		};
		turn.in(info);
	}

	private boolean hasCode() {
		return !fixture.study().study().codes().all().isEmpty();
	}

	@Test
	void aGuardedStepIsUndoneOnlyWhenThePersonSaysSo() throws Exception {
		var step = WholeStep.prepare(fixture.study(), "Replace Names", edit -> CodebookEdits.create(edit,
				edit.study().codes().main().orElseThrow(), "Tools"));
		step.commit(new NullProgressMonitor());
		step.finish("Really?");
		undoInWindow("Leave It Done");
		assertEquals(List.of("Really?"), asked);
		assertTrue(hasCode());
		undoInWindow("Undo");
		assertFalse(hasCode());
	}

	@Test
	void liftingBlindCodingIsDoneAgainOnlyWhenThePersonSaysSo() throws Exception {
		var study = fixture.study();
		fixture.apply(fixture.code("Tools"), "one", "machine", Coders.create("ben", "Ben"));
		BlindSteps.set(study, "Code Blind", BlindCoding.ALL);
		undoInWindow("Leave It Done");
		assertTrue(study.study().hasHiddenCodings());
		BlindSteps.set(study, "Lift", BlindCoding.NONE);
		fixture.undo();
		inWindow("Leave It Undone", info -> history.redo(study.undoContext(), null, info));
		assertTrue(study.study().hasHiddenCodings());
		assertEquals(2, asked.size());
		assertTrue(asked.getLast().contains("Ben"), asked.getLast());
		inWindow("Redo", info -> history.redo(study.undoContext(), null, info));
		assertFalse(study.study().hasHiddenCodings());
	}

	@Test
	void otherStepsAreUndoneWithoutAsking() throws Exception {
		fixture.code("Tools");
		undoInWindow("Leave It Done");
		assertEquals(List.of(), asked);
		assertFalse(hasCode());
	}

	@Test
	void theStatusLineSaysWhatWasUndoneAndDoneAgain() throws Exception {
		page.activate(page.showView(IPageLayout.ID_PROBLEM_VIEW));
		fixture.code("Tools");
		fixture.undo();
		Conditions.waitFor("what was undone is said", () -> status().contains("Undone: New Code (undo)"));
		fixture.redo();
		Conditions.waitFor("what was done again is said", () -> status().contains("Done again: New Code (undo)"));
	}

	@Test
	void theStatusLineSaysWhatWasDoneAndNotWhatWasUndoneBefore() throws Exception {
		page.activate(page.showView(IPageLayout.ID_PROBLEM_VIEW));
		fixture.code("Tools");
		fixture.undo();
		Conditions.waitFor("what was undone is said", () -> status().contains("Undone: New Code (undo)"));
		fixture.code("Machines");
		Conditions.waitFor("what was done is said", () -> status().contains("Done: New Code (undo)"));
		fixture.study().textTyped(fixture.transcript("one"), 0, "", "x");
		Conditions.waitFor("nothing is said of typing, nor of what was done before", () -> !status().contains("(undo)"));
	}

	@Test
	void whereAStepOutOfSightWasUndoneIsSaid() throws Exception {
		page.activate(page.showView(IPageLayout.ID_PROBLEM_VIEW));
		fixture.apply(fixture.code("Tools"), "one", "machine");
		var title = fixture.transcript("one").title();
		fixture.undo();
		Conditions.waitFor("where it was undone is said", () -> status().contains(" in " + title + " (undo)"));
	}

	@Test
	void theProblemsViewUndoesTheStudysStepsToo() throws Exception {
		// what other tests left for the host to undo
		OperationHistoryFactory.getOperationHistory().dispose(WorkspaceUndoUtil.getWorkspaceUndoContext(), true, true, false);
		var window = page.getWorkbenchWindow();
		var before = page.getPerspective();
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE, window);
		try {
			StudyParts.open(page, fixture.study(), fixture.transcript("one"), null);
			fixture.code("Tools");
			assertTrue(hasCode());
			page.activate(page.showView(IPageLayout.ID_PROBLEM_VIEW));
			run("org.eclipse.ui.edit.undo");
			assertFalse(hasCode());
			run("org.eclipse.ui.edit.redo");
			assertTrue(hasCode());
			page.closeAllEditors(false);
			// elsewhere it is the host's, also of a view that is taken along
			PlatformUI.getWorkbench().showPerspective("org.eclipse.ui.resourcePerspective", window);
			page.activate(page.showView(IPageLayout.ID_PROBLEM_VIEW));
			assertThrows(NotEnabledException.class, () -> run("org.eclipse.ui.edit.undo"));
			assertTrue(hasCode());
		} finally {
			page.setPerspective(before);
		}
	}

	private static void run(String command) throws Exception {
		Conditions.handleEvents();
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	/** What stands in the window's status line. */
	private String status() {
		return controls(page.getWorkbenchWindow().getShell(), Composite.class)
				.filter(each -> each.getClass().getSimpleName().equals("StatusLine"))
				.flatMap(line -> controls(line, CLabel.class)).map(CLabel::getText).collect(Collectors.joining());
	}

	private static <T extends Control> Stream<T> controls(Composite parent, Class<T> type) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> Stream.concat(
				type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
				child instanceof Composite inner ? controls(inner, type) : Stream.empty()));
	}
}
