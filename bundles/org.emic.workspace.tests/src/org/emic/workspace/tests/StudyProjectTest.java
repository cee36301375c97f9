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
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.EditableText;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.FileReplacement;
import org.emic.workspace.StudyBuilder;
import org.emic.workspace.StudyCreation;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.emic.workspace.internal.WorkspaceFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class StudyProjectTest {

	private static final String TEXT = """
			# Dialog 1

			**Transcript ID:** one

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			AI: How do you begin?

			User: I write a draft by hand.
			""";

	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private IProject project;
	private StudyProject study;

	@BeforeEach
	void createStudy() throws Exception {
		CoderPreference.set("Anna Blum", "anna");
		project = StudyCreation.create("study", null, true, null);
		project.getFile("transcripts/one.transcript").create(TEXT.getBytes(StandardCharsets.UTF_8), false, false, null);
		study = StudyProjects.get().find(project).orElseThrow();
	}

	@AfterEach
	void deleteStudy() throws CoreException {
		project.delete(true, true, null);
	}

	private StudyTranscript one() {
		return study.study().transcript("one").orElseThrow();
	}

	private Code code(String name) {
		var made = new Code[1];
		study.execute("New Code",
				edit -> made[0] = CodebookEdits.create(edit, study.study().codes().main().orElseThrow(), name));
		return made[0];
	}

	private PlacedCoding apply(String words, Code code) {
		int start = one().text().indexOf(words);
		var made = new PlacedCoding[1];
		study.execute("Apply", edit -> made[0] = CodingEdits.apply(edit, one(),
				new TextRange(start, start + words.length()), code, study.coder(), Provenance.MANUAL).orElseThrow());
		return made[0];
	}

	private static EditableText document(StringBuilder content) {
		return new EditableText() {
			@Override
			public String get() {
				return content.toString();
			}

			@Override
			public void replace(int offset, int length, String text) {
				content.replace(offset, offset + length, text);
			}
		};
	}

	@Test
	void noFileOfATranscriptWithUnsavedChangesIsReplaced() throws Exception {
		var code = code("drafting");
		apply("draft", code);
		var content = new StringBuilder(TEXT);
		study.connect(one(), document(content));
		apply("hand", code);
		var path = "codings/anna/one.codings";
		var refused = assertThrows(CoreException.class, () -> FileReplacement.change(study, "Settle", path, text -> text + "\n"));
		assertTrue(refused.getMessage().contains("Dialog 1"), refused.getMessage());
		assertThrows(CoreException.class, () -> FileReplacement.check(study, one().path()));
		FileReplacement.check(study, "codings/anna/two.codings");
		study.save(one(), null);
		FileReplacement.change(study, "Settle", path, text -> text + "\n");
		assertTrue(study.file(path).readString().endsWith("\n\n"));
		study.disconnect(one(), false);
	}

	@Test
	void aViewThatFailsKeepsNoStepFromTheHistoryAndTheDisk() throws Exception {
		var code = code("drafting");
		study.addListener(event -> {
			// what SafeRunner takes without logging it: any logged error fails these tests
			throw new OperationCanceledException("a view that was closed");
		});
		apply("draft", code);
		var file = study.file("codings/anna/one.codings");
		assertTrue(file.exists());
		history.undo(study.undoContext(), null, null);
		assertFalse(file.exists());
		assertEquals("New Code", history.getUndoOperation(study.undoContext()).getLabel());
	}

	@Test
	void codingWithoutAnEditorIsWrittenAtOnceAndItsUndoToo() throws Exception {
		apply("draft", code("drafting"));
		var file = study.file("codings/anna/one.codings");
		assertTrue(file.exists());
		assertTrue(file.readString().contains("\"draft\""));
		history.undo(study.undoContext(), null, null);
		assertFalse(file.exists());
		history.redo(study.undoContext(), null, null);
		assertTrue(file.readString().contains("\"draft\""));
	}

	@Test
	void codingInAnOpenEditorWaitsForItsSave() throws Exception {
		study.connect(one(), document(new StringBuilder(TEXT)));
		apply("draft", code("drafting"));
		assertFalse(study.file("codings/anna/one.codings").exists());
		assertTrue(one().isDirty());
		study.save(one(), null);
		assertTrue(study.file("codings/anna/one.codings").exists());
		assertFalse(one().isDirty());
		study.disconnect(one(), false);
	}

	@Test
	void discardingBringsBackWhatIsSavedAndForgetsItsSteps() throws Exception {
		study.connect(one(), document(new StringBuilder(TEXT)));
		var code = code("drafting");
		apply("draft", code);
		study.disconnect(one(), true);
		assertEquals(List.of(), one().codings());
		assertEquals("New Code", history.getUndoOperation(study.undoContext()).getLabel());
	}

	@Test
	void discardingTakesBackOnlyWhatAStepDidToTheTranscript() throws Exception {
		var content = new StringBuilder(TEXT);
		study.connect(one(), document(content));
		var saved = apply("write", code("writing"));
		study.save(one(), null);
		study.asOneStep("Make and Apply", () -> apply("draft", code("drafting")));
		study.execute("Remove", edit -> CodingEdits.remove(edit, saved, study.coder()));
		study.revert(one());
		assertEquals(List.of(saved), one().codings(), "the saved coding itself is there again");
		assertFalse(one().isDirty());
		assertTrue(study.study().codes().all().stream().anyMatch(code -> code.getName().equals("drafting")));
		history.undo(study.undoContext(), null, null);
		assertTrue(study.study().codes().all().stream().noneMatch(code -> code.getName().equals("drafting")));
		history.undo(study.undoContext(), null, null);
		assertEquals(List.of(), one().codings(), "steps from before the save can be undone");
		study.save(one(), null);
		study.disconnect(one(), true);
	}

	@Test
	void discardingAfterUndoingPastTheSaveMakesTheSavedStepAgain() throws Exception {
		study.connect(one(), document(new StringBuilder(TEXT)));
		var saved = apply("write", code("writing"));
		study.save(one(), null);
		history.undo(study.undoContext(), null, null);
		assertEquals(List.of(), one().codings());
		study.disconnect(one(), true);
		assertEquals(List.of(saved), one().codings());
		assertTrue(study.file("codings/anna/one.codings").readString().contains("\"write\""));
	}

	@Test
	void discardingReadsTheFilesWhenOthersChangedThemMeanwhile() throws Exception {
		study.connect(one(), document(new StringBuilder(TEXT)));
		apply("write", code("writing"));
		study.save(one(), null);
		apply("draft", code("drafting"));
		var file = study.file("codings/anna/one.codings").getLocation().toPath();
		Files.writeString(file, Files.readString(file).replace("writing", "by pen"));
		study.disconnect(one(), true);
		assertEquals(List.of("by pen"), one().codings().stream().map(placed -> placed.coding().getCodeName()).toList());
	}

	@Test
	void othersCodingsComeInBesideUnsavedOnesWhichCanStillBeDiscarded() throws Exception {
		apply("draft", code("drafting"));
		var bens = study.file("codings/anna/one.codings").readString().replace("\"anna\"", "\"ben\"");
		study.connect(one(), document(new StringBuilder(TEXT)));
		apply("write", code("writing"));
		project.getFolder("codings/ben").create(false, true, null);
		study.file("codings/ben/one.codings").create(bens.getBytes(StandardCharsets.UTF_8), false, false, null);
		waitFor("Ben's coding", () -> one().codings().size() == 3);
		assertTrue(one().isDirty());
		study.disconnect(one(), true);
		assertEquals(List.of("draft", "draft"), one().codings().stream().map(PlacedCoding::quote).toList());
		assertFalse(one().isDirty());
	}

	@Test
	void textThatOthersChangedUnderUnsavedCodingsIsReadAfterTheirSave() throws Exception {
		var content = new StringBuilder(TEXT);
		study.connect(one(), document(content));
		apply("draft", code("drafting"));
		study.file("transcripts/one.transcript").setContents(
				TEXT.replace("I write", "Well, I write").getBytes(StandardCharsets.UTF_8), true, true, null);
		assertEquals(TEXT, content.toString());
		study.save(one(), null);
		assertTrue(content.toString().contains("Well, I write"));
		assertEquals("draft", one().codings().getFirst().quote());
		assertFalse(one().isDirty());
		study.disconnect(one(), false);
	}

	@Test
	void typingAndCodingUndoInOneOrderAndWordsJoin() throws Exception {
		var content = new StringBuilder(TEXT);
		study.connect(one(), document(content));
		var coding = apply("draft", code("drafting"));
		int place = TEXT.indexOf("write");
		for (var letter : List.of("r", "e", "-")) {
			content.insert(place, letter);
			study.textTyped(one(), place++, "", letter);
		}
		study.execute("Comment", edit -> CodingEdits.comment(edit, coding, "why?", study.coder()));
		assertEquals("draft", coding.quote());
		assertEquals(List.of("New Code", "Apply", "Typing in one", "Comment"),
				Arrays.stream(history.getUndoHistory(study.undoContext())).map(step -> step.getLabel()).toList());
		history.undo(study.undoContext(), null, null);
		history.undo(study.undoContext(), null, null);
		assertEquals(TEXT, content.toString());
		assertEquals("draft", coding.quote());
		study.disconnect(one(), true);
	}

	@Test
	void whatAStepDidElsewhereCanBeUndoneWhenATranscriptWasReadAnew() throws Exception {
		project.getFile("transcripts/two.transcript").create(TEXT.replace("** one", "** two").getBytes(StandardCharsets.UTF_8),
				false, false, null);
		waitFor("the other transcript", () -> study.study().transcript("two").isPresent());
		var two = study.study().transcript("two").orElseThrow();
		int place = TEXT.indexOf("write");
		study.execute("Earlier", edit -> edit.replaceText(two, place, 5, "typed"));
		study.execute("In Both", edit -> {
			edit.replaceText(one(), place - 2, 2, "We ");
			edit.replaceText(two, place - 2, 2, "We ");
		});
		var file = study.file("transcripts/one.transcript");
		file.setContents(TEXT.replace("draft", "sketch").getBytes(StandardCharsets.UTF_8), true, true, null);
		waitFor("the changed text", () -> one().text().contains("sketch"));
		history.undo(study.undoContext(), null, null);
		assertTrue(two.text().contains("I typed"), two::text);
		assertTrue(one().text().contains("sketch"));
		history.undo(study.undoContext(), null, null);
		assertTrue(two.text().contains("I write"), two::text);
	}

	@Test
	void savingPutsTheOldStateIntoLocalHistory() throws Exception {
		var code = code("drafting");
		var file = study.file("codebook/codes/" + code.getFileName());
		var before = file.readString();
		study.execute("Rename", edit -> CodebookEdits.rename(edit, code, "first draft"));
		var states = file.getHistory(null);
		assertEquals(1, states.length);
		assertEquals(before, new String(states[0].getContents().readAllBytes(), StandardCharsets.UTF_8));
	}

	/** As a pull or a synchronised folder brings them while the workbench looks the other way. */
	@Test
	void filesThatTheWorkspaceHasNotHeardOfAreSetAsideAndInLocalHistory() throws Exception {
		var code = code("drafting");
		var other = "{\"what\":\"the other computer wrote\"}\n";
		var path = project.getLocation().toPath().resolve("codings/anna/one.codings");
		Files.createDirectories(path.getParent());
		Files.writeString(path, other);
		var told = new ArrayList<String>();
		var listener = new StudyProjects.Listener() {
			@Override
			public void setAside(IFile aside) {
				told.add(aside.getName());
			}
		};
		StudyProjects.get().addListener(listener);
		apply("draft", code);
		StudyProjects.get().removeListener(listener);
		assertEquals(List.of("one.codings.overtaken-1"), told);
		assertTrue(Files.readString(path).contains("\"draft\""));
		assertEquals(other, Files.readString(path.resolveSibling("one.codings.overtaken-1")));
		var states = study.file("codings/anna/one.codings").getHistory(null);
		assertEquals(1, states.length);
		assertEquals(other, new String(states[0].getContents().readAllBytes(), StandardCharsets.UTF_8));
	}

	@Test
	void aTableOfCasesThatTheWorkspaceHasNotHeardOfIsNotReplaced() throws Exception {
		var path = project.getLocation().toPath().resolve("cases.csv");
		Files.writeString(path, "transcript,age\none,30\n");
		var files = new WorkspaceFiles(project);
		assertTrue(files.exists("cases.csv"));
		assertEquals("transcript,age\none,30\n", new String(files.read("cases.csv"), StandardCharsets.UTF_8));
		files.delete("cases.csv");
		assertFalse(Files.exists(path));
		assertEquals(1, project.getFile("cases.csv").getHistory(null).length);
	}

	@Test
	void aFileThatWentUnheardOfIsWrittenAnew() throws Exception {
		apply("draft", code("drafting"));
		var path = project.getLocation().toPath().resolve("codings/anna/one.codings");
		Files.delete(path);
		apply("write", code("writing"));
		assertTrue(Files.readString(path).contains("\"write\""));
	}

	@Test
	void filesOfACodeAreRemovedWhenItsCreationIsUndone() throws Exception {
		var code = code("drafting");
		var file = study.file("codebook/codes/" + code.getFileName());
		assertTrue(file.exists());
		history.undo(study.undoContext(), null, null);
		assertFalse(file.exists());
	}

	@Test
	void ownWritingDoesNotReplaceWhatIsInMemory() throws Exception {
		var coding = apply("draft", code("drafting"));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		assertEquals(List.of(coding), one().codings());
	}

	@Test
	void transcriptThatComesFromOutsideAppearsAndGoes() throws Exception {
		var file = project.getFile("transcripts/two.transcript");
		file.create(TEXT.replace("one", "two").getBytes(StandardCharsets.UTF_8), false, false, null);
		waitFor("the new transcript", () -> study.study().transcript("two").isPresent());
		file.delete(true, null);
		waitFor("the transcript to go", () -> study.study().transcript("two").isEmpty());
	}

	@Test
	void codingsStayOnTheirWordsWhenTheTranscriptChangesOutside() throws Exception {
		apply("draft", code("drafting"));
		var file = project.getFile("transcripts/one.transcript");
		file.setContents(TEXT.replace("I write", "Well, I often write").getBytes(StandardCharsets.UTF_8), true, true, null);
		waitFor("the changed text", () -> one().text().contains("often"));
		assertEquals("draft", one().codings().getFirst().quote());
	}

	@Test
	void brokenFilesAreMarkedWithTheirLineAndTheRestWorks() throws Exception {
		apply("draft", code("drafting"));
		var broken = project.getFolder("codebook/codes").getFile("broken.md");
		broken.create("no front matter".getBytes(StandardCharsets.UTF_8), true, false, null);
		project.build(IncrementalProjectBuilder.FULL_BUILD, null);
		var markers = broken.findMarkers(StudyBuilder.PROBLEM, false, IResource.DEPTH_ZERO);
		assertEquals(1, markers.length);
		assertEquals(IMarker.SEVERITY_ERROR, markers[0].getAttribute(IMarker.SEVERITY, -1));
		assertEquals(1, one().codings().size());
	}

	@Test
	void closingTheProjectClosesTheStudy() throws Exception {
		project.close(null);
		waitFor("the study to close", () -> StudyProjects.get().opened().isEmpty());
		project.open(null);
		assertEquals(1, StudyProjects.get().find(project).orElseThrow().study().transcripts().size());
	}
}
