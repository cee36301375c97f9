/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;

import org.emic.core.disagreement.ComparedCodings;
import org.emic.core.disagreement.Disagreement;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyTranscript;
import org.emic.ui.StudyReading;
import org.emic.workspace.StudyAssignments;
import org.emic.workspace.StudyProject;

/**
 * Finds the disagreements of a study in the background, and after a change those of the transcripts that it touched. All
 * methods are for the UI thread.
 */
final class DisagreementSearch {

	/** Milliseconds after a change, so that several in a row are looked at once. */
	private static final int PAUSE = 150;
	/** So many transcripts are read at a time, so that a person can go on working between two parts. */
	private static final int PART = 20;

	private final Map<String, List<Disagreement>> found = new TreeMap<>();
	private final Set<String> due = new LinkedHashSet<>();
	private final IWorkbenchSiteProgressService progress;
	private final Display display;
	private final Runnable listener;
	private final Job job;
	private StudyProject project;
	private Set<String> coders = Set.of();
	/** Counts what was asked for anew; what an older run finds is of no use any more. */
	private volatile int asked;
	private boolean running;

	/** @param listener is told, on the UI thread, when something was found */
	DisagreementSearch(IWorkbenchSiteProgressService progress, Display display, Runnable listener) {
		this.progress = progress;
		this.display = display;
		this.listener = listener;
		this.job = Job.create(Messages.Search_job, (ICoreRunnable) this::run);
	}

	/** Looks in another study, or compares other coders. */
	void search(StudyProject newProject, Set<String> newCoders) {
		project = newProject;
		coders = newCoders;
		asked++;
		found.clear();
		due.clear();
		if (project != null) {
			project.study().transcripts().forEach(transcript -> due.add(transcript.id()));
			schedule(0);
		}
	}

	/** Looks again where something changed. */
	void changed(StudyEvent event) {
		if (event.study() || event.codebook()) {
			found.keySet().retainAll(project.study().transcripts().stream().map(StudyTranscript::id).toList());
			project.study().transcripts().forEach(transcript -> due.add(transcript.id()));
		}
		event.codings().forEach(transcript -> due.add(transcript.id()));
		event.texts().forEach(transcript -> due.add(transcript.id()));
		if (!due.isEmpty()) {
			schedule(PAUSE);
		}
	}

	private void schedule(int pause) {
		running = true;
		progress.schedule(job, pause, true);
	}

	/** Whether the search goes on. */
	boolean isRunning() {
		return running;
	}

	/** What was found so far, by transcript and position. */
	List<Disagreement> found() {
		return found.values().stream().flatMap(Collection::stream).toList();
	}

	void dispose() {
		asked++;
		job.cancel();
	}

	/** What one run does, put together on the UI thread. */
	private record Work(int number, List<String> transcripts) {
	}

	private void run(IProgressMonitor monitor) {
		if (display.isDisposed()) {
			return;
		}
		var work = StudyReading.get(() -> {
			var transcripts = List.copyOf(due);
			due.clear();
			return new Work(asked, transcripts);
		});
		var all = work.transcripts();
		var steps = SubMonitor.convert(monitor, all.size());
		for (int from = 0; from < all.size(); from += PART) {
			if (work.number() != asked) {
				return; // the job is scheduled again, for what was asked for since
			}
			if (steps.isCanceled()) {
				var left = List.copyOf(all.subList(from, all.size()));
				display.asyncExec(() -> stopped(work, left));
				throw new OperationCanceledException();
			}
			var part = all.subList(from, Math.min(all.size(), from + PART));
			var read = StudyReading.get(() -> read(work, part));
			var results = new TreeMap<String, List<Disagreement>>();
			part.forEach(id -> results.put(id, List.of()));
			read.forEach(compared -> results.put(compared.transcript().id(), compared.disagreements()));
			boolean last = from + PART >= all.size();
			display.asyncExec(() -> take(work, results, last));
			steps.worked(part.size());
		}
		if (all.isEmpty()) {
			display.asyncExec(() -> take(work, Map.of(), true));
		}
	}

	/** What was not looked at is looked at with the next change. */
	private void stopped(Work work, List<String> left) {
		if (work.number() == asked) {
			due.addAll(left);
			running = false;
			listener.run();
		}
	}

	private List<ComparedCodings> read(Work work, List<String> part) {
		var read = new ArrayList<ComparedCodings>();
		if (work.number() == asked && project != null) {
			var participation = StudyAssignments.of(project).participation();
			part.stream().map(project.study()::transcript).flatMap(Optional::stream)
					.map(transcript -> ComparedCodings.of(transcript, coders, participation)).flatMap(Optional::stream).forEach(read::add);
		}
		return read;
	}

	private void take(Work work, Map<String, List<Disagreement>> results, boolean last) {
		if (work.number() != asked) {
			return;
		}
		results.forEach((id, disagreements) -> {
			if (disagreements.isEmpty()) {
				found.remove(id);
			} else {
				found.put(id, disagreements);
			}
		});
		running = !last || !due.isEmpty();
		if (last) {
			listener.run();
		}
	}
}
