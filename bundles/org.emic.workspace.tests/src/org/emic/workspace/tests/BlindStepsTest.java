/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.emic.core.disagreement.ComparedCodings;
import org.emic.core.disagreement.Resolution;
import org.emic.core.disagreement.Settling;
import org.emic.core.study.BlindCoding;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Participation;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;
import org.emic.core.study.Viewer;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.Studies;
import org.emic.workspace.BlindSteps;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.GuardedStep;
import org.emic.workspace.StudyProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Anna coded by hand what Ben did not, and Ben the machine; nobody sees what the other did. */
@ExtendWith(NoErrorsLogged.class)
class BlindStepsTest {

	private static final Coder BEN = Coders.create("ben", "Ben");
	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private StudyProject study;

	@BeforeEach
	void codeBlind() throws Exception {
		CoderPreference.set("Anna Blum", "anna");
		study = Studies.named("blind-steps").transcript("one", "Interviewer: How?\n\nParticipant: By hand. Then the machine.")
				.transcript("two", "Interviewer: How?\n\nParticipant: By hand.").code("hand").code("machine").open();
		apply("one", "hand", study.coder());
		apply("one", "machine", BEN);
		BlindSteps.set(study, "Code Blind", BlindCoding.ALL);
	}

	@AfterEach
	void delete() throws CoreException {
		study.project().delete(true, true, null);
	}

	private StudyTranscript transcript(String id) {
		return study.study().transcript(id).orElseThrow();
	}

	private void apply(String transcript, String word, Coder coder) {
		var where = transcript(transcript);
		study.execute("Apply " + word, edit -> CodingEdits.apply(edit, where,
				TextRange.of(where.text().indexOf(word), word.length()), Studies.code(study, word), coder, Provenance.MANUAL));
	}

	private void settleAll() {
		var disagreements = ComparedCodings.of(transcript("one"), List.of(), Participation.BY_FILES).orElseThrow().disagreements();
		assertEquals(2, disagreements.size());
		for (var each : disagreements) {
			study.execute("Settle", edit -> Settling.settle(edit, each, new Resolution.Union(), "", study.coder()));
		}
	}

	private static String quotes(StudyTranscript transcript) {
		return transcript.consensus().stream().map(PlacedCoding::quote).collect(Collectors.joining(", "));
	}

	/** What the files hold, for who sees all. */
	private StudyTranscript onDisk() throws Exception {
		var folder = new FolderFiles(study.project().getLocation().toPath());
		return Study.open(folder, Viewer.EVERYBODY).transcript("one").orElseThrow();
	}

	private IUndoableOperation nextUndo() {
		return history.getUndoOperation(study.undoContext());
	}

	private void undo() throws Exception {
		assertTrue(history.undo(study.undoContext(), null, null).isOK());
	}

	private void redo() throws Exception {
		assertTrue(history.redo(study.undoContext(), null, null).isOK());
	}

	@Test
	void whatIsSettledAndShownIsInTheFilesHoweverOftenLiftingIsUndoneAndRedone() throws Exception {
		BlindSteps.set(study, "Lift", BlindCoding.NONE);
		settleAll();
		assertEquals("hand, machine", quotes(onDisk()));
		undo();
		undo();
		undo();
		redo();
		while (history.canRedo(study.undoContext())) {
			redo();
		}
		assertEquals(quotes(onDisk()), quotes(transcript("one")));
		settleAll();
		assertEquals("hand, machine", quotes(onDisk()));
		assertEquals("hand, machine", quotes(transcript("one")));
		BlindSteps.set(study, "Code Blind", BlindCoding.ALL);
		assertEquals("", quotes(transcript("one")));
		assertEquals("hand, machine", quotes(onDisk()));
	}

	@Test
	void stepsOnWhatIsHiddenByAnUndoAreForgottenAndOthersStay() throws Exception {
		BlindSteps.set(study, "Lift", BlindCoding.NONE);
		var bens = transcript("one").codings().stream().filter(placed -> placed.coder().getId().equals("ben")).findFirst()
				.orElseThrow();
		study.execute("Comment", edit -> edit.setCoding(bens, CodingPackage.Literals.CODING__COMMENT, "a remark"));
		apply("two", "hand", study.coder());
		undo();
		undo();
		undo(); // the lifting itself
		assertEquals(List.of("anna"), coders());
		redo();
		assertEquals(List.of("anna", "ben"), coders());
		assertEquals("Apply hand", history.getRedoOperation(study.undoContext()).getLabel());
		redo();
		assertFalse(history.canRedo(study.undoContext()));
		assertEquals(1, transcript("two").codings().size());
		assertEquals("Apply hand", nextUndo().getLabel());
	}

	private List<String> coders() {
		return transcript("one").codings().stream().map(placed -> placed.coder().getId()).toList();
	}

	@Test
	void aPersonIsAskedBeforeAnUndoOrRedoShowsWhatIsHidden() throws Exception {
		var blind = (GuardedStep) nextUndo();
		assertTrue(blind.undoQuestion().orElseThrow().contains("Ben"), blind.undoQuestion()::toString);
		BlindSteps.set(study, "Lift", BlindCoding.NONE);
		var lift = (GuardedStep) nextUndo();
		assertEquals(Optional.empty(), lift.undoQuestion());
		undo();
		assertTrue(lift.redoQuestion().orElseThrow().contains("Ben"), lift.redoQuestion()::toString);
		undo();
		assertEquals(Optional.empty(), blind.redoQuestion());
	}
}
