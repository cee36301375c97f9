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

import org.eclipse.core.runtime.OperationCanceledException;
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
