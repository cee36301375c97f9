/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.hover;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.emic.core.study.Coders;
import org.emic.core.study.DecisionEdits;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.CodebookPackage;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.transcript.TranscriptEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class CodingInformationTest {

	private StudyFixture fixture;
	private IWorkbenchPage page;
	private TranscriptEditor editor;

	@BeforeEach
	void openTranscript() throws Exception {
		fixture = StudyFixture.create("study");
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		editor = (TranscriptEditor) IDE.openEditor(page, fixture.study().file(fixture.transcript("one").path()));
	}

	@AfterEach
	void closeAll() throws CoreException {
		page.closeAllEditors(false);
		fixture.delete();
		handleEvents();
	}

	/** The text of the pop-up that is open. */
	private static Optional<String> popUp() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null)
				.flatMap(shell -> text(shell).stream()).filter(text -> text.contains("\u25A0")).findFirst();
	}

	private static Optional<String> text(Control control) {
		if (control instanceof StyledText text) {
			return Optional.of(text.getText());
		}
		return control instanceof Composite parent
				? Arrays.stream(parent.getChildren()).flatMap(child -> text(child).stream()).findFirst()
				: Optional.empty();
	}

	@Test
	void keyTellsOfTheCodingAtTheCaretWithCriteriaCoderCommentAndOverlaps() throws Exception {
		var drafting = fixture.code("drafting");
		fixture.study().execute("Describe", edit -> {
			edit.set(drafting, CodebookPackage.Literals.CODE__DEFINITION, "Writes a first version.");
			edit.set(drafting, CodebookPackage.Literals.CODE__INCLUSION, "Sketches too.");
			edit.set(drafting, CodebookPackage.Literals.CODE__EXCLUSION, "Not the last version.");
		});
		fixture.apply(drafting, "one", "a draft");
		fixture.apply(fixture.code("handwork"), "one", "draft by hand", Coders.create("bert", "Bert"));
		var told = tell();
		for (var part : new String[] { "drafting", "Writes a first version.", "Sketches too.", "Not the last version.",
				"Anna Blum", "handwork (Bert)" }) {
			assertTrue(told.contains(part), part + " in " + told);
		}
	}

	@Test
	void recodedCodingTellsWhoDecidedWhyAndWhatItWas() throws Exception {
		var berts = fixture.apply(fixture.code("drafting"), "one", "a draft", Coders.create("bert", "Bert"));
		var handwork = fixture.code("handwork");
		fixture.study().execute("Recode",
				edit -> DecisionEdits.recode(edit, berts, handwork, fixture.study().coder(), "By hand."));
		var told = tell();
		assertTrue(told.contains("handwork"), told);
		assertTrue(told.matches("(?s).*recoded by Anna Blum, .+: was \u2018drafting\u2019 \\(Bert\\)\nReason: By hand\\..*"), told);
	}

	/** What the pop-up says at the beginning of the coded words. */
	private String tell() throws Exception {
		handleEvents();
		int caret = fixture.transcript("one").text().indexOf("a draft");
		editor.reveal(new TextRange(caret, caret));
		editor.setFocus();
		editor.getSite().getService(IHandlerService.class)
				.executeCommand(ITextEditorActionDefinitionIds.SHOW_INFORMATION, null);
		waitFor("the pop-up", () -> popUp().isPresent());
		return popUp().orElseThrow();
	}
}
