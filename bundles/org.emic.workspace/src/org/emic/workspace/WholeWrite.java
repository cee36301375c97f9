/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.StagedWrite;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.UnfinishedWriteException;
import org.emic.workspace.internal.Messages;
import org.emic.workspace.internal.WorkspaceFiles;

/** Writes the files of a study that a change touched, all or none, also after a crash. */
final class WholeWrite {

	private final StudyProject study;
	private final StagedWrite write;
	private UnfinishedWriteException unfinished;

	WholeWrite(StudyProject study, StagedWrite write) {
		this.study = study;
		this.write = write;
	}

	/**
	 * Prepares what a change in memory asks for, on the display's thread; see {@link org.emic.core.study.Study#stage}.
	 *
	 * @throws CoreException when it cannot be written
	 */
	static WholeWrite prepare(StudyProject study, StudyEvent event) throws CoreException {
		try {
			return new WholeWrite(study, study.study().stage(event, study.coder()));
		} catch (IOException e) {
			throw failure(study, e);
		}
	}

	StagedWrite staged() {
		return write;
	}

	/**
	 * Writes it, in any thread.
	 *
	 * @throws CoreException              when nothing was written; what is prepared is to be discarded then
	 * @throws OperationCanceledException when it was cancelled in time; what is prepared is to be discarded then
	 */
	void commit(IProgressMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor);
		var files = new StagedWrite.Progress() {
			@Override
			public void file(int index, int count) {
				progress.setWorkRemaining(count - index).split(1, SubMonitor.SUPPRESS_ISCANCELED);
			}

			@Override
			public boolean isCancelled() {
				return progress.isCanceled();
			}
		};
		ResourcesPlugin.getWorkspace().run(any -> {
			try {
				write.commit(files);
			} catch (UnfinishedWriteException e) {
				unfinished = e;
			} catch (IOException e) {
				throw failure(study, e);
			} catch (CancellationException e) {
				throw new OperationCanceledException();
			}
		}, rule(), IWorkspace.AVOID_UPDATE, null);
	}

	/** Builders, git and other studies wait until all is written. */
	private ISchedulingRule rule() {
		return write.otherFolders().stream().filter(WorkspaceFiles.class::isInstance)
				.map(files -> (ISchedulingRule) ((WorkspaceFiles) files).project()).reduce(study.project(), MultiRule::combine);
	}

	/** Tells of files that are decided to be written and could not yet be. */
	void tellUnfinished() {
		if (unfinished != null) {
			StudyProjects.get().tellWritingFailed(study, Status.error(
					NLS.bind(Messages.CannotFinish, study.project().getName()) + ' ' + unfinished.getMessage(), unfinished));
		}
	}

	private static CoreException failure(StudyProject study, IOException e) {
		return new CoreException(Status.error(NLS.bind(Messages.CannotSave, study.project().getName()) + ' ' + e.getMessage(), e));
	}
}
