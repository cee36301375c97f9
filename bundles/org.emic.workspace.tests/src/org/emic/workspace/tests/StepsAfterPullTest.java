/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.tests;

import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.MergeCodes;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.DecisionEdits;
import org.emic.core.study.EditableText;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.workspace.GuardedStep;
import org.emic.workspace.internal.StepGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Undo of what was done before others' work came in from outside. */
@ExtendWith(NoErrorsLogged.class)
class StepsAfterPullTest {

	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private StudyFixture fixture;
	private Code drafting;
	private Code writing;

	@BeforeEach
	void makeStudy() throws Exception {
		fixture = StudyFixture.create("pulled");
		drafting = fixture.code("drafting");
		writing = fixture.code("writing");
	}

	@AfterEach
	void removeStudy() throws Exception {
		fixture.delete();
	}

	private void merge() {
		var plan = new MergeCodes(List.of(drafting.getId()), writing.getId(), Set.of()).plan(fixture.study().study(),
				fixture.study().coder(), CodeRefactoring.Progress.NONE);
		fixture.study().execute(plan.label(), plan::apply);
	}

	/** What a coder has in a transcript is, as if pulled, what another coder has there, with other ids. */
	private void pull(String from, String to, String transcript) throws Exception {
		var text = fixture.study().file("codings/" + from + "/" + transcript + ".codings").readString()
				.replace("\"" + from + "\"", "\"" + to + "\"").replaceAll("\"id\":\"[0-9a-f]{4}", "\"id\":\"0000");
		var file = fixture.study().file("codings/" + to + "/" + transcript + ".codings");
		if (!file.getParent().exists()) {
			fixture.study().project().getFolder("codings/" + to).create(false, true, null);
		}
		int before = fixture.transcript(transcript).codings().size();
		file.write(text.getBytes(StandardCharsets.UTF_8), true, false, true, null);
		waitFor("what was pulled", () -> fixture.transcript(transcript).codings().size() > before);
	}

	private List<String> codings(String transcript) {
		return fixture.transcript(transcript).codings().stream()
				.map(placed -> placed.coder().getId() + " " + placed.codeName()).sorted().toList();
	}

	private PlacedCoding bens() {
		return fixture.transcript("one").codings().stream().filter(placed -> placed.coder().getId().equals("ben")).findFirst()
				.orElseThrow();
	}

	private Optional<String> undoQuestion() {
		return history.getUndoOperation(fixture.study().undoContext()) instanceof GuardedStep step ? step.undoQuestion()
				: Optional.empty();
	}

	private Optional<String> redoQuestion() {
		return history.getRedoOperation(fixture.study().undoContext()) instanceof GuardedStep step ? step.redoQuestion()
				: Optional.empty();
	}

	private void type(String transcript, String insert) {
		int place = fixture.transcript(transcript).text().indexOf("machine");
		fixture.study().execute("Type", edit -> edit.replaceText(fixture.transcript(transcript), place, 0, insert));
	}

	@Test
	void aMergeIsTakenBackAsAWholeAfterOthersCodingsCame() throws Exception {
		fixture.apply(drafting, "one", "draft");
		fixture.apply(drafting, "two", "machine");
		merge();
		pull("anna", "ben", "one");
		assertEquals(Optional.empty(), undoQuestion());
		fixture.undo();
		assertEquals(Status.ACTIVE, drafting.getStatus());
		assertEquals(List.of("anna drafting", "ben writing"), codings("one"));
		assertEquals(List.of("anna drafting"), codings("two"));
		assertTrue(fixture.study().file("codings/anna/one.codings").readString().contains(drafting.getId()));
		assertEquals(Optional.empty(), redoQuestion());
		fixture.redo();
		assertEquals(List.of("anna writing", "ben writing"), codings("one"));
	}

	@Test
	void whoseOwnFileWasReadAgainIsAskedBeforeTheRestOfAStepIsTakenBack() throws Exception {
		fixture.apply(drafting, "one", "draft");
		fixture.apply(drafting, "two", "machine");
		merge();
		var file = fixture.study().file("codings/anna/one.codings");
		var before = fixture.transcript("one").codings().getFirst();
		file.setContents((file.readString() + "\n").getBytes(StandardCharsets.UTF_8), true, true, null);
		waitFor("the file was read", () -> fixture.transcript("one").codings().getFirst() != before);
		var question = undoQuestion().orElseThrow();
		assertTrue(question.contains("drafting") && question.contains("one") && !question.contains("two"), question);
		fixture.undo();
		assertEquals(List.of("anna writing"), codings("one"));
		assertEquals(List.of("anna drafting"), codings("two"));
		assertTrue(redoQuestion().orElseThrow().contains("one"));
	}

	@Test
	void whatWasDecidedAboutACodingThatWasReadAgainIsAskedAbout() throws Exception {
		fixture.apply(drafting, "one", "draft");
		pull("anna", "ben", "one");
		var bens = bens();
		fixture.study().execute("Both", edit -> {
			DecisionEdits.recode(edit, bens, writing, fixture.study().coder(), null);
			var range = TextRange.of(fixture.transcript("one").text().indexOf("machine"), 7);
			CodingEdits.apply(edit, fixture.transcript("one"), range, writing, fixture.study().coder(), Provenance.MANUAL);
		});
		fixture.apply(writing, "one", "last word");
		pull("anna", "ben", "one");
		assertEquals(Optional.empty(), undoQuestion());
		fixture.undo();
		assertTrue(undoQuestion().orElseThrow().contains("one"));
		fixture.undo();
		assertFalse(fixture.transcript("one").codings().stream()
				.anyMatch(placed -> placed.coder().getId().equals("anna") && placed.quote().equals("machine")));
	}

	@Test
	void whoWouldUndoWhatWasDoneBeforeAStepThatIsGoneIsAsked() throws Exception {
		fixture.apply(drafting, "one", "draft");
		assertEquals(Optional.empty(), undoQuestion());
		var file = fixture.study().file("codings/anna/one.codings");
		var before = fixture.transcript("one").codings().getFirst();
		file.setContents((file.readString() + "\n").getBytes(StandardCharsets.UTF_8), true, true, null);
		waitFor("the file was read", () -> fixture.transcript("one").codings().getFirst() != before);
		assertEquals("New Code", fixture.latestStep());
		var question = undoQuestion().orElseThrow();
		assertTrue(question.contains("New Code") && question.contains("one"), question);
	}

	/** A step that can be undone or not. */
	private static final class Breaking extends AbstractOperation {

		private final List<String> done;
		private boolean breaks;

		Breaking(String label, List<String> done) {
			super(label);
			this.done = done;
		}

		@Override
		public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
			return org.eclipse.core.runtime.Status.OK_STATUS;
		}

		@Override
		public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
			done.add("redo " + getLabel());
			return org.eclipse.core.runtime.Status.OK_STATUS;
		}

		@Override
		public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
			if (breaks) {
				throw new ExecutionException("no");
			}
			done.add("undo " + getLabel());
			return org.eclipse.core.runtime.Status.OK_STATUS;
		}
	}

	@Test
	void aGroupIsUndoneAsAWholeOrNotAtAll() throws Exception {
		var done = new ArrayList<String>();
		var steps = List.of(new Breaking("first", done), new Breaking("second", done));
		steps.forEach(step -> step.addContext(fixture.study().undoContext()));
		StepGroup.add("Both", steps);
		steps.getFirst().breaks = true;
		assertThrows(ExecutionException.class, fixture::undo);
		assertEquals(List.of("undo second", "redo second"), done);
		steps.getFirst().breaks = false;
		fixture.undo();
		assertEquals(List.of("undo second", "redo second", "undo second", "undo first"), done);
	}

	@Test
	void aGroupThatLostAStepAsksToo() throws Exception {
		var made = new ArrayList<Code>();
		fixture.study().asOneStep("Code in Vivo", () -> {
			made.add(fixture.code("machine"));
			fixture.apply(made.getFirst(), "one", "machine");
		});
		assertEquals(Optional.empty(), undoQuestion());
		var file = fixture.study().file("transcripts/one.transcript");
		var other = file.readString().replace("I write", "Well, I write");
		file.setContents(other.getBytes(StandardCharsets.UTF_8), true, true, null);
		waitFor("the text was read", () -> fixture.transcript("one").text().contains("Well, "));
		assertTrue(undoQuestion().orElseThrow().contains("Code in Vivo"));
	}

	@Test
	void aTextThatWasChangedBeforeIsLeftAsItIsWithAllBesideIt() throws Exception {
		fixture.apply(drafting, "one", "draft");
		type("one", "big ");
		merge();
		pull("anna", "ben", "one");
		assertTrue(undoQuestion().orElseThrow().contains("one"));
		fixture.undo();
		fixture.undo();
		assertTrue(fixture.transcript("one").text().contains("big machine"));
		assertEquals(List.of("draft", "draft"),
				fixture.transcript("one").codings().stream().map(PlacedCoding::quote).toList());
	}

	@Test
	void aTranscriptThatWentTakesItsStepsWithIt() throws Exception {
		fixture.apply(drafting, "one", "draft");
		fixture.apply(drafting, "two", "machine");
		merge();
		fixture.study().file("transcripts/one.transcript").delete(true, null);
		waitFor("the transcript is gone", () -> fixture.study().study().transcript("one").isEmpty());
		assertTrue(undoQuestion().orElseThrow().contains("one"));
		fixture.undo();
		assertEquals(1, fixture.study().study().codings().count(drafting));
	}

	@Test
	void discardingUnsavedWorkAfterOthersCodingsCameTakesBackAllOfIt() throws Exception {
		fixture.apply(drafting, "one", "draft");
		pull("anna", "ben", "one");
		var content = new StringBuilder(fixture.transcript("one").text());
		fixture.study().connect(fixture.transcript("one"), EditableText.of(content.toString()));
		var bens = bens();
		fixture.study().execute("Recode",
				edit -> DecisionEdits.recode(edit, bens, writing, fixture.study().coder(), null));
		assertEquals(List.of("anna drafting", "ben writing"), codings("one"));
		var file = fixture.study().file("codings/ben/one.codings");
		file.setContents((file.readString() + "\n").getBytes(StandardCharsets.UTF_8), true, true, null);
		waitFor("the file was read", () -> !fixture.transcript("one").codings().contains(bens));
		assertTrue(fixture.transcript("one").isDirty());
		fixture.study().disconnect(fixture.transcript("one"), true);
		assertEquals(List.of("anna drafting", "ben drafting"), codings("one"));
		assertFalse(fixture.transcript("one").isDirty());
	}

	@Test
	void whatWasDiscardedIsNotAskedAboutWhenTheRestIsTakenBackButWhenItIsDoneAgain() throws Exception {
		fixture.apply(drafting, "one", "draft");
		fixture.apply(drafting, "two", "machine");
		fixture.study().connect(fixture.transcript("one"), EditableText.of(fixture.transcript("one").text()));
		merge();
		fixture.study().disconnect(fixture.transcript("one"), true);
		assertEquals(drafting.getId(), fixture.transcript("one").codings().getFirst().coding().getCode());
		assertEquals(Optional.empty(), undoQuestion());
		fixture.undo();
		assertEquals(List.of("anna drafting"), codings("one"));
		assertEquals(List.of("anna drafting"), codings("two"));
		assertTrue(redoQuestion().orElseThrow().contains("one"));
	}
}
