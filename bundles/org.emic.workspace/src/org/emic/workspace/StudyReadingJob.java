/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.CodebookPlaces;
import org.emic.core.study.ReadingProgress;
import org.emic.core.study.Study;
import org.emic.core.study.Viewer;
import org.emic.workspace.internal.Messages;
import org.emic.workspace.internal.OldTextsInHistory;
import org.emic.workspace.internal.StudyThread;
import org.emic.workspace.internal.WorkspaceCodebooks;
import org.emic.workspace.internal.WorkspaceFiles;

/**
 * Reads a study while whoever asked for it goes on. Needs no rule and nothing of the display's thread, so that it can be
 * waited for there. What is changed meanwhile is taken down, to be read again.
 */
final class StudyReadingJob extends Job {

	private final IProject project;
	private final InterruptedWriting interrupted;
	private final String coder;
	private final CompletableFuture<Study> study = new CompletableFuture<>();
	/** What changed since reading began, in the display's thread. */
	private final Set<String> changedFiles = new LinkedHashSet<>();
	private final List<String> changedElsewhere = new ArrayList<>();
	/** How much of it is read, from 0 to 1. */
	private volatile double part;

	/**
	 * @param interrupted what was brought to an end before
	 * @param done        is told in the display's thread that it is over
	 */
	StudyReadingJob(IProject project, InterruptedWriting interrupted, Consumer<StudyReadingJob> done) {
		super(NLS.bind(Messages.ReadStudy, project.getName()));
		this.project = project;
		this.interrupted = interrupted;
		this.coder = CoderPreference.coder().getId();
		addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				study.cancel(false); // if it was cancelled before it began
				StudyThread.run(() -> done.accept(StudyReadingJob.this));
			}
		});
	}

	/** Reads a study for a coder, in whatever thread. */
	static Study read(IProject project, String coder, ReadingProgress progress) throws IOException {
		return Study.open(new WorkspaceFiles(project), new WorkspaceCodebooks(project), new OldTextsInHistory(project),
				Viewer.coder(coder), progress);
	}

	IProject project() {
		return project;
	}

	/** What was brought to an end before it was read. */
	InterruptedWriting interrupted() {
		return interrupted;
	}

	/** How much of it is read, from 0 to 1; in any thread. */
	double progress() {
		return part;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor);
		try {
			study.complete(read(project, coder, (read, of) -> {
				if (monitor.isCanceled()) {
					throw new CancellationException();
				}
				part = read / (double) Math.max(1, of);
				progress.setWorkRemaining(of - read + 1).worked(1);
			}));
		} catch (CancellationException e) {
			study.cancel(false);
		} catch (IOException | RuntimeException e) {
			study.completeExceptionally(e);
		}
		return study.isCancelled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	/**
	 * Waits for what is being read.
	 *
	 * @return nothing when reading has not begun yet, and is not going to; when it was cancelled, or failed
	 */
	Optional<Study> await() {
		if (!study.isDone() && sleep() && !study.isDone()) {
			cancel();
			return Optional.empty();
		}
		try {
			return Optional.of(study.join());
		} catch (CancellationException | CompletionException e) {
			return Optional.empty();
		}
	}

	/** Why it could not be read; nothing when it could, or was cancelled. */
	Optional<Throwable> failure() {
		return study.isCompletedExceptionally() && !study.isCancelled() ? Optional.of(study.exceptionNow()) : Optional.empty();
	}

	/** Takes note of files that somebody changed. */
	void changed(IProject where, Set<String> paths) {
		if (where.equals(project)) {
			changedFiles.addAll(paths);
		} else {
			changedElsewhere.add(where.getName());
		}
	}

	/** Reads again what was changed meanwhile, now that the study is open. */
	void catchUp(StudyProject opened) {
		if (!CoderPreference.coder().getId().equals(coder)) {
			BlindSteps.showToCoder(opened);
		}
		if (!changedFiles.isEmpty()) {
			opened.refresh(changedFiles);
		}
		if (changedElsewhere.stream().anyMatch(new CodebookPlaces(opened.study())::uses)) {
			opened.refreshCodebooks();
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == StudyProjects.class;
	}
}
