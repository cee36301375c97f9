/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.tests;

import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.SubStatusLineManager;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.emic.core.study.CodingEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.core.study.Coders;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicIds;
import org.emic.ui.analysis.internal.disagreements.DisagreementFilter;
import org.emic.ui.analysis.internal.disagreements.DisagreementsView;

@ExtendWith(NoErrorsLogged.class)
class DisagreementsViewTest {

	private static final String COMMAND = "org.emic.ui.command.";

	private final Coder ben = Coders.create("ben", "Ben");
	private StudyFixture fixture;
	private DisagreementsView view;
	private TableViewer viewer;
	private Code draft;
	private Code machine;

	@BeforeEach
	void openView() throws Exception {
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		fixture = StudyFixture.create("differing");
		draft = fixture.code("draft");
		machine = fixture.code("machine");
		fixture.apply(draft, "one", "draft by hand");
		fixture.apply(machine, "one", "a draft by hand", ben);
		fixture.apply(draft, "one", "first draft");
		fixture.apply(machine, "one", "ask the machine");
		fixture.apply(machine, "one", "ask the machine", ben);
		ActiveStudy.get().activate(fixture.study());
		view = (DisagreementsView) page().showView(EmicIds.DISAGREEMENTS_VIEW);
		viewer = view.getAdapter(TableViewer.class);
		waitFor("both disagreements are listed", () -> passages().size() == 2);
	}

	@AfterEach
	void closeView() throws Exception {
		page().hideView(view);
		fixture.delete();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private List<String> column(int column) {
		// a row that is not in sight is filled when it is asked for
		return Arrays.stream(viewer.getTable().getItems()).filter(item -> !isGroup(item)).map(item -> item.getText(column)).toList();
	}

	private static boolean isGroup(TableItem item) {
		return item.getText(0).startsWith("\u25BE") || item.getText(0).startsWith("\u25B8");
	}

	private List<String> groups() {
		return Arrays.stream(viewer.getTable().getItems()).filter(DisagreementsViewTest::isGroup)
				.map(item -> item.getText(0).substring(2)).toList();
	}

	private List<String> passages() {
		return column(0);
	}

	private void select(String passage) {
		var items = viewer.getTable().getItems();
		for (int i = 0; i < items.length; i++) {
			if (items[i].getText(0).equals(passage)) {
				viewer.getTable().setSelection(i);
				viewer.setSelection(viewer.getSelection());
			}
		}
		page().activate(view);
	}

	private void run(String command, Map<String, String> parameters) throws Exception {
		var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
				ParameterizedCommand.generateCommand(commands.getCommand(command), parameters), null);
	}

	/** Runs a command that asks for the reason, and answers. */
	private void settle(String command, Map<String, String> parameters, String reason) throws Exception {
		var display = Display.getCurrent();
		var answered = new ArrayList<String>();
		answer(display, reason, answered);
		run(COMMAND + command, parameters);
		waitFor("the reason was asked for", () -> !answered.isEmpty());
		waitFor("what was settled is listed", () -> !view.isSearching());
	}

	private static void answer(Display display, String reason, List<String> answered) {
		display.asyncExec(() -> {
			for (var shell : display.getShells()) {
				if (shell.getText().equals("Settle") && shell.isVisible()) {
					var field = child(shell, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0);
					((Text) field).setText(reason);
					answered.add(reason);
					((Shell) shell).getDefaultButton().notifyListeners(SWT.Selection, new Event());
					return;
				}
			}
			if (answered.isEmpty()) {
				display.timerExec(20, () -> answer(display, reason, answered));
			}
		});
	}

	private static Control child(Composite parent, Class<? extends Control> type, java.util.function.Predicate<Control> wanted) {
		for (var each : parent.getChildren()) {
			var found = type.isInstance(each) && wanted.test(each) ? each
					: each instanceof Composite inner ? child(inner, type, wanted) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static List<String> texts(Composite parent) {
		var texts = new ArrayList<String>();
		for (var each : parent.getChildren()) {
			if (each instanceof StyledText text) {
				texts.add(text.getText());
			} else if (each instanceof Composite inner && !(each instanceof Button)) {
				texts.addAll(texts(inner));
			}
		}
		return texts;
	}

	@Test
	void passagesAreListedByCodeWithWhatEachCoderDid() {
		assertEquals(List.of("draft", "draft \u2194 machine"), groups());
		assertEquals("1", viewer.getTable().getItem(0).getText(1));
		assertEquals(List.of("first draft", "a draft by hand"), passages());
		assertEquals(List.of("Anna Blum: draft  \u00B7  Ben: \u2013", "Anna Blum: draft  \u00B7  Ben: machine"), column(1));
		assertEquals(List.of("Coded or not", "Different code"), column(2));
		assertEquals("2 disagreements, 0 of them settled", view.getContentDescription());
	}

	@Test
	void bothCodingsAreSideBySide() {
		toggleZoom();
		waitFor("there is room for both", () -> view.getViewSite().getPage().getActivePart() == view
				&& viewer.getTable().getParent().getSize().x > 700);
		select("a draft by hand");
		waitFor("two columns", () -> texts(viewer.getTable().getParent()).size() == 2);
		var sides = texts(viewer.getTable().getParent());
		assertTrue(sides.get(0).startsWith("draft\n") && sides.get(0).contains("draft by hand"), sides.get(0));
		assertTrue(sides.get(1).startsWith("machine\n"), sides.get(1));
		select("first draft");
		assertEquals("Did not apply the code here.", texts(viewer.getTable().getParent()).get(1));
		toggleZoom();
	}

	@Test
	void withoutRoomBothCodingsAreBelowEachOther() {
		select("a draft by hand");
		viewer.getTable().getParent().setSize(300, 900);
		waitFor("one text", () -> texts(viewer.getTable().getParent()).size() == 1);
		var text = texts(viewer.getTable().getParent()).getFirst();
		assertTrue(text.startsWith("1  Anna Blum\ndraft\n"), text);
		assertTrue(text.contains("\n\n2  Ben\nmachine\n"), text);
	}

	private void toggleZoom() {
		page().activate(view);
		page().toggleZoom(page().getReference(view));
	}

	@Test
	void aMaximisedViewStaysSoWhileOneSettles() throws Exception {
		toggleZoom();
		select("first draft");
		settle("takeSide", Map.of("org.emic.ui.takeSide.number", "1"), "");
		waitFor("the next is selected", () -> viewer.getTable().getSelection().length == 1
				&& viewer.getTable().getSelection()[0].getText(0).equals("a draft by hand"));
		assertEquals(IWorkbenchPage.STATE_MAXIMIZED, page().getPartState(page().getReference(view)));
		toggleZoom();
	}

	@Test
	void theSideOfTheSecondCoderIsTakenWithAReasonAndUndone() throws Exception {
		select("a draft by hand");
		settle("takeSide", Map.of("org.emic.ui.takeSide.number", "2"), "He asked her.");
		waitFor("it is settled", () -> column(3).contains("Settled: machine"));
		assertEquals("2 disagreements, 1 of them settled", view.getContentDescription());
		var consensus = fixture.transcript("one").consensus();
		assertEquals(List.of("a draft by hand"), consensus.stream().map(placed -> placed.quote()).toList());
		assertEquals(5, fixture.transcript("one").codings().size(), "the originals stay");
		waitFor("it is written", () -> fixture.study().file("codings/consensus/anna/one.codings").exists());
		select("a draft by hand");
		assertTrue(texts(viewer.getTable().getParent()).getLast().contains("He asked her."));
		OperationHistoryFactory.getOperationHistory().undo(fixture.study().undoContext(), null, null);
		waitFor("it is open again", () -> column(3).equals(List.of("Open", "Open")));
	}

	@Test
	void whatCodersChangedWhileTheReasonWasWrittenIsTold() throws Exception {
		select("a draft by hand");
		var bens = fixture.transcript("one").codings().stream().filter(placed -> placed.quote().equals("a draft by hand")).findFirst()
				.orElseThrow();
		var display = Display.getCurrent();
		var before = List.of(display.getShells());
		// comes when the dialog is open, before it is answered
		display.asyncExec(() -> fixture.study().execute("Remove", edit -> CodingEdits.remove(edit, bens, ben)));
		settle("takeSide", Map.of("org.emic.ui.takeSide.number", "2"), "He asked her.");
		waitFor("it is told", () -> Arrays.stream(display.getShells()).filter(shell -> !before.contains(shell))
				.anyMatch(shell -> says(shell, "changed what they coded there meanwhile")));
		Arrays.stream(display.getShells()).filter(shell -> !before.contains(shell)).forEach(Shell::close);
		assertEquals(List.of(), fixture.transcript("one").consensus());
	}

	private static boolean says(Composite parent, String words) {
		return Arrays.stream(parent.getChildren()).anyMatch(each -> each instanceof Label label && label.getText().contains(words)
				|| each instanceof Text text && text.getText().contains(words)
				|| each instanceof Composite inner && says(inner, words));
	}

	@Test
	void severalAreSettledAtOnceAndWithdrawn() throws Exception {
		viewer.getTable().selectAll();
		viewer.setSelection(viewer.getSelection());
		page().activate(view);
		settle("settleNoCode", Map.of(), "");
		waitFor("both are settled", () -> column(3).equals(List.of("Settled: No code here", "Settled: No code here")));
		viewer.getTable().selectAll();
		viewer.setSelection(viewer.getSelection());
		run(COMMAND + "withdrawSettlement", Map.of());
		assertEquals("Open again: what you settled about 2 disagreements is withdrawn.", statusLine());
		waitFor("both are open", () -> column(3).equals(List.of("Open", "Open")));
		assertEquals(List.of(), fixture.transcript("one").consensus());
	}

	@Test
	void whyNothingIsWithdrawnIsSaidInTheStatusLineUntilOneGoesOn() throws Exception {
		select("first draft");
		run(COMMAND + "withdrawSettlement", Map.of());
		assertTrue(statusLine().startsWith("You settled none of these."), statusLine());
		var shell = viewer.getTable().getShell();
		waitFor("it goes away with the next key", () -> {
			var key = new Event();
			key.keyCode = SWT.ARROW_DOWN;
			viewer.getTable().notifyListeners(SWT.KeyDown, key);
			return statusLine().isEmpty();
		});
		assertTrue(Arrays.stream(shell.getDisplay().getShells()).noneMatch(other -> other.isVisible() && other.getText().contains("Problem")));
	}

	private String statusLine() {
		return ((SubStatusLineManager) view.getViewSite().getActionBars().getStatusLineManager()).getParent() instanceof
				StatusLineManager line ? shownBy(line) : "";
	}

	private static String shownBy(StatusLineManager manager) {
		return Arrays.stream(((Composite) manager.getControl()).getChildren()).filter(CLabel.class::isInstance)
				.map(label -> ((CLabel) label).getText()).filter(text -> text != null).findFirst().orElse("");
	}

	@Test
	void theNextOpenOneFollowsWhatWasSettled() throws Exception {
		select("first draft");
		settle("takeSide", Map.of("org.emic.ui.takeSide.number", "1"), "");
		waitFor("the next is selected", () -> viewer.getTable().getSelection().length == 1
				&& viewer.getTable().getSelection()[0].getText(0).equals("a draft by hand"));
		assertEquals("one.transcript", page().getActiveEditor().getTitle());
		assertEquals(view, page().getActivePart(), "the list keeps the focus");
	}

	@Test
	void onlyDisagreementsAboutSomeCodesAndCodersAreListed() {
		var cara = Coders.create("cara", "Cara");
		fixture.apply(draft, "one", "a draft by hand", cara);
		fixture.apply(machine, "one", "ask the machine", cara);
		waitFor("three coders", () -> column(1).stream().anyMatch(text -> text.contains("Cara")));
		view.show(DisagreementFilter.ALL.withCoders(Set.of("ben", "cara")));
		waitFor("one is left", () -> passages().equals(List.of("a draft by hand")) && !view.isSearching());
		assertFalse(column(1).getFirst().contains("Anna"), column(1).toString());
		view.show(DisagreementFilter.ALL.withCodes(Set.of(machine.getId())));
		waitFor("that between two codes", () -> passages().equals(List.of("a draft by hand")));
		assertTrue(view.getContentDescription().contains("filtered out"), view.getContentDescription());
	}

	@Test
	void newCodingsAreFollowed() {
		fixture.apply(draft, "one", "first draft", ben);
		waitFor("they agree now", () -> passages().equals(List.of("a draft by hand")));
		assertTrue(view.getContentDescription().startsWith("1 "), view.getContentDescription());
	}
}
