/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.tests.support;

import java.util.List;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.emic.workspace.StudyProjects;

/** Keeps studies from being read before a test says so, so that it sees what is there until then. */
public final class HeldReading extends JobChangeAdapter implements AutoCloseable {

	private volatile boolean held = true;

	private HeldReading() {
	}

	/** Holds all that is requested from now on. */
	public static HeldReading hold() {
		var holding = new HeldReading();
		Job.getJobManager().addJobChangeListener(holding);
		return holding;
	}

	@Override
	public void aboutToRun(IJobChangeEvent event) {
		if (held && event.getJob().belongsTo(StudyProjects.class)) {
			event.getJob().sleep();
		}
	}

	/** The jobs that read, or are going to. */
	public static List<Job> jobs() {
		return List.of(Job.getJobManager().find(StudyProjects.class));
	}

	/** Lets studies be read. */
	public void release() {
		held = false;
		Job.getJobManager().wakeUp(StudyProjects.class);
	}

	/** Cancels what is being read. */
	public void cancel() {
		Job.getJobManager().cancel(StudyProjects.class);
	}

	@Override
	public void close() {
		release();
		Job.getJobManager().removeJobChangeListener(this);
	}
}
