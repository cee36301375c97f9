/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.rcp.internal;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/** Waits until a workbench has nothing more to do. */
final class Idleness {

	private static final Duration LONGEST = Duration.ofSeconds(60);
	private static final Duration QUIET = Duration.ofMillis(1500);
	private static final Duration STEP = Duration.ofMillis(50);

	private Idleness() {
	}

	/**
	 * Returns when no job has been running or waiting to run, and no event has been pending, for a while, or after
	 * a minute at most (a job may never end).
	 */
	static void await() throws InterruptedException {
		var end = Instant.now().plus(LONGEST);
		var quietSince = Instant.now();
		while (Instant.now().isBefore(end)) {
			if (busy()) {
				quietSince = Instant.now();
			} else if (Instant.now().isAfter(quietSince.plus(QUIET))) {
				return;
			}
			Thread.sleep(STEP);
		}
	}

	private static boolean busy() {
		// An empty runnable comes back only after the events before it.
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			// nothing
		});
		for (Job job : Job.getJobManager().find(null)) {
			if (job.getState() == Job.RUNNING || job.getState() == Job.WAITING) {
				return true;
			}
		}
		return false;
	}
}
