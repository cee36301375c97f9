/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.SavedIndex;
import org.emic.workspace.internal.Messages;
import org.emic.workspace.internal.WorkspaceFiles;

/**
 * Saves what a study's files were read as, some time after it was opened, so that it opens sooner the next time. What is
 * changed until then is simply read then, unless it is much: so nothing needs to be saved with each change.
 */
final class StudyIndexJob extends Job {

	/** By then what opened with the study is there, and a person looks at it. */
	private static final long DELAY_IN_MILLISECONDS = 10_000;

	private final IProject project;

	private StudyIndexJob(IProject project) {
		super("Saving the index of " + project.getName()); // nobody sees it //$NON-NLS-1$
		this.project = project;
		setSystem(true);
		setPriority(DECORATE);
	}

	static void plan(IProject project) {
		new StudyIndexJob(project).schedule(DELAY_IN_MILLISECONDS);
	}

	/** Stops what is planned for a project that goes. */
	static void cancel(IProject project) {
		for (var job : Job.getJobManager().find(StudyIndexJob.class)) {
			if (((StudyIndexJob) job).project.equals(project)) {
				job.cancel();
			}
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			SavedIndex.save(new WorkspaceFiles(project), (read, of) -> {
				if (monitor.isCanceled()) {
					throw new CancellationException();
				}
			});
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			// a folder for reading only, a full disk: the study opens as the first time, and nobody needs to be told
			return Status.OK_STATUS;
		}
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == StudyIndexJob.class;
	}
}
