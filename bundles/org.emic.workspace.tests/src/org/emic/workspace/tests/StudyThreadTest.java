/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.emic.workspace.internal.StudyThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work that waits for the studies' thread does not wait for one that is gone. */
class StudyThreadTest {

	@AfterEach
	void runAtOnce() {
		StudyThread.setExecutor(Runnable::run);
	}

	@Test
	void whoWaitsForAThreadThatIsGoneIsCancelled() {
		StudyThread.setExecutor(work -> {
			throw new RejectedExecutionException("the workbench is closing");
		});
		assertThrows(OperationCanceledException.class, () -> StudyThread.runAndWait(() -> fail("nobody is there to do it")));
		StudyThread.run(() -> fail("nobody is there to do it"));
	}

	@Test
	void whoIsCancelledHoldsTheOwnRuleStill() throws Exception {
		var project = ResourcesPlugin.getWorkspace().getRoot().getProject("rule");
		var asked = new AtomicInteger();
		StudyThread.setExecutor(work -> {
			if (asked.incrementAndGet() > 1) {
				throw new RejectedExecutionException("the workbench has closed meanwhile");
			}
			new Thread(work).start();
		});
		Job.getJobManager().beginRule(project, null);
		try {
			var seen = new ISchedulingRule[1];
			StudyThread.runAndWait(() -> seen[0] = Job.getJobManager().currentRule());
			assertEquals(project, seen[0]);
			assertEquals(project, Job.getJobManager().currentRule());
			assertThrows(OperationCanceledException.class, () -> StudyThread.runAndWait(() -> fail("nobody is there to do it")));
			assertEquals(project, Job.getJobManager().currentRule());
		} finally {
			Job.getJobManager().endRule(project);
		}
	}

	@Test
	void whatTheWorkThrowsIsThrownToWhoWaits() {
		StudyThread.setExecutor(work -> {
			var thread = new Thread(work);
			thread.start();
		});
		var thrown = assertThrows(IllegalStateException.class, () -> StudyThread.runAndWait(() -> {
			throw new IllegalStateException("why");
		}));
		assertEquals("why", thrown.getMessage());
	}
}
