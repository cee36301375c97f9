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

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.model.transcript.Role;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicIds;
import org.emic.ui.codebook.internal.properties.CaseEdits;
import org.emic.ui.codebook.internal.properties.SpeakerRoles;
import org.emic.workspace.StudyCases;

@ExtendWith(NoErrorsLogged.class)
class PropertiesTest {

	private static final String CASES = "transcript,age\none,34\ntwo,\n";

	private StudyFixture fixture;
	private PropertySheet properties;

	@BeforeEach
	void openViews() throws Exception {
		fixture = StudyFixture.create("details");
		ActiveStudy.get().activate(fixture.study());
		// where the Properties view is not stacked with the views it follows
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE,
				PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		properties = (PropertySheet) page().showView("org.eclipse.ui.views.PropertySheet");
	}

	@AfterEach
	void closeViews() throws Exception {
		page().hideView(properties);
		fixture.delete();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	@Test
	void theCodeSelectedInTheCodebookIsShownAndItsDefinitionEdited() throws Exception {
		var draft = fixture.code("draft");
		var view = page().showView(EmicIds.CODEBOOK_VIEW);
		page().activate(view);
		view.getSite().getSelectionProvider().setSelection(new StructuredSelection(draft));
		waitFor("the name is shown", () -> texts().stream().anyMatch(text -> text.getText().equals("draft")));
		var definition = texts().stream().filter(text -> (text.getStyle() & SWT.MULTI) != 0).findFirst().orElseThrow();
		int steps = fixture.steps();
		definition.setFocus();
		definition.setText("What is written first.");
		definition.notifyListeners(SWT.FocusOut, new Event());
		assertEquals("What is written first.", draft.getDefinition());
		assertEquals(steps + 1, fixture.steps());
		fixture.undo();
		assertEquals("", definition.getText());
		page().hideView(view);
	}

	@Test
	void ofSeveralSelectedCodesItIsShownWhatTheyHaveInCommon() throws Exception {
		var draft = fixture.code("draft");
		var other = fixture.code("other");
		var view = page().showView(EmicIds.CODEBOOK_VIEW);
		page().activate(view);
		view.getSite().getSelectionProvider().setSelection(new StructuredSelection(List.of(draft, other)));
		waitFor("both are named", () -> Widgets.visible(properties.getCurrentPage().getControl(), Label.class).stream()
				.anyMatch(label -> label.getText().contains("draft, other")));
		view.getSite().getSelectionProvider().setSelection(new StructuredSelection(other));
		waitFor("the fields of one", () -> texts().stream().anyMatch(text -> text.getText().equals("other")));
		page().hideView(view);
	}

	@Test
	void reasonOfADecisionIsWrittenByItsDecider() throws Exception {
		var bens = fixture.apply(fixture.code("draft"), "one", "draft by hand", Coders.create("ben", "Ben"));
		var other = fixture.code("other");
		fixture.study().execute("Recode", edit -> CodingEdits.changeCode(edit, bens, other, fixture.study().coder()));
		var view = page().showView(EmicIds.CODEBOOK_VIEW);
		page().activate(view);
		// as a list of codings does, which is another bundle's
		((ISelectionListener) properties.getCurrentPage()).selectionChanged(view, new StructuredSelection(bens));
		waitFor("the decision is told", () -> texts().stream().anyMatch(text -> text.getText().contains("recoded by Anna Blum")));
		var reason = texts().stream().filter(text -> text.getMessage().startsWith("Why")).findFirst().orElseThrow();
		reason.setFocus();
		reason.setText("It is another thing.");
		reason.notifyListeners(SWT.FocusOut, new Event());
		assertEquals("It is another thing.", bens.decision().orElseThrow().getReason());
		assertTrue(fixture.files("codings").get("codings/anna/one.codings").contains("It is another thing."));
		fixture.undo();
		assertEquals("", reason.getText());
		page().hideView(view);
	}

	private List<Text> texts() {
		return Widgets.visible(properties.getCurrentPage().getControl(), Text.class);
	}

	@Test
	void aRoleIsChangedInTheSpeakersLineAndNowhereElse() throws Exception {
		var one = fixture.transcript("one");
		var coding = fixture.apply(fixture.code("draft"), "one", "draft by hand");
		var before = fixture.files("transcripts");
		SpeakerRoles.set(fixture.study(), one, one.model().getSpeakers().getLast(), Role.OTHER);
		assertEquals(Role.OTHER, one.model().getSpeakers().getLast().getRole());
		assertEquals("draft by hand", coding.quote());
		var after = fixture.files("transcripts");
		assertEquals(before.get("transcripts/one.transcript").replace("Participant (participant)", "Participant (other)"),
				after.get("transcripts/one.transcript"));
		assertEquals(before.get("transcripts/two.transcript"), after.get("transcripts/two.transcript"));
		fixture.undo();
		assertEquals(before, fixture.files("transcripts"));
		assertEquals("draft by hand", coding.quote());
	}

	@Test
	void attributesAreSetAddedAndRemovedAndEachIsAStep() throws Exception {
		var study = fixture.study();
		assertFalse(StudyCases.file(study).exists());
		CaseEdits.add(study, "one", "age");
		CaseEdits.set(study, "one", "age", "34");
		assertEquals(2, fixture.steps());
		assertEquals("34", StudyCases.read(study).value().value("one", "age").orElseThrow());
		CaseEdits.remove(study, "age");
		assertTrue(StudyCases.read(study).value().attributes().isEmpty());
		fixture.undo();
		assertEquals("34", StudyCases.read(study).value().value("one", "age").orElseThrow());
		fixture.undo();
		fixture.undo();
		assertFalse(StudyCases.file(study).exists());
		fixture.redo();
		fixture.redo();
		assertEquals("34", StudyCases.read(study).value().value("one", "age").orElseThrow());
	}

	@Test
	void attributesChangedByASpreadsheetMeanwhileAreNotUndoneOver() throws Exception {
		var study = fixture.study();
		CaseEdits.add(study, "one", "age");
		CaseEdits.set(study, "one", "age", "34");
		StudyCases.file(study).write(CASES.replace("34", "35").getBytes(), true, false, false, null);
		fixture.undo();
		assertTrue(StudyCases.file(study).readString().contains("35"));
	}
}
