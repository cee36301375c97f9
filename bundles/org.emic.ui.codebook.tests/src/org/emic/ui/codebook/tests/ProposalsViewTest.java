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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.ProposalKind;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicIds;
import org.emic.ui.StudyParts;
import org.emic.ui.codebook.internal.editor.CodebookEditor;
import org.emic.ui.codebook.internal.proposals.OwnersPage;
import org.emic.ui.codebook.internal.proposals.ProposalSteps;
import org.emic.ui.codebook.internal.tree.CodeColouring;
import org.emic.ui.codebook.internal.tree.CodeCreation;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;
import org.emic.workspace.CoderPreference;

@ExtendWith(NoErrorsLogged.class)
class ProposalsViewTest {

	private StudyFixture fixture;
	private Code machine;
	private CodeTreePanel panel;

	/** Anna owns the codebook; Ben works in it. */
	@BeforeEach
	void openCodebook() throws Exception {
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		fixture = StudyFixture.create("proposals");
		ActiveStudy.get().activate(fixture.study());
		machine = fixture.code("machine");
		fixture.study().execute("Define", edit -> {
			edit.set(machine, CodebookPackage.Literals.CODE__DEFINITION, "Talk of the machine.");
			edit.set(fixture.study().study().codes().main().orElseThrow(), CodebookPackage.Literals.CODEBOOK__OWNERS, List.of("anna"));
		});
		StudyParts.openCodebook(page(), fixture.study(), machine);
		waitFor("the editor is open", () -> page().getActiveEditor() instanceof CodebookEditor);
		panel = Adapters.adapt(page().getActiveEditor(), CodeTreePanel.class);
		CoderPreference.set("Ben", "ben");
	}

	@AfterEach
	void close() throws Exception {
		page().closeAllEditors(false);
		fixture.delete();
		CoderPreference.set("Anna Blum", "anna");
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private List<String> names() {
		panel.viewer().expandAll();
		return lines(panel.viewer().getTree().getItems(), "");
	}

	private static List<String> lines(TreeItem[] items, String indent) {
		return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(indent + item.getText()),
				lines(item.getItems(), indent + "  ").stream())).toList();
	}

	/** The dialog that is open above the window. */
	private static Shell dialog(String title) {
		var found = new ArrayList<Shell>();
		waitFor("the dialog " + title, () -> {
			found.clear();
			Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).forEach(found::add);
			return !found.isEmpty();
		});
		return found.getFirst();
	}

	private static <T extends Control> List<T> all(Composite parent, Class<T> type) {
		var found = new ArrayList<T>();
		for (var child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			} else if (child instanceof Composite composite) {
				found.addAll(all(composite, type));
			}
		}
		return found;
	}

	private static void press(Shell shell, String text) {
		all(shell, Button.class).stream().filter(button -> button.getText().replace("&", "").equals(text)).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aNewCodeOfWhoIsNoOwnerIsAProposalToCodeWith() throws Exception {
		var made = CodeCreation.create(fixture.study(), machine, "tireless");
		assertEquals(Status.PROPOSED, made.getStatus());
		fixture.apply(made, "two", "It never tires");
		assertEquals(List.of("machine", "  tireless  proposed", "Proposals  1", "  New code \u2018tireless\u2019  Ben"), names());
		assertEquals(1, fixture.files("codebook/proposals").size());
		var codings = fixture.files("codings");
		CoderPreference.set("Anna Blum", "anna");
		ProposalSteps.accept(fixture.study(), fixture.study().study().proposals().open().getFirst(), "Good.");
		assertEquals(List.of("machine", "  tireless"), names());
		assertEquals(codings, fixture.files("codings"));
		fixture.undo();
		assertEquals(List.of("machine", "  tireless  proposed", "Proposals  1", "  New code \u2018tireless\u2019  Ben"), names());
	}

	@Test
	void aRefusedWordingIsOfferedToBeProposedAndAccepted() throws Exception {
		var name = Widgets.visible(page().getWorkbenchWindow().getShell(), Text.class).stream()
				.filter(text -> text.getText().equals("Talk of the machine.")).findFirst().orElseThrow();
		name.setFocus();
		name.setText("Talk of the machine as a partner.");
		Display.getCurrent().asyncExec(() -> Display.getCurrent().asyncExec(() -> {
			var refused = dialog("Not Your Codebook");
			Display.getCurrent().asyncExec(() -> {
				var propose = dialog("Propose a Change");
				assertTrue(all(propose, Text.class).stream().anyMatch(text -> text.getText().equals("Talk of the machine as a partner.")));
				all(propose, Text.class).stream().filter(text -> text.getEditable() && text.isEnabled() && text.getText().isEmpty())
						.toList().getLast().setText("Too wide.");
				press(propose, "Propose");
			});
			press(refused, "Propose\u2026");
		}));
		name.notifyListeners(SWT.FocusOut, new Event());
		waitFor("it is proposed", () -> !fixture.study().study().proposals().open().isEmpty());
		assertEquals("Talk of the machine.", machine.getDefinition());
		assertEquals("Talk of the machine.", name.getText(), "the field shows what is");
		assertEquals(List.of("machine", "Proposals  1", "  Another wording of \u2018machine\u2019  Ben: Too wide."), names());
		var proposal = fixture.study().study().proposals().open().getFirst();
		assertEquals(ProposalKind.CHANGE, proposal.getKind());
		panel.viewer().setSelection(new StructuredSelection(proposal), true);
		Conditions.handleEvents();
		var shown = Widgets.visible(page().getWorkbenchWindow().getShell(), StyledText.class).stream().map(StyledText::getText).toList();
		assertTrue(shown.contains("Talk of the machine.") && shown.contains("Talk of the machine as a partner."), shown.toString());
		CoderPreference.set("Anna Blum", "anna");
		ProposalSteps.accept(fixture.study(), proposal, "");
		assertEquals("Talk of the machine as a partner.", machine.getDefinition());
		assertEquals(List.of("machine"), names());
	}

	@Test
	void whatCannotBeProposedIsRefusedAndSaidSo() throws Exception {
		var before = fixture.files("codebook");
		int steps = fixture.steps();
		var told = new boolean[1];
		// in the dialog's own loop of events
		Display.getCurrent().asyncExec(() -> Display.getCurrent().asyncExec(() -> {
			press(dialog("Not Your Codebook"), "OK");
			told[0] = true;
		}));
		CodeColouring.set(fixture.study(), List.of(machine), "#112233");
		waitFor("it is said", () -> told[0]);
		Conditions.handleEvents();
		assertEquals(steps, fixture.steps());
		assertEquals(before, fixture.files("codebook"));
	}

	@Test
	void aDeclinedCodeLeavesItsCodingsToAnother() throws Exception {
		var made = CodeCreation.create(fixture.study(), machine, "tireless");
		fixture.apply(made, "two", "It never tires");
		CoderPreference.set("Anna Blum", "anna");
		ProposalSteps.decline(fixture.study(), fixture.study().study().proposals().open().getFirst(), "No.", machine);
		assertEquals(List.of("machine"), names());
		assertEquals(1, fixture.study().study().codings().count(machine));
	}

	@Test
	void theOwnersAreSetInTheProjectsProperties() throws Exception {
		var shell = new Shell();
		try {
			var page = new OwnersPage();
			page.setElement(fixture.study().project());
			page.createControl(shell);
			assertEquals(List.of("anna"), checked(page));
			assertFalse(page.viewer().getTable().isEnabled(), "Ben is no owner");
			CoderPreference.set("Anna Blum", "anna");
			var own = new OwnersPage();
			own.setElement(fixture.study().project());
			own.createControl(shell);
			assertEquals("Anna Blum (anna), you", own.viewer().getTable().getItem(0).getText());
			own.add("Ben");
			assertEquals(List.of("anna", "ben"), checked(own));
			assertTrue(own.performOk());
		} finally {
			shell.dispose();
		}
		assertTrue(fixture.files("codebook").values().stream().anyMatch(text -> text.contains("owners: [\"anna\", \"ben\"]")
				|| text.contains("owners: [\"anna\",\"ben\"]")), fixture.files("codebook").toString());
	}

	private static List<String> checked(OwnersPage page) {
		return Arrays.stream(page.viewer().getCheckedElements()).map(coder -> ((Coder) coder).getId()).toList();
	}
}
