/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.RecordedChange;
import org.emic.core.study.StagedWrite;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.UnfinishedWriteException;
import org.emic.workspace.internal.Messages;

/**
 * A step that is written as a whole, also where editors have parts of it open: after a crash all of it is
 * there, or nothing. First it is prepared, on the display's thread; then written, in any; then finished or
 * taken back, on the display's thread again.
 */
public final class WholeStep {

	private final StudyProject study;
	private final RecordedChange change;
	private final StagedWrite write;
	private UnfinishedWriteException unfinished;

	private WholeStep(StudyProject study, RecordedChange change, StagedWrite write) {
		this.study = study;
		this.change = change;
		this.write = write;
	}

	/**
	 * Makes a change in memory.
	 *
	 * @param label what is done, as the Edit menu shows it
	 * @throws CoreException when it cannot be written; it has been taken back then
	 */
	public static WholeStep prepare(StudyProject study, String label, Consumer<StudyEdit> work) throws CoreException {
		study.endTyping();
		var change = study.study().edit(label, work);
		try {
			return new WholeStep(study, change, study.study().stage(change.event(), study.coder()));
		} catch (IOException e) {
			change.undo();
			throw failure(study, e);
		} catch (RuntimeException e) {
			change.undo();
			throw e;
		}
	}

	/** What is going to be written; files can be taken away with it. */
	public StagedWrite write() {
		return write;
	}

	/**
	 * Writes it.
	 *
	 * @throws CoreException              when it cannot be written; it is to be taken back then
	 * @throws OperationCanceledException when it was cancelled in time; it is to be taken back then
	 */
	public void commit(IProgressMonitor monitor) throws CoreException {
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
		}, study.project(), IWorkspace.AVOID_UPDATE, null);
	}

	/** Puts it into the history, after it was written; tells of files that are still to be. */
	public RecordedChange finish() {
		if (unfinished != null) {
			StudyProjects.get().tellWritingFailed(study, Status.error(
					NLS.bind(Messages.CannotFinish, study.project().getName()) + ' ' + unfinished.getMessage(), unfinished));
		}
		if (!change.isEmpty()) {
			study.written(change);
		}
		return change;
	}

	/** Takes it back, when it was not written. */
	public void takeBack() {
		write.discard();
		change.undo();
	}

	private static CoreException failure(StudyProject study, IOException e) {
		return new CoreException(Status.error(NLS.bind(Messages.CannotSave, study.project().getName()) + ' ' + e.getMessage(), e));
	}
}
