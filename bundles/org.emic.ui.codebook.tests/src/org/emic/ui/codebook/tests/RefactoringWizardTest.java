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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.core.study.Coders;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.ProposalEdits;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.ProposalStatus;
import org.emic.model.codebook.Status;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicIds;
import org.emic.ui.codebook.internal.refactor.CodeRefactoringWizard;
import org.emic.ui.codebook.internal.refactor.RecodePage;
import org.emic.workspace.refactor.RefactoringKind;
import org.emic.workspace.refactor.StudyRefactoring;

/** The wizards of refactorings, begun from the Codebook view. */
@ExtendWith(NoErrorsLogged.class)
class RefactoringWizardTest {

	private static final String REFACTOR = "org.emic.ui.command.refactor";

	/** What a person does in a dialog that is modal, step by step, each when what it waits for is there. */
	private static final class Person {

		private record Step(BooleanSupplier ready, Runnable act) {
		}

		private final Deque<Step> steps = new ArrayDeque<>();
		private final long end = System.nanoTime() + 60_000_000_000L;
		private AssertionError failure;

		Person when(BooleanSupplier ready, Runnable act) {
			steps.add(new Step(ready, act));
			return this;
		}

		void begin() {
			Display.getCurrent().timerExec(20, this::look);
		}

		private void look() {
			try {
				if (!steps.isEmpty() && steps.peek().ready().getAsBoolean()) {
					steps.poll().act().run();
				}
				if (!steps.isEmpty() && System.nanoTime() > end) {
					throw new AssertionError("Still " + steps.size() + " steps to do");
				}
			} catch (AssertionError | RuntimeException e) {
				failure = e instanceof AssertionError error ? error : new AssertionError(e);
				steps.clear();
				dialog().close();
			}
			if (!steps.isEmpty()) {
				Display.getCurrent().timerExec(20, this::look);
			}
		}

		void check() {
			if (failure != null) {
				throw failure;
			}
			assertTrue(steps.isEmpty());
		}
	}

	private StudyFixture fixture;
	private IViewPart view;
	private Code drafting;
	private Code asking;
	private PlacedCoding mine;
	private PlacedCoding bens;

	@BeforeEach
	void openView() throws Exception {
		fixture = StudyFixture.create("refactoring");
		ActiveStudy.get().activate(fixture.study());
		drafting = fixture.code("drafting");
		asking = fixture.code("asking");
		mine = fixture.apply(drafting, "one", "a draft");
		bens = fixture.apply(drafting, "two", "With the machine", Coders.create("ben", "Ben"));
		view = page().showView(EmicIds.CODEBOOK_VIEW);
		page().activate(view);
	}

	@AfterEach
	void closeView() throws Exception {
		page().hideView(view);
		fixture.delete();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private void select(Code... codes) {
		view.getSite().getSelectionProvider().setSelection(new StructuredSelection(codes));
		var provider = view.getSite().getSelectionProvider();
		waitFor("the selection", () -> ((StructuredSelection) provider.getSelection()).size() == codes.length);
	}

	private static void run(String command, Person person) throws Exception {
		person.begin();
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		person.check();
	}

	private static Shell dialog() {
		return Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> shell.isVisible() && shell.getParent() != null && shell.getData() instanceof Window)
				.reduce((first, last) -> last).orElseThrow();
	}

	private static boolean isOpen(String title) {
		return Arrays.stream(Display.getCurrent().getShells()).anyMatch(shell -> shell.isVisible() && shell.getText().equals(title));
	}

	private static <T extends Control> List<T> all(Class<T> type) {
		return Widgets.visible(dialog(), type);
	}

	private static Button button(String text) {
		return all(Button.class).stream().filter(button -> button.getText().replace("&", "").startsWith(text)).findFirst()
				.orElseThrow(() -> new AssertionError(all(Button.class).stream().map(Button::getText).toList().toString()));
	}

	private static void press(String text) {
		var button = button(text);
		assertTrue(button.isEnabled(), text);
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static boolean canPress(String text) {
		return all(Button.class).stream().anyMatch(button -> button.getText().replace("&", "").startsWith(text) && button.isEnabled());
	}

	private static List<String> texts(Tree tree) {
		var texts = new ArrayList<String>();
		visit(tree.getItems(), item -> texts.add(item.getText()));
		return texts;
	}

	private static void visit(TreeItem[] items, Consumer<TreeItem> consumer) {
		for (var item : items) {
			consumer.accept(item);
			item.setExpanded(true);
			visit(item.getItems(), consumer);
		}
	}

	@Test
	void codesAreMergedAfterAPreview() throws Exception {
		select(drafting);
		run(REFACTOR + "Merge", new Person().when(() -> isOpen("Merge Codes"), () -> {
			var filter = all(Text.class).getFirst();
			filter.setText("ask");
			assertEquals("asking", all(Table.class).getFirst().getSelection()[0].getText());
		}).when(() -> canPress("Preview"), () -> press("Preview"))
				.when(() -> all(Tree.class).size() == 1 && all(Tree.class).getFirst().getItemCount() > 0, () -> {
					var texts = texts(all(Tree.class).getFirst());
					assertTrue(texts.contains("Study refactoring"), texts.toString());
					assertEquals(Status.ACTIVE, drafting.getStatus(), "nothing is done before");
				}).when(() -> canPress("OK"), () -> press("OK")));
		waitFor("the dialog is closed", () -> !isOpen("Merge Codes"));
		assertEquals(asking.getId(), drafting.getMergedInto());
		assertEquals("asking", mine.codeName());
		assertEquals("asking", bens.codeName());
		assertEquals("Merge \u2018drafting\u2019 into \u2018asking\u2019", fixture.latestStep());
		fixture.undo();
		assertEquals("drafting", mine.codeName());
		assertEquals("drafting", bens.codeName());
	}

	@Test
	void codeIsRenamedWithoutAPreview() throws Exception {
		select(drafting);
		run(REFACTOR + "Rename", new Person().when(() -> isOpen("Rename Code"), () -> {
			all(Text.class).getFirst().setText("first drafts");
			button("Keep").setSelection(true);
			button("Keep").notifyListeners(SWT.Selection, new Event());
		}).when(() -> canPress("OK"), () -> press("OK")));
		waitFor("the dialog is closed", () -> !isOpen("Rename Code"));
		assertEquals("first drafts", drafting.getName());
		assertEquals(List.of("drafting"), drafting.getAliases());
	}

	@Test
	void deletingACodeWithCodingsAsksWhatBecomesOfThem() throws Exception {
		select(drafting);
		run("org.emic.ui.command.deleteCode", new Person().when(() -> isOpen("Delete Codes"), () -> {
			assertTrue(button("Remove").getSelection());
		}).when(() -> canPress("OK"), () -> press("OK")));
		waitFor("the dialog is closed", () -> !isOpen("Delete Codes"));
		assertEquals(Status.DELETED, drafting.getStatus());
		assertEquals(List.of(), fixture.transcript("one").codings());
		assertEquals(List.of(bens), fixture.transcript("two").removedCodings());
		fixture.undo();
		assertEquals(List.of(bens), fixture.transcript("two").codings());
	}

	@Test
	void codeIsMovedBelowTheOneThatIsChosen() throws Exception {
		select(drafting);
		run(REFACTOR + "Move", new Person().when(() -> isOpen("Move Codes"), () -> all(Text.class).getFirst().setText("ask"))
				.when(() -> canPress("OK"), () -> press("OK")));
		waitFor("the dialog is closed", () -> !isOpen("Move Codes"));
		assertEquals(asking, drafting.eContainer());
	}

	@Test
	void codingsOfAnAcceptedSplitAreSentToItsPartsBeforeItIsMade() throws Exception {
		fixture.study().execute("Propose", edit -> ProposalEdits.proposeSplit(edit, drafting, List.of("by hand", "by machine"),
				Coders.create("ben", "Ben"), "Two things."));
		var proposal = fixture.study().study().proposals().open().getFirst();
		waitFor("the proposal is shown", () -> {
			view.getSite().getSelectionProvider().setSelection(new StructuredSelection(proposal));
			return !view.getSite().getSelectionProvider().getSelection().isEmpty();
		});
		run("org.emic.ui.command.acceptProposal", new Person().when(() -> isOpen("Accept Proposal"), () -> press("Accept"))
				.when(() -> isOpen("Accept Proposal") && !all(Table.class).isEmpty(), () -> {
					assertFalse(canPress("OK"), "what becomes of the codings is to be said");
					var codings = all(Table.class).getFirst();
					assertEquals(2, codings.getItemCount());
					codings.setSelection(0);
					var key = new Event();
					key.character = '1';
					codings.notifyListeners(SWT.KeyDown, key);
				}).when(() -> canPress("OK"), () -> press("OK")));
		assertEquals(ProposalStatus.ACCEPTED, proposal.getStatus());
		assertEquals(List.of("by hand", "by machine"), drafting.getChildren().stream().map(Code::getName).toList());
		assertEquals("by hand", mine.codeName());
		assertEquals("drafting", bens.codeName());
		fixture.undo();
		assertEquals(ProposalStatus.OPEN, proposal.getStatus());
		assertEquals("drafting", mine.codeName());
	}

	@Test
	void thePreviewShowsAPropertyAsItIsAndAsItWillBe() throws Exception {
		select(drafting);
		var shown = new ArrayList<String>();
		run(REFACTOR + "Rename", new Person().when(() -> isOpen("Rename Code"), () -> all(Text.class).getFirst().setText("first drafts"))
				.when(() -> canPress("Preview"), () -> press("Preview"))
				.when(() -> all(Tree.class).size() == 1 && all(Tree.class).getFirst().getItemCount() > 0, () -> {
					var tree = all(Tree.class).getFirst();
					visit(tree.getItems(), item -> {
						if (item.getText().contains("Name \u2192")) {
							tree.select(item);
							tree.notifyListeners(SWT.Selection, new Event());
						}
					});
					assertTrue(dialog().getSize().x > 900, "it has room");
				}).when(() -> all(StyledText.class).size() == 2 && !all(StyledText.class).getLast().getText().isEmpty(), () -> {
					all(StyledText.class).forEach(text -> shown.add(text.getText()));
					press("Cancel");
				}));
		assertEquals(List.of("drafting", "first drafts"), shown);
		assertEquals("drafting", drafting.getName());
	}

	@Test
	void codingsAreRecodedButForThoseUntickedInThePreview() throws Exception {
		var person = new Person().when(() -> isOpen("Recode Codings"), () -> {
			all(Text.class).getFirst().setText("ask");
			all(Text.class).getLast().setText("It is a question.");
		}).when(() -> canPress("Preview"), () -> press("Preview"))
				.when(() -> all(Tree.class).size() == 1 && all(Tree.class).getFirst().getItemCount() > 0,
						() -> visit(all(Tree.class).getFirst().getItems(), item -> untick(item, "a draft")))
				.when(() -> canPress("OK"), () -> press("OK"));
		person.begin();
		CodeRefactoringWizard.open(page().getWorkbenchWindow().getShell(),
				new StudyRefactoring(fixture.study(), RefactoringKind.RECODE, null), new RecodePage(List.of(mine, bens)));
		person.check();
		waitFor("the dialog is closed", () -> !isOpen("Recode Codings"));
		assertEquals("drafting", mine.codeName());
		assertEquals("asking", bens.codeName());
		assertEquals("It is a question.", bens.decision().orElseThrow().getReason());
	}

	private static void untick(TreeItem item, String words) {
		if (item.getText().contains(words)) {
			item.setChecked(false);
			var event = new Event();
			event.item = item;
			event.detail = SWT.CHECK;
			item.getParent().notifyListeners(SWT.Selection, event);
		}
	}

	@Test
	void codingsAreSplitByKeys() throws Exception {
		select(drafting);
		run(REFACTOR + "Split", new Person().when(() -> isOpen("Split Code"), () -> {
			all(Text.class).getFirst().setText("handwork");
			press("New Code");
			var table = all(Table.class).getFirst();
			assertEquals(2, table.getItemCount());
			table.setSelection(0);
			var key = new Event();
			key.character = '1';
			key.keyCode = '1';
			table.notifyListeners(SWT.KeyDown, key);
			assertEquals("handwork", table.getItem(0).getText(3));
			assertEquals("stays", table.getItem(1).getText(3));
		}).when(() -> canPress("OK"), () -> press("OK")));
		waitFor("the dialog is closed", () -> !isOpen("Split Code"));
		assertEquals("handwork", mine.codeName());
		assertEquals("drafting", bens.codeName());
		assertEquals(drafting, mine.code().orElseThrow().eContainer());
		fixture.undo();
		assertEquals("drafting", mine.codeName());
	}
}
