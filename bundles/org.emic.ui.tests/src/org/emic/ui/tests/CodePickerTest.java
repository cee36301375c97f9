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

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.emic.core.study.CodeTree;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.EditableText;
import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.Studies;
import org.emic.ui.CodePicker;
import org.emic.model.codebook.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class CodePickerTest extends CodePickerFixture {

	@Test
	void whereOnlyACodeThatIsThereWillDoNoneIsMade() {
		opened(() -> CodePicker.openForExisting(window, study, window.toDisplay(50, 50), chosen::add));
		assertEquals(List.of(), type("brand new"));
		press(SWT.CR);
		assertEquals(List.of(), chosen);
		assertEquals(List.of("crowd"), type("crowd"));
		press(SWT.CR);
		assertEquals(List.of("crowd"), chosen.stream().map(Code::getName).toList());
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
	void aCodeThatOnlyGroupsOthersIsShownByItsOtherNamesTooAndCannotBeTaken() {
		var control = Studies.code(study, "Control");
		study.execute("Group", edit -> {
			edit.set(control, CodebookPackage.Literals.CODE__CODABLE, false);
			edit.set(control, CodebookPackage.Literals.CODE__ALIASES, List.of("agency"));
		});
		open();
		assertTrue(type("agen").getFirst().startsWith("Control"), type("agen").toString());
		press(SWT.CR);
		assertEquals(List.of(), chosen);
		assertFalse(popup.isDisposed());
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
}
