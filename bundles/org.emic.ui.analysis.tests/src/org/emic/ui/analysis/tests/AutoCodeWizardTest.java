/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.SWT;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.ui.analysis.internal.autocode.StartFromSelection;
import org.emic.ui.PickedCode;
import org.emic.ui.EmicIds;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.CodebookEdits;
import org.emic.core.auto.AutoReview;
import org.emic.core.auto.PassageUnit;
import org.emic.model.codebook.Code;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.analysis.internal.autocode.AutoCodeKind;
import org.emic.ui.analysis.internal.autocode.AutoCodeQueryPage;
import org.emic.ui.analysis.internal.autocode.AutoCodeStart;
import org.emic.ui.analysis.internal.autocode.AutoCodeWizard;

@ExtendWith(NoErrorsLogged.class)
class AutoCodeWizardTest {

	/** From the left edge of a table to the middle of a check box, in pixels. */
	private static final int CHECK_BOX = 13;

	private StudyFixture fixture;
	private Code draft;
	private WizardDialog dialog;
	private AutoCodeWizard wizard;

	@BeforeEach
	void createStudy() throws Exception {
		fixture = StudyFixture.create("autocode");
		draft = fixture.code("draft");
	}

	@AfterEach
	void deleteStudy() throws Exception {
		if (dialog != null && dialog.getShell() != null) {
			dialog.close();
		}
		fixture.delete();
	}

	private void open(AutoCodeKind kind, String words) {
		wizard = new AutoCodeWizard(new AutoCodeStart(fixture.study(), kind, null, -1, List.of(), words, null));
		dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
		dialog.addPageChangingListener(wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	/** Presses Next. */
	private void next() {
		try {
			var method = WizardDialog.class.getDeclaredMethod("nextPressed");
			method.setAccessible(true);
			method.invoke(dialog);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	private List<String> listed() {
		return wizard.preview().table().rows().stream().map(row -> row.passage().words()).toList();
	}

	@Test
	void matchesAreListedDroppedAndCodedAsOneStep() throws Exception {
		fixture.apply(draft, "one", "first draft");
		open(AutoCodeKind.MATCHES, "draft");
		next();
		assertEquals(List.of("draft", "draft"), listed());
		assertFalse(wizard.canFinish(), "no code is chosen");
		wizard.preview().setCode(draft);
		assertEquals(List.of("draft"), listed(), "what is coded already is left out");
		assertTrue(wizard.preview().getMessage().contains("already"), wizard.preview().getMessage());
		wizard.preview().setUnit(PassageUnit.SENTENCE);
		assertEquals(List.of("I write a draft by hand.", "The first draft and the last word are mine."), listed());
		wizard.preview().table().check(1, false);
		assertTrue(wizard.canFinish());
		int steps = fixture.steps();
		assertTrue(wizard.performFinish());
		assertEquals(steps + 1, fixture.steps());
		assertTrue(fixture.latestStep().contains("draft"), fixture.latestStep());
		var codings = fixture.study().study().codings().of(draft);
		assertEquals(List.of("I write a draft by hand.", "first draft"), codings.stream().map(each -> each.quote()).toList());
		assertTrue(AutoReview.isToReview(codings.getFirst().coding()));
		fixture.undo();
		assertEquals(1, fixture.study().study().codings().count(draft));
	}

	private List<String> wanted() {
		return wizard.preview().table().checked().stream()
				.map(passage -> passage.transcript().id() + " " + passage.turn() + " " + passage.words()).toList();
	}

	@Test
	void whatWasDroppedStaysDroppedWhateverIsChosenAfterwards() {
		open(AutoCodeKind.MATCHES, "the");
		next();
		assertEquals(List.of("one 1 the", "one 3 The", "one 3 the", "two 1 the"), wanted());
		var table = wizard.preview().table();
		table.check(1, false);
		table.check(3, false);
		wizard.preview().setCode(draft);
		assertEquals(List.of("one 1 the", "one 3 the"), wanted());
		wizard.preview().setUnit(PassageUnit.SENTENCE);
		assertEquals(List.of("one 1 Then I ask the machine.", "one 3 The first draft and the last word are mine."), wanted());
		table.check(1, false);
		table.check(2, true);
		wizard.preview().setUnit(PassageUnit.MATCH);
		assertEquals(List.of("one 1 the", "two 1 the"), wanted());
		assertTrue(wizard.performFinish());
		assertEquals(2, fixture.study().study().codings().count(draft));
	}

	@Test
	void turnsOfParticipantsOfTheWholeStudyAreListed() {
		open(AutoCodeKind.TURNS, "");
		next();
		assertEquals(3, listed().size());
		assertTrue(listed().getLast().startsWith("With the machine"), listed().toString());
	}

	@Test
	void withNothingToLookForThereIsNoNext() {
		open(AutoCodeKind.MATCHES, "");
		assertFalse(wizard.getPages()[0].isPageComplete());
		assertNotNull(wizard.getPages()[0].getDescription());
	}

	@Test
	void answersToAQuestionThatRecursAreListed() {
		open(AutoCodeKind.ANSWERS, "");
		var query = (AutoCodeQueryPage) wizard.getPages()[0];
		Conditions.waitFor("the questions are found", () -> !query.questions().isEmpty());
		assertFalse(query.isPageComplete(), "no question is chosen");
		query.chooseQuestion(0);
		assertEquals(2, query.questions().getFirst().interviews());
		next();
		// the question asked in one interview only follows up, so what answers it belongs to the answer
		assertEquals(List.of("I write a draft by hand. Then I ask the machine.",
				"The first draft and the last word are mine.", "With the machine, always. It never tires."), listed());
	}

	private static void post(int type, Point place) {
		var event = new Event();
		event.type = type;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.x = place.x;
		event.y = place.y;
		assertTrue(Display.getCurrent().post(event), "the display takes the mouse");
		Conditions.handleEvents();
	}

	/** Clicks on the check box of a row with the mouse. */
	private void click(int row) {
		var table = wizard.preview().table().viewer().getTable();
		var bounds = table.getItem(row).getBounds(0);
		var place = table.toDisplay(CHECK_BOX, bounds.y + bounds.height / 2);
		post(SWT.MouseMove, place);
		post(SWT.MouseDown, place);
		post(SWT.MouseUp, place);
	}

	@Test
	void aClickTakesTheCheckMarkAway() {
		open(AutoCodeKind.MATCHES, "the");
		next();
		wizard.preview().setCode(draft);
		var table = wizard.preview().table().viewer().getTable();
		Conditions.waitFor("the rows are there", () -> table.isVisible() && table.getItem(1).getBounds(0).height > 0);
		var all = wanted();
		click(1);
		Conditions.waitFor("a passage is dropped", () -> wanted().size() == 3);
		var dropped = IntStream.range(0, 4).filter(row -> !table.getItem(row).getChecked()).toArray();
		assertEquals(1, dropped.length, "the row shows it");
		var left = new ArrayList<>(all);
		left.remove(dropped[0]);
		assertEquals(left, wanted());
		click(2);
		Conditions.waitFor("another is dropped", () -> wanted().size() == 2);
		assertFalse(table.getItem(dropped[0]).getChecked());
		assertFalse(wanted().contains(all.get(dropped[0])));
	}

	@Test
	void aRowTellsTheTurnTheQuestionAndAllItsWords() {
		open(AutoCodeKind.TURNS, "");
		next();
		var table = wizard.preview().table();
		var row = table.rows().getFirst();
		assertEquals("2", row.turn());
		assertEquals("How do you begin a text?", row.question());
		assertEquals(0, row.line().getStyleRanges().length, "a whole turn does not stand out from itself");
		var tip = ((CellLabelProvider) table.viewer().getLabelProvider(0)).getToolTipText(row);
		assertEquals("How do you begin a text?\n\nI write a draft by hand. Then I ask the machine.", tip);
	}

	@Test
	void aNewCodeIsMadeWithItsCodingsAndGoesWithThem() throws Exception {
		open(AutoCodeKind.MATCHES, "machine");
		next();
		var codebook = fixture.study().study().codes().main().orElseThrow();
		wizard.preview().pick(new PickedCode() {
			@Override
			public String label() {
				return "machines";
			}

			@Override
			public Optional<Code> code() {
				return Optional.empty();
			}

			@Override
			public Code make(StudyEdit edit) {
				return CodebookEdits.create(edit, codebook, label());
			}
		});
		assertTrue(wizard.canFinish());
		assertEquals(List.of(draft), fixture.study().study().codes().all(), "nothing is made before Finish");
		int steps = fixture.steps();
		assertTrue(wizard.performFinish());
		assertEquals(steps + 1, fixture.steps());
		assertEquals(2, fixture.study().study().codes().all().size());
		fixture.undo();
		assertEquals(List.of(draft), fixture.study().study().codes().all());
		assertTrue(fixture.transcript("one").codings().isEmpty());
	}

	@Test
	void aCodeThatIsSelectedInAnotherViewIsNotTakenSilently() throws Exception {
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		var codebook = page.showView(EmicIds.CODEBOOK_VIEW);
		codebook.getSite().getSelectionProvider().setSelection(new StructuredSelection(draft));
		assertNull(StartFromSelection.of(page, StructuredSelection.EMPTY, fixture.study(), Optional.empty()).code());
		assertEquals(draft,
				StartFromSelection.of(page, new StructuredSelection(draft), fixture.study(), Optional.empty()).code());
	}
}
