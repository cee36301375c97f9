/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.emic.core.study.CodeTree;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.EditableText;
import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.Studies;
import org.emic.ui.CodePicker;
import org.emic.workspace.StudyProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class CodePickerTest {

	private final Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	private final List<Code> chosen = new ArrayList<>();
	private final List<List<String>> applied = new ArrayList<>();
	private StudyProject study;
	private Shell popup;

	@BeforeEach
	void make() throws CoreException, IOException {
		study = Studies.named("picked").transcript("talk", "Interviewer: Why?\n\nParticipant: Because I am in control of it.")
				.code("Control / creative control").code("Control / loss of control").code("crowd").code("outlook").open();
		var crowd = Studies.code(study, "crowd");
		study.execute("Describe", edit -> {
			edit.set(crowd, CodebookPackage.Literals.CODE__ALIASES, List.of("flood of content"));
			edit.set(crowd, CodebookPackage.Literals.CODE__DEFINITION, "Too much of everything.");
		});
	}

	@AfterEach
	void remove() throws CoreException {
		if (popup != null && !popup.isDisposed()) {
			popup.close();
		}
		study.project().delete(true, true, null);
	}

	private void open() {
		open(chosen::add);
	}

	private void open(Consumer<Code> use) {
		var before = Arrays.asList(window.getDisplay().getShells());
		CodePicker.open(window, study, window.toDisplay(50, 50), use);
		Conditions.handleEvents();
		popup = Arrays.stream(window.getDisplay().getShells()).filter(shell -> !before.contains(shell)).findFirst()
				.orElseThrow();
	}

	private <T extends Control> T find(Composite parent, Class<T> type) {
		for (var child : parent.getChildren()) {
			var found = type.isInstance(child) ? type.cast(child) : child instanceof Composite inner ? find(inner, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private List<String> type(String text) {
		find(popup, Text.class).setText(text);
		return Arrays.stream(find(popup, Table.class).getItems()).map(TableItem::getText).map(CodePickerTest::name).toList();
	}

	private static String name(String label) {
		return label.split(" {3}")[0];
	}

	private void press(int key) {
		var event = new Event();
		event.keyCode = key;
		event.character = key == SWT.CR ? SWT.CR : 0;
		find(popup, Text.class).notifyListeners(SWT.KeyDown, event);
		Conditions.handleEvents();
	}

	@Test
	void listsAllCodesBeforeAnythingIsTyped() {
		open();
		assertEquals(List.of("Control", "creative control", "loss of control", "crowd", "outlook"), type(""));
	}

	@Test
	void ranksBeginningsOfNamesThenOfWordsThenPaths() {
		open();
		assertEquals(List.of("Control", "loss of control", "creative control", "crowd", "New code \u201ccon\u201d"), type("con"));
		assertEquals("creative control", type("crea").getFirst());
		assertEquals("creative control", type("cr con").getFirst());
		assertEquals("loss of control", type("control loss").getFirst());
	}

	@Test
	void findsByAliasDefinitionAndScatteredLettersAndWithoutAccents() {
		open();
		assertEquals("crowd", type("flood").getFirst());
		assertEquals("crowd", type("everything").getFirst());
		assertEquals("outlook", type("otlk").getFirst());
		assertEquals("outlook", type("OUTL\u00d6").getFirst());
	}

	@Test
	void enterTakesTheHighlightedCodeAndArrowsMoveTheHighlight() {
		open();
		type("con");
		press(SWT.ARROW_DOWN);
		press(SWT.ARROW_DOWN);
		press(SWT.ARROW_UP);
		press(SWT.CR);
		assertEquals(List.of(Studies.code(study, "loss of control")), chosen);
		assertTrue(popup.isDisposed());
	}

	@Test
	void whatWasUsedLastComesFirst() {
		open();
		type("outlook");
		press(SWT.CR);
		open();
		assertEquals("outlook", type("").getFirst());
	}

	@Test
	void escapeChoosesNothing() {
		open();
		popup.close();
		assertEquals(List.of(), chosen);
	}

	@Test
	void aNameThatMatchesNothingMakesACodeUnderTheParentThatIsTyped() {
		open();
		assertEquals(List.of("New code \u201cshared control\u201d"), type("Control / shared control"));
		press(SWT.CR);
		assertEquals("Control / shared control", CodeTree.path(chosen.getFirst()));
	}

	@Test
	void aNameThatIsThereIsNotOfferedAgain() {
		open();
		assertEquals(List.of("crowd"), type("Crowd"));
	}

	@Test
	void makingAndApplyingACodeIsUndoneAndRedoneAsOneStep() throws ExecutionException {
		var transcript = study.study().transcript("talk").orElseThrow();
		applyNewCode(transcript);
		assertEquals(1, transcript.codings().size());
		var history = OperationHistoryFactory.getOperationHistory();
		history.undo(study.undoContext(), null, null);
		assertTrue(transcript.codings().isEmpty());
		assertFalse(study.study().codes().all().stream().anyMatch(code -> code.getName().equals("brand new")));
		history.redo(study.undoContext(), null, null);
		assertEquals("brand new", study.study().codes().code(transcript.codings().getFirst().coding().getCode())
				.orElseThrow().getName());
	}

	private void applyNewCode(StudyTranscript transcript) {
		open(code -> study.execute("Apply", edit -> CodingEdits.apply(edit, transcript, transcript.snapshot().turn(1),
				code, study.coder(), Provenance.MANUAL)));
		type("brand new");
		press(SWT.CR);
	}

	@Test
	void aCodingDroppedWithItsEditorDoesNotComeBackWithItsCode() throws ExecutionException {
		var transcript = study.study().transcript("talk").orElseThrow();
		study.connect(transcript, EditableText.of(transcript.text()));
		applyNewCode(transcript);
		study.disconnect(transcript, true);
		assertTrue(transcript.codings().isEmpty());
		var history = OperationHistoryFactory.getOperationHistory();
		history.undo(study.undoContext(), null, null);
		history.redo(study.undoContext(), null, null);
		assertTrue(transcript.codings().isEmpty());
	}

	// several codes, and the parent of a new one

	private void openToApply() {
		var before = Arrays.asList(window.getDisplay().getShells());
		CodePicker.openToApply(window, study, window.toDisplay(50, 50), codes -> applied.add(codes.stream().map(Code::getName).toList()));
		Conditions.handleEvents();
		popup = Arrays.stream(window.getDisplay().getShells()).filter(shell -> !before.contains(shell)).findFirst()
				.orElseThrow();
	}

	private void press(int modifier, int key) {
		var event = new Event();
		event.stateMask = modifier;
		event.keyCode = key;
		event.character = (char) key;
		find(popup, Text.class).notifyListeners(SWT.KeyDown, event);
		Conditions.handleEvents();
	}

	private String shown() {
		return find(popup, StyledText.class).getText();
	}

	@Test
	void shiftEnterAppliesAndStaysAndTheCodeIsMarkedAsApplied() {
		openToApply();
		type("crea");
		press(SWT.MOD2, SWT.CR);
		assertFalse(popup.isDisposed());
		assertTrue(find(popup, Table.class).getItem(0).getText().contains("applied"));
		type("outl");
		press(SWT.CR);
		assertEquals(List.of(List.of("creative control"), List.of("outlook")), applied);
		assertTrue(popup.isDisposed());
	}

	@Test
	void markedCodesAreAppliedTogether() {
		openToApply();
		type("crea");
		press(SWT.MOD1, ' ');
		type("outl");
		press(0, SWT.INSERT);
		type("crowd");
		press(0, SWT.INSERT);
		press(0, SWT.INSERT);
		press(SWT.CR);
		assertEquals(List.of(List.of("creative control", "outlook")), applied);
	}

	@Test
	void aNewCodeGoesBesideTheCodeThatWasHighlightedLast() {
		open();
		type("loss");
		press(SWT.ARROW_DOWN);
		press(SWT.ARROW_UP);
		type("shared power");
		press(SWT.CR);
		assertEquals("Control / shared power", CodeTree.path(chosen.getFirst()));
	}

	@Test
	void theParentOfANewCodeIsChosenByTyping() {
		open();
		type("wisdom of many");
		press(SWT.MOD1, 'p');
		assertEquals("crowd", type("cro").getFirst());
		press(SWT.CR);
		assertTrue(find(popup, Table.class).getSelection()[0].getText().contains("below crowd"));
		press(SWT.CR);
		assertEquals("crowd / wisdom of many", CodeTree.path(chosen.getFirst()));
	}

	@Test
	void escapeGoesBackFromTheChoiceOfAParent() {
		open();
		type("wisdom");
		press(SWT.MOD1, 'p');
		var escape = new Event();
		escape.detail = SWT.TRAVERSE_ESCAPE;
		find(popup, Text.class).notifyListeners(SWT.Traverse, escape);
		assertFalse(popup.isDisposed());
		assertEquals("wisdom", find(popup, Text.class).getText());
	}

	@Test
	void upFromTheFirstGoesToTheOfferOfANewCode() {
		open();
		type("con");
		press(SWT.ARROW_UP);
		press(SWT.CR);
		assertEquals("con", chosen.getFirst().getName());
	}

	@Test
	void whatWasUsedMostComesAfterWhatWasUsedLast() {
		var transcript = study.study().transcript("talk").orElseThrow();
		var outlook = Studies.code(study, "outlook");
		study.execute("Apply", edit -> CodingEdits.apply(edit, transcript, transcript.snapshot().turn(1), outlook,
				study.coder(), Provenance.MANUAL));
		open();
		type("crowd");
		press(SWT.CR);
		open();
		assertEquals(List.of("crowd", "outlook  1", "Control"), type("").subList(0, 3));
	}

	@Test
	void initialsFindACode() {
		open();
		assertEquals("loss of control", type("loc").getFirst());
	}

	@Test
	void theFirstExampleStandsBesideTheDefinition() {
		var crowd = Studies.code(study, "crowd");
		study.execute("Example", edit -> edit.set(crowd, CodebookPackage.Literals.CODE__EXAMPLES,
				"- \u201cEverybody posts now.\u201d\n- \u201cOne more of the same.\u201d"));
		open();
		type("crowd");
		Conditions.waitFor("the definition is shown", () -> shown().contains("Too much of everything."));
		assertTrue(shown().endsWith("Example\n\u201cEverybody posts now.\u201d\n\nOther names\nflood of content"), shown());
	}
}
