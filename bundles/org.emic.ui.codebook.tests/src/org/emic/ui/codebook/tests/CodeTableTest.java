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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.core.study.Coders;
import org.emic.core.study.CodebookEdits;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Status;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.EmicIds;
import org.emic.ui.StudyParts;
import org.emic.ui.codebook.internal.editor.CodebookEditor;
import org.emic.ui.codebook.internal.print.PrintCodebookAction;
import org.emic.ui.codebook.internal.tree.CodeDeletion;
import org.emic.ui.codebook.internal.tree.CodeRestoring;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;
import org.emic.ui.codebook.internal.tree.ExamplePicking;

@ExtendWith(NoErrorsLogged.class)
class CodeTableTest {

	private StudyFixture fixture;
	private Code draft;
	private Code machine;
	private Code voice;
	private CodeTreePanel panel;

	@BeforeEach
	void openCodebook() throws Exception {
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		fixture = StudyFixture.create("table");
		draft = fixture.code("draft");
		machine = fixture.code("machine");
		voice = fixture.code("voice", draft);
		set(machine, CodebookPackage.Literals.CODE__DEFINITION, "Talk of the machine.\nIn any role.");
		fixture.apply(machine, "one", "the machine");
		fixture.apply(machine, "two", "the machine");
		fixture.apply(machine, "two", "It never tires", Coders.create("ben", "Ben"));
		StudyParts.openCodebook(page(), fixture.study(), draft);
		waitFor("the editor is open", () -> page().getActiveEditor() instanceof CodebookEditor);
		panel = Adapters.adapt(page().getActiveEditor(), CodeTreePanel.class);
		Conditions.handleEvents();
	}

	@AfterEach
	void close() throws Exception {
		page().closeAllEditors(false);
		fixture.delete();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private void set(Code code, EStructuralFeature feature, Object value) {
		fixture.study().execute("Set", edit -> edit.set(code, feature, value));
	}

	private Tree tree() {
		return panel.viewer().getTree();
	}

	/** The rows as a person reads them. */
	private List<String> rows(int... columns) {
		panel.viewer().expandAll();
		return lines(tree().getItems(), "", columns);
	}

	private static List<String> lines(TreeItem[] items, String indent, int... columns) {
		return Arrays.stream(items).flatMap(item -> Stream.concat(
				Stream.of(indent + String.join("|", Arrays.stream(columns).mapToObj(item::getText).toList())),
				lines(item.getItems(), indent + "  ", columns).stream())).toList();
	}

	private TreeColumn column(String title) {
		return Arrays.stream(tree().getColumns()).filter(column -> column.getText().equals(title)).findFirst().orElseThrow();
	}

	private void click(String title) {
		column(title).notifyListeners(SWT.Selection, new Event());
	}

	private <T extends Control> List<T> visible(Class<T> type) {
		return Widgets.visible(page().getWorkbenchWindow().getShell(), type);
	}

	@Test
	void eachCodeTellsItsDefinitionUsesCodersAndStatus() {
		assertEquals(List.of("draft||0|0|active", "  voice||0|0|active", "machine|Talk of the machine.|3|2|active"), rows(0, 1, 2, 3, 4));
		fixture.apply(draft, "one", "first draft");
		assertEquals(List.of("draft|1|1", "  voice|0|0", "machine|3|2"), rows(0, 2, 3));
	}

	@Test
	void theLastChangeIsThatOfTheCodesFile() throws Exception {
		var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());
		var file = fixture.study().file("codebook/codes/" + draft.getFileName());
		var now = day.format(Files.getLastModifiedTime(file.getLocation().toPath()).toInstant());
		waitFor("the day is shown", () -> rows(5).getFirst().equals(now));
		var early = Instant.parse("2024-03-05T12:00:00Z");
		file.setLocalTimeStamp(early.toEpochMilli());
		set(machine, CodebookPackage.Literals.CODE__COLOUR, "#112233");
		panel.viewer().refresh();
		assertEquals(day.format(early), rows(5).getFirst());
	}

	@Test
	void sortingIsAViewAndChangesNothing() throws Exception {
		var before = fixture.files("codebook");
		int steps = fixture.steps();
		click("Uses");
		assertEquals(List.of("draft", "  voice", "machine"), rows(0));
		click("Uses");
		assertEquals(List.of("machine", "draft", "  voice"), rows(0));
		click("Uses");
		assertEquals(List.of("draft", "  voice", "machine"), rows(0));
		click("Name");
		click("Name");
		assertEquals(List.of("machine", "draft", "  voice"), rows(0));
		assertEquals(steps, fixture.steps());
		assertEquals(before, fixture.files("codebook"));
	}

	@Test
	void severalCodesAreChangedInOneStep() throws Exception {
		panel.viewer().setSelection(new StructuredSelection(List.of(draft, voice, machine)), true);
		assertEquals(3, tree().getSelectionCount());
		assertEquals(List.of(draft, voice, machine), panel.selectedCodes());
		Conditions.handleEvents();
		var labels = visible(Label.class).stream().map(Label::getText).toList();
		assertTrue(labels.contains("3 codes: draft, voice, machine"), labels.toString());
		int steps = fixture.steps();
		var status = visible(Combo.class).stream().filter(combo -> combo.indexOf("deprecated") >= 0).findFirst().orElseThrow();
		status.select(status.indexOf("deprecated"));
		status.notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of(Status.DEPRECATED, Status.DEPRECATED, Status.DEPRECATED),
				Stream.of(draft, voice, machine).map(Code::getStatus).toList());
		var codable = visible(Button.class).stream().filter(button -> button.getText().equals("Can be applied")).findFirst().orElseThrow();
		codable.setSelection(false);
		codable.notifyListeners(SWT.Selection, new Event());
		assertFalse(voice.isCodable());
		assertEquals(steps + 2, fixture.steps());
		fixture.undo();
		assertTrue(codable.getSelection(), "what is undone is shown");
		fixture.undo();
		assertEquals(List.of("active", "  active", "active"), rows(4));
	}

	@Test
	void whereSeveralCodesDifferNothingIsShown() {
		set(draft, CodebookPackage.Literals.CODE__STATUS, Status.PROPOSED);
		set(draft, CodebookPackage.Literals.CODE__CODABLE, false);
		panel.viewer().setSelection(new StructuredSelection(List.of(draft, machine)), true);
		assertEquals(List.of(draft, machine), panel.selectedCodes());
		Conditions.handleEvents();
		var status = visible(Combo.class).stream().filter(combo -> combo.indexOf("deprecated") >= 0).findFirst().orElseThrow();
		assertEquals(-1, status.getSelectionIndex());
		assertTrue(visible(Button.class).stream().anyMatch(button -> button.getText().equals("Can be applied") && button.getGrayed()));
		assertTrue(visible(Button.class).stream().anyMatch(button -> button.getText().equals("(different)")), "their colours");
	}

	private Text cellEditor() {
		return Arrays.stream(tree().getChildren()).filter(Text.class::isInstance).map(Text.class::cast).filter(Text::isVisible)
				.findFirst().orElse(null);
	}

	@Test
	void aCellIsEditedInPlaceAndTabGoesOn() {
		panel.reveal(draft);
		panel.editName(draft);
		var name = cellEditor();
		assertEquals("draft", name.getText());
		name.setText("sketch");
		var tab = new Event();
		tab.detail = SWT.TRAVERSE_TAB_NEXT;
		tab.keyCode = SWT.TAB;
		tab.doit = true;
		name.notifyListeners(SWT.Traverse, tab);
		assertEquals("sketch", draft.getName());
		var definition = cellEditor();
		assertNotNull(definition, "the next cell is edited");
		definition.setText("A first version.");
		definition.notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals("A first version.", draft.getDefinition());
		assertEquals(List.of("sketch|A first version.", "  voice|", "machine|Talk of the machine."), rows(0, 1));
	}

	@Test
	void aDefinitionOfSeveralLinesIsNotCutOffInACell() {
		panel.reveal(machine);
		panel.viewer().editElement(machine, 1);
		assertEquals(null, cellEditor());
	}

	@Test
	void deletedCodesAreShownOnRequestAndRestored() throws Exception {
		var before = fixture.files("codebook");
		CodeDeletion.of(fixture.study(), List.of(draft)).run();
		assertEquals(List.of("machine"), rows(0));
		panel.setDeletedShown(true);
		assertEquals(List.of("draft  deleted|deleted", "  voice  deleted|deleted", "machine|active"), rows(0, 4));
		CodeRestoring.restore(fixture.study(), List.of(draft, voice));
		assertEquals(List.of("draft|active", "  voice|active", "machine|active"), rows(0, 4));
		assertEquals(before, fixture.files("codebook"));
		fixture.undo();
		panel.setDeletedShown(false);
		assertEquals(List.of("machine"), rows(0));
	}

	@Test
	void examplesArePickedFromTheCodingsWithTheirPlace() {
		var candidates = ExamplePicking.candidates(fixture.study(), machine);
		assertEquals(List.of("the machine", "the machine", "It never tires"), candidates.stream().map(placed -> placed.quote()).toList());
		int steps = fixture.steps();
		ExamplePicking.add(fixture.study(), machine, List.of(candidates.get(0), candidates.get(2)));
		assertEquals("- \u201cthe machine\u201d (one)\n- \u201cIt never tires\u201d (two)", machine.getExamples());
		assertEquals(steps + 1, fixture.steps());
		assertEquals(List.of(), ExamplePicking.candidates(fixture.study(), machine), "the same words are not offered twice");
	}

	@Test
	void aPrintedCodebookHasEveryCodeWithItsDefinition() {
		var paper = new Shell();
		try {
			var text = PrintCodebookAction.text(paper, fixture.study()).getText();
			assertTrue(text.contains("machine") && text.contains("Talk of the machine.") && text.contains("3 codings by 2 coders"), text);
		} finally {
			paper.dispose();
		}
	}

	@Test
	void threeHundredCodesAreShownAndCountedAtOnce() {
		fixture.study().execute("Many", edit -> {
			for (int i = 0; i < 300; i++) {
				CodebookEdits.create(edit, machine, "code " + i);
			}
		});
		long begin = System.nanoTime();
		panel.viewer().expandAll();
		panel.viewer().refresh();
		Conditions.handleEvents();
		assertTrue(System.nanoTime() - begin < 5_000_000_000L, "no pause that hints at reading files or walking codings");
		assertEquals(303, rows(0).size());
	}
}
