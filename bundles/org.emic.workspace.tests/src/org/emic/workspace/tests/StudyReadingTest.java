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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.emic.core.study.StudyTranscript;
import org.emic.core.study.Viewer;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.StudyCreation;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.emic.workspace.internal.StudyThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A study that is requested is read in a job, and is there when that is over. */
@ExtendWith(NoErrorsLogged.class)
class StudyReadingTest {

	private static final int INTERVIEWS = 40;
	private static final String TEXT = "# %1$s\n\n**Transcript ID:** %1$s\n\n---\n\nA: How do you begin?\n\nB: %2$s\n";

	/** What waits for the studies' thread, which is this test's own: nothing is done there before it says so. */
	private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
	private final List<StudyProject> told = new ArrayList<>();
	private final List<IProject> notOpened = new ArrayList<>();
	private final StudyProjects.Listener listener = new StudyProjects.Listener() {
		@Override
		public void opened(StudyProject study) {
			told.add(study);
		}

		@Override
		public void notOpened(IProject cancelled, Optional<Throwable> failure) {
			notOpened.add(cancelled);
		}
	};
	private IProject project;

	@BeforeEach
	void createStudy() throws Exception {
		CoderPreference.set("Anna Blum", "anna");
		project = StudyCreation.create("requested", null, true, null);
		for (int i = 0; i < INTERVIEWS; i++) {
			write("t%02d".formatted(i), "I write.");
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		StudyProjects.get().close(project);
		StudyProjects.get().addListener(listener);
		StudyThread.setExecutor(waiting::add);
	}

	@AfterEach
	void deleteStudy() throws CoreException {
		StudyThread.setExecutor(Runnable::run);
		handle();
		StudyProjects.get().removeListener(listener);
		project.delete(true, true, null);
	}

	private void write(String id, String answer) throws IOException {
		var file = project.getLocation().toPath().resolve("transcripts/" + id + ".transcript");
		Files.createDirectories(file.getParent());
		Files.write(file, TEXT.formatted(id, answer).getBytes(StandardCharsets.UTF_8));
	}

	/** Requests it, and goes on when it is read. */
	private void requestAndRead() {
		StudyProjects.get().request(project);
		waitFor("the job to end", () -> reading().isEmpty() && !waiting.isEmpty());
		assertTrue(StudyProjects.get().findOpened(project).isEmpty(), "nobody has a study but in its own thread");
		assertTrue(StudyProjects.get().isReading(project));
	}

	private static List<Job> reading() {
		return List.of(Job.getJobManager().find(StudyProjects.class));
	}

	private void handle() {
		for (var work = waiting.poll(); work != null; work = waiting.poll()) {
			work.run();
		}
	}

	private StudyProject opened() {
		return StudyProjects.get().findOpened(project).orElseThrow();
	}

	private static String text(StudyProject study, String id) {
		return study.study().transcript(id).map(StudyTranscript::text).orElseThrow();
	}

	@Test
	void isOpenedOnceItIsRead() {
		requestAndRead();
		handle();
		assertEquals(INTERVIEWS, opened().study().transcripts().size());
		assertEquals(List.of(opened()), told);
		assertSame(opened(), StudyProjects.get().find(project).orElseThrow());
		StudyProjects.get().request(project);
		assertTrue(reading().isEmpty(), "what is open is not read again");
	}

	@Test
	void whoeverFindsItMeanwhileGetsTheSameOne() {
		StudyProjects.get().request(project);
		StudyProjects.get().request(project);
		assertTrue(reading().size() <= 1, "it is read once");
		var found = StudyProjects.get().find(project).orElseThrow();
		assertEquals(INTERVIEWS, found.study().transcripts().size());
		waitFor("the job to end", () -> reading().isEmpty());
		handle();
		assertSame(found, opened());
		assertEquals(List.of(found), told);
	}

	@Test
	void whatIsChangedMeanwhileIsReadAgain() throws IOException {
		requestAndRead();
		write("t07", "I draw.");
		write("late", "I paint.");
		StudyProjects.get().changedWhileReading(project, Set.of("transcripts/t07.transcript", "transcripts/late.transcript"));
		handle();
		assertTrue(text(opened(), "t07").contains("I draw."));
		assertTrue(text(opened(), "late").contains("I paint."));
		assertEquals(List.of(opened()), told);
	}

	@Test
	void changesThatTheWorkspaceHearsOfReachIt() throws Exception {
		StudyProjects.get().request(project);
		write("t07", "I draw.");
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		waitFor("the job to end", () -> reading().isEmpty());
		waitFor("the study", () -> {
			handle();
			return StudyProjects.get().findOpened(project).filter(study -> text(study, "t07").contains("I draw.")).isPresent();
		});
	}

	@Test
	void isForWhoeverCodesWhenItIsThere() throws Exception {
		requestAndRead();
		CoderPreference.set("Ben Roth", "ben");
		handle();
		assertEquals(Viewer.coder("ben"), opened().study().viewer());
	}

	@Test
	void isNotOpenedOnceItsProjectIsClosed() throws CoreException {
		requestAndRead();
		project.close(null);
		handle();
		assertTrue(StudyProjects.get().findOpened(project).isEmpty());
		assertEquals(List.of(), told);
		project.open(null);
		assertEquals(INTERVIEWS, StudyProjects.get().find(project).orElseThrow().study().transcripts().size());
	}

	@Test
	void isNotOpenedWhenItIsCancelledUntilSomebodyNeedsIt() {
		StudyProjects.get().request(project);
		reading().forEach(Job::cancel);
		waitFor("the job to end", () -> reading().isEmpty() && !waiting.isEmpty());
		handle();
		// whether it had come to its end by then is a matter of chance
		assertEquals(StudyProjects.get().findOpened(project).stream().toList(), told);
		assertEquals(1, told.size() + notOpened.size());
		assertFalse(StudyProjects.get().isReading(project));
		assertEquals(INTERVIEWS, StudyProjects.get().find(project).orElseThrow().study().transcripts().size());
		assertEquals(1, told.size());
	}

	@Test
	void whoWaitsIsToldWhenTheProjectIsClosed() {
		StudyProjects.get().request(project);
		StudyProjects.get().close(project);
		assertEquals(List.of(project), notOpened);
		waitFor("the job to end", () -> reading().isEmpty());
		handle();
		assertEquals(List.of(), told);
	}
}
