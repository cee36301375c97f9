/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.Studies;
import org.emic.ui.ActiveStudy;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The study that one works on becomes the active one without anything having to wait until it is read. */
@ExtendWith(NoErrorsLogged.class)
class ActiveStudyTest {

	/** The threads in which studies were read aside. */
	private final List<Thread> readers = new CopyOnWriteArrayList<>();
	private final JobChangeAdapter jobs = new JobChangeAdapter() {
		@Override
		public void running(IJobChangeEvent event) {
			if (event.getJob().belongsTo(StudyProjects.class)) {
				readers.add(event.getJob().getThread());
			}
		}
	};
	private IProject project;

	@BeforeEach
	void makeAndLeaveUnread() throws CoreException, IOException {
		project = Studies.named("unread").transcript("talk", "Interviewer: Why?\n\nParticipant: Because.").open().project();
		ActiveStudy.get();
		StudyProjects.get().close(project);
		Job.getJobManager().addJobChangeListener(jobs);
	}

	@AfterEach
	void remove() throws CoreException {
		Job.getJobManager().removeJobChangeListener(jobs);
		project.delete(true, true, null);
	}

	private void assertReadAside() {
		assertTrue(readers.size() >= 1 && !readers.contains(Display.getDefault().getThread()), () -> readers.toString());
	}

	@Test
	void aSelectedFileLetsItsStudyBeReadAside() throws CoreException {
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		var explorer = (CommonNavigator) page.showView(ProjectExplorer.VIEW_ID);
		explorer.selectReveal(new StructuredSelection(project));
		explorer.selectReveal(new StructuredSelection(project.getFile("transcripts/talk.transcript")));
		Conditions.waitFor("its study is active", () -> StudyProjects.get().findOpened(project)
				.filter(study -> ActiveStudy.get().shown().equals(Optional.of(study))).isPresent());
		assertReadAside();
	}

	@Test
	void whatShowsTheOnlyStudyIsToldWhenItIsRead() {
		var told = new CopyOnWriteArrayList<Optional<StudyProject>>();
		Consumer<Optional<StudyProject>> listener = told::add;
		ActiveStudy.get().addListener(listener);
		try {
			assertEquals(List.of(project), StudyProjects.get().projects());
			assertEquals(Optional.empty(), ActiveStudy.get().shown());
			assertEquals("Reading study unread …", ActiveStudy.get().reading("none"));
			assertFalse(StudyProjects.get().findOpened(project).isPresent(), "nothing is waited for");
			Conditions.waitFor("the study is told", () -> told.stream().anyMatch(Optional::isPresent));
			assertEquals(project, ActiveStudy.get().shown().orElseThrow().project());
			assertEquals("none", ActiveStudy.get().reading("none"));
			assertReadAside();
		} finally {
			ActiveStudy.get().removeListener(listener);
		}
	}

	@Test
	void whatIsAskedForIsThereAtOnce() {
		ActiveStudy.get().shown();
		assertEquals(project, ActiveStudy.get().current().orElseThrow().project());
		assertEquals(1, ActiveStudy.get().current().orElseThrow().study().transcripts().size());
	}
}
