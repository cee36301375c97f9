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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.EditableText;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Problem;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;
import org.emic.core.study.Viewer;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.StudyCreation;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another branch is checked out under an open study with unsaved codings. Left out where there is no git. */
@ExtendWith(NoErrorsLogged.class)
class BranchSwitchTest {

	private static final String TEXT = """
			# Dialog

			**Transcript ID:** %s

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			User: I write a draft by hand and then I ask the machine.
			""";

	private final Coder ben = Coders.create("ben", "Ben");
	private IProject project;
	private StudyProject study;

	@BeforeEach
	void twoBranches() throws Exception {
		CoderPreference.set("Anna Blum", "anna");
		project = StudyCreation.create("branches", null, true, null);
		for (var id : List.of("one", "two")) {
			project.getFile("transcripts/" + id + ".transcript").create(TEXT.formatted(id).getBytes(StandardCharsets.UTF_8), false,
					false, null);
		}
		study = StudyProjects.get().find(project).orElseThrow();
		waitFor("the transcripts", () -> study.study().transcripts().size() == 2);
		code("drafts");
		apply("one", "draft", study.coder());
		git("init", "-q", "-b", "main");
		git("add", ".");
		git("commit", "-q", "-m", "Begin");
		git("checkout", "-q", "-b", "other");
		study.execute("Rename", edit -> CodebookEdits.rename(edit, code("drafts"), "sketches"));
		apply("one", "by hand", study.coder());
		apply("one", "machine", ben);
		apply("two", "machine", ben);
		project.getFile("transcripts/two.transcript").setContents(
				TEXT.formatted("two").replace("a draft", "a first draft").getBytes(StandardCharsets.UTF_8), true, false, null);
		git("add", ".");
		git("commit", "-q", "-m", "Go on");
		git("checkout", "-q", "main");
		refresh();
		waitFor("main", () -> codings().equals(List.of("one anna drafts draft")));
	}

	@AfterEach
	void delete() throws CoreException {
		project.delete(true, true, null);
	}

	private void git(String... arguments) throws InterruptedException {
		var command = new ArrayList<>(List.of("git", "-c", "user.name=Anna", "-c", "user.email=anna@example.org", "-c",
				"commit.gpgsign=false"));
		command.addAll(List.of(arguments));
		try {
			var process = new ProcessBuilder(command).directory(project.getLocation().toFile()).redirectErrorStream(true).start();
			var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertEquals(0, process.waitFor(), said);
		} catch (IOException e) {
			Assumptions.abort("there is no git");
		}
	}

	private void refresh() throws CoreException {
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
	}

	private StudyTranscript transcript(String id) {
		return study.study().transcript(id).orElseThrow();
	}

	private Code code(String name) {
		return study.study().codes().all().stream().filter(code -> code.getName().equals(name)).findFirst().orElseGet(() -> {
			var made = new Code[1];
			study.execute("New Code", edit -> made[0] = CodebookEdits.create(edit, study.study().codes().main().orElseThrow(), name));
			return made[0];
		});
	}

	private void apply(String id, String words, Coder coder) {
		var where = transcript(id);
		int start = where.text().indexOf(words);
		study.execute("Apply", edit -> CodingEdits.apply(edit, where, new TextRange(start, start + words.length()),
				study.study().codes().all().getFirst(), coder, Provenance.MANUAL).orElseThrow());
	}

	private List<String> codings() {
		return codings(study.study());
	}

	private static List<String> codings(Study study) {
		return study.transcripts().stream().flatMap(transcript -> transcript.codings().stream()).map(BranchSwitchTest::text).toList();
	}

	private static String text(PlacedCoding placed) {
		return placed.transcript().id() + " " + placed.coder().getId() + " " + placed.code().map(Code::getName).orElse("?") + " "
				+ placed.quote();
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
	void whatIsSavedFollowsTheBranch() throws Exception {
		git("checkout", "-q", "other");
		refresh();
		var other = List.of("one anna sketches draft", "one anna sketches by hand", "one ben sketches machine", "two ben sketches machine");
		waitFor("the other branch", () -> codings().equals(other));
		assertTrue(transcript("two").text().contains("a first draft"));
		git("checkout", "-q", "main");
		refresh();
		waitFor("main again", () -> codings().equals(List.of("one anna drafts draft")));
		assertFalse(transcript("two").text().contains("a first draft"));
	}

	@Test
	void unsavedCodingsStayAndWhatTheBranchHasIsNotReplacedUnseen() throws Exception {
		study.connect(transcript("one"), document(new StringBuilder(TEXT.formatted("one"))));
		apply("one", "I ask", study.coder());
		assertTrue(transcript("one").isDirty());
		git("checkout", "-q", "other");
		refresh();
		waitFor("the other branch", () -> codings().contains("two ben sketches machine"));
		assertTrue(codings().contains("one anna sketches I ask"), codings().toString());
		assertTrue(transcript("one").isDirty());

		study.save(transcript("one"), null);
		study.disconnect(transcript("one"), false);
		// the branch's own codings of Anna are set aside, and told of
		var read = Study.open(new FolderFiles(project.getLocation().toPath()), Viewer.EVERYBODY);
		assertTrue(codings(read).containsAll(List.of("one anna sketches draft", "one anna sketches I ask", "one ben sketches machine")),
				codings(read).toString());
		var aside = read.problems().stream().filter(problem -> problem.kind() == Problem.Kind.SET_ASIDE).toList();
		assertEquals(1, aside.size(), read.problems().toString());
		assertTrue(project.getFile(aside.getFirst().file()).readString().contains("\"by hand\""));
	}
}
