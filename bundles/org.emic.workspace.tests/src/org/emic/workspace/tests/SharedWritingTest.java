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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.Journal;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyTranscript;
import org.emic.core.study.ThisMachine;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.StudyCreation;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writing that others wait for, hear of, or keep from happening. */
class SharedWritingTest {

	@RegisterExtension
	final NoErrorsLogged errors = new NoErrorsLogged();

	private final List<IProject> projects = new ArrayList<>();

	@BeforeEach
	void chooseCoder() throws Exception {
		CoderPreference.set("Anna Blum", "anna");
	}

	@AfterEach
	void deleteProjects() throws CoreException {
		for (var project : projects) {
			project.delete(true, true, null);
		}
	}

	private StudyProject study(String name, String codebooks, String... transcripts) throws CoreException {
		var project = StudyCreation.create(name, null, codebooks.isEmpty(), null);
		projects.add(project);
		for (var id : transcripts) {
			var text = """
					# %1$s

					**Transcript ID:** %1$s

					**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

					---

					User: I write a draft by hand.
					""".formatted(id);
			project.getFile("transcripts/" + id + ".transcript").create(text.getBytes(StandardCharsets.UTF_8), false,
					false, null);
		}
		if (!codebooks.isEmpty()) {
			var settings = project.getFile("study.emic");
			settings.setContents(settings.readString().replaceFirst("(?m)^codebooks:.*$", "codebooks: [\"" + codebooks + "\"]")
					.getBytes(StandardCharsets.UTF_8), true, false, null);
		}
		return StudyProjects.get().find(project).orElseThrow();
	}

	private static Code code(StudyProject study, String name) {
		var made = new Code[1];
		study.execute("New Code",
				edit -> made[0] = CodebookEdits.create(edit, study.study().codes().main().orElseThrow(), name));
		return made[0];
	}

	private static StudyTranscript transcript(StudyProject study, String id) {
		return study.study().transcript(id).orElseThrow();
	}

	private static void apply(StudyEdit edit, StudyProject study, String id, Code code) {
		var transcript = transcript(study, id);
		int start = transcript.text().indexOf("draft");
		CodingEdits.apply(edit, transcript, new TextRange(start, start + 5), code, study.coder(), Provenance.MANUAL);
	}

	private static void setReadOnly(IFile file, boolean readOnly) throws CoreException {
		var attributes = new ResourceAttributes();
		attributes.setReadOnly(readOnly);
		file.setResourceAttributes(attributes);
	}

	@Test
	void whatCannotBeWrittenIsToldKeptAndWrittenWhenItIsTriedAgainAndTheRestAtOnce() throws Exception {
		var study = study("study", "", "one", "two");
		var code = code(study, "drafting");
		study.execute("Apply", edit -> apply(edit, study, "one", code));
		var locked = study.file("codings/anna/one.codings");
		var before = locked.readString();
		var told = new ArrayList<IStatus>();
		var listener = new StudyProjects.Listener() {
			@Override
			public void writingFailed(StudyProject failed, IStatus status) {
				assertSame(study, failed);
				told.add(status);
			}
		};
		StudyProjects.get().addListener(listener);
		setReadOnly(locked, true);
		try {
			var other = new Code[] { code(study, "paper") };
			study.execute("Apply", edit -> {
				apply(edit, study, "one", other[0]);
				apply(edit, study, "two", other[0]);
			});
			assertEquals(1, told.size());
			assertTrue(told.getFirst().getMessage().contains("one"), told.getFirst().getMessage());
			assertEquals(told, errors.take());
			assertEquals(before, locked.readString());
			assertTrue(study.file("codings/anna/two.codings").exists());
			assertTrue(transcript(study, "one").isDirty());
			assertFalse(study.writeRest(), "what the workbench asks before it closes");
			assertEquals(2, told.size());
			errors.take();
		} finally {
			setReadOnly(locked, false);
			StudyProjects.get().removeListener(listener);
		}
		assertTrue(study.writeRest());
		assertFalse(transcript(study, "one").isDirty());
		assertTrue(locked.readString().contains("\"paper\""));
	}

	@Test
	void studyHearsWhatAnotherWritesIntoTheCodebookThatTheyShare() throws Exception {
		var owner = study("owner", "", "one");
		var guest = study("guest", "owner", "two");
		assertEquals(List.of("owner"), guest.study().settings().codebooks());
		var made = code(guest, "drafting");
		waitFor("the code in the study that owns the codebook",
				() -> owner.study().codes().code(made.getId()).isPresent());
		var seen = owner.study().codes().code(made.getId()).orElseThrow();
		owner.execute("Rename", edit -> CodebookEdits.rename(edit, seen, "first draft"));
		waitFor("the new name in the other study", () -> guest.study().codes().code(made.getId())
				.filter(code -> code.getName().equals("first draft")).isPresent());
		assertSame(seen, owner.study().codes().code(made.getId()).orElseThrow());
	}

	@Test
	void whatACrashLeftInASharedCodebookIsBroughtToAnEndWithTheStudy() throws Exception {
		var owner = study("owner", "");
		var made = code(owner, "drafting");
		var path = "codebook/codes/" + made.getFileName();
		var folder = Files.createDirectories(owner.project().getLocation().toPath().resolve(Journal.FOLDER));
		var begun = ThisMachine.id() + "-1-";
		Files.writeString(folder.resolve(begun + "contents"), owner.file(path).readString().replace("drafting", "first draft"));
		Files.writeString(folder.resolve(begun + "list.json"), "[{\"path\":\"" + path + "\",\"content\":\"" + Journal.FOLDER + "/"
				+ begun + "contents\"}]");
		var guest = study("guest", "owner", "two");
		assertEquals("first draft", guest.study().codes().code(made.getId()).orElseThrow().getName());
		assertFalse(Files.exists(folder.resolve(begun + "list.json")));
	}

	@Test
	void transcriptWhoseFileIsRenamedStaysWithItsCodings() throws Exception {
		var study = study("study", "", "one");
		var code = code(study, "drafting");
		study.execute("Apply", edit -> apply(edit, study, "one", code));
		// the new name comes before the old one in the order of names
		study.file("transcripts/one.transcript").move(IPath.fromPortableString("a.transcript"), true, null);
		waitFor("the renamed file", () -> study.transcript(study.file("transcripts/a.transcript")).isPresent());
		assertEquals("draft", transcript(study, "one").codings().getFirst().quote());
		assertEquals(List.of(), study.study().problems());
	}

	@Test
	void checkingWaitsForNobodyWhoWrites() throws Exception {
		var project = study("study", "", "one").project();
		Job.getJobManager().beginRule(project, null);
		try {
			CompletableFuture.runAsync(() -> {
				try {
					project.build(IncrementalProjectBuilder.FULL_BUILD, null);
				} catch (CoreException e) {
					throw new IllegalStateException(e);
				}
			}).get(10, TimeUnit.SECONDS);
		} finally {
			Job.getJobManager().endRule(project);
		}
	}
}
