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

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.EditableText;
import org.emic.core.study.MemoEdits;
import org.emic.core.study.MemoTarget;
import org.emic.core.study.Problem;
import org.emic.core.study.StudyMemos;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoType;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.MemoWriting;
import org.emic.workspace.StudyBuilder;
import org.emic.workspace.StudyCreation;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Memos in a project: when they are written, and how they share the history of their study. */
@ExtendWith(NoErrorsLogged.class)
class MemoWritingTest {

	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private IProject project;
	private StudyProject study;
	private Code code;
	private Memo memo;

	@BeforeEach
	void createStudyWithMemo() throws Exception {
		CoderPreference.set("Anna Blum", "anna");
		project = StudyCreation.create("study", null, true, null);
		study = StudyProjects.get().find(project).orElseThrow();
		study.execute("New Code",
				edit -> code = CodebookEdits.create(edit, study.study().codes().main().orElseThrow(), "drafting"));
		study.execute("New Memo", edit -> memo = MemoEdits.create(edit, "On drafts", MemoType.ANALYTIC, study.coder(),
				List.of(new MemoTarget.OfCode(code))));
	}

	@AfterEach
	void deleteStudy() throws CoreException {
		project.delete(true, true, null);
	}

	private IFile file() {
		return study.file(StudyMemos.path(memo).orElseThrow());
	}

	private void type(String words) {
		for (var letter : words.split("")) {
			MemoWriting.type(study, memo, memo.getText().length(), "", letter);
		}
	}

	@Test
	void aMemoIsWrittenWhenItIsMadeAndGoesWithItsUndo() throws Exception {
		assertTrue(file().readString().contains("\"On drafts\""));
		var file = file();
		history.undo(study.undoContext(), null, null);
		assertFalse(file.exists());
		history.redo(study.undoContext(), null, null);
		assertTrue(file.readString().contains("\"drafting\""));
	}

	@Test
	void typingIsOneStepAndIsWrittenWhenItPausesOrAnotherStepFollows() throws Exception {
		type("first");
		assertFalse(file().readString().contains("first"));
		MemoWriting.pause(study);
		assertTrue(file().readString().contains("first"));
		type(" then");
		study.execute("Rename", edit -> CodebookEdits.rename(edit, code, "sketching"));
		assertTrue(file().readString().contains("first then"));
		type(" now");
		var texts = new ArrayList<String>();
		for (int i = 0; i < 4; i++) {
			texts.add(code.getName() + ": " + memo.getText());
			history.undo(study.undoContext(), null, null);
		}
		assertEquals(List.of("sketching: first then now", "sketching: first then", "drafting: first then", "drafting: first"),
				texts);
		assertEquals("", memo.getText());
		assertTrue(file().readString().endsWith("---\n"));
		for (int i = 0; i < 4; i++) {
			history.redo(study.undoContext(), null, null);
		}
		assertEquals("first then now", memo.getText());
	}

	@Test
	void whatOthersWriteIsReadAndItsOldStepsAreForgotten() throws Exception {
		type("mine");
		MemoWriting.pause(study);
		file().setContents(file().readString().replace("mine", "theirs").getBytes(StandardCharsets.UTF_8),
				IResource.FORCE, null);
		assertEquals("theirs", memo.getText());
		assertEquals("New Code", history.getUndoOperation(study.undoContext()).getLabel());
	}

	@Test
	void aMemoOnACodingThatWaitsInAnEditorHasNoMarkerUntilThatIsDiscarded() throws Exception {
		project.getFile("transcripts/one.transcript").create(
				"**Transcript ID:** one\n\n---\n\nA: Why?\n\nB: Because.\n".getBytes(StandardCharsets.UTF_8), false, false, null);
		var one = study.study().transcript("one").orElseThrow();
		study.connect(one, EditableText.of(one.text()));
		study.execute("Apply", edit -> CodingEdits
				.apply(edit, one, new TextRange(one.text().indexOf("Bec"), one.text().length()), code, study.coder(), Provenance.MANUAL)
				.ifPresent(placed -> MemoEdits.link(edit, memo, new MemoTarget.OfCoding(placed))));
		assertTrue(one.isDirty());
		project.build(IncrementalProjectBuilder.FULL_BUILD, null);
		assertEquals(0, file().findMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_ZERO).length);
		study.disconnect(one, true);
		study.execute("Rename", edit -> CodebookEdits.rename(edit, code, "sketching"));
		project.build(IncrementalProjectBuilder.FULL_BUILD, null);
		assertEquals(1, file().findMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_ZERO).length);
	}

	@Test
	void aMemoWhoseCodeWasDeletedHasAMarkerOnTheLinksLine() throws Exception {
		study.execute("Delete", edit -> CodebookEdits.delete(edit, code, study.coder()));
		project.build(IncrementalProjectBuilder.FULL_BUILD, null);
		var markers = file().findMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_ZERO);
		assertEquals(1, markers.length);
		assertEquals(Problem.Kind.MEMO_LINK.name(), markers[0].getAttribute(StudyBuilder.KIND));
		var line = file().readString().split("\n")[markers[0].getAttribute("lineNumber", 0) - 1];
		assertTrue(line.startsWith("- code "), line);
	}
}
