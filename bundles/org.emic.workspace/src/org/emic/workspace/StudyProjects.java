/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.NotOwnerException;
import org.emic.core.study.ReadingProgress;
import org.emic.core.study.Study;
import org.emic.model.codebook.Codebook;
import org.emic.model.memo.Memo;
import org.emic.model.outline.Outline;
import org.emic.workspace.internal.BlindProblemsJob;
import org.emic.workspace.internal.CodebookFollower;
import org.emic.workspace.internal.Messages;
import org.emic.workspace.internal.StudyThread;
import org.emic.workspace.internal.StudyWatcher;

/**
 * The studies of the workspace. A study is opened when it is first asked for and kept until its project is
 * closed. Belongs to the display's thread.
 */
public final class StudyProjects {

	/** Is told when studies are opened and closed, on the display's thread. */
	public interface Listener {

		/** A study is being read from now on. */
		default void requested(IProject project) {
		}

		/** A study was opened for the first time since its project was. */
		default void opened(StudyProject study) {
		}

		/**
		 * A study that was requested is not going to be opened.
		 *
		 * @param failure why it cannot be read, which is in the log; nothing when its reading was cancelled
		 */
		default void notOpened(IProject project, Optional<Throwable> failure) {
		}

		/** A project was closed, deleted or is no study any more. */
		default void closed(StudyProject study) {
		}

		/**
		 * Changes could not be written. They are kept, and are written with the next ones.
		 *
		 * @param status says which and why; it is in the log already
		 */
		default void writingFailed(StudyProject study, IStatus status) {
		}

		/**
		 * What Emic was writing when it ended before its time was brought to an end as the study was opened.
		 *
		 * @param paths the files that were written then
		 */
		default void finished(StudyProject study, List<String> paths) {
		}

		/**
		 * A file was saved that others had changed meanwhile, unseen. What they wrote has not been lost.
		 *
		 * @param aside the file that has it now, beside the one that was saved
		 */
		default void setAside(IFile aside) {
		}

		/**
		 * A coder wanted to change a codebook that is not theirs to change. Nothing was changed.
		 *
		 * @param refused says what, and by whose leave it could be done
		 */
		default void refused(StudyProject study, NotOwnerException refused) {
		}
	}

	private static final StudyProjects INSTANCE = new StudyProjects();

	/** Refactorings look into it from their own thread. */
	private final Map<IProject, StudyProject> open = new ConcurrentHashMap<>();
	private final Map<IProject, StudyReadingJob> readings = new ConcurrentHashMap<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	private StudyProjects() {
		new StudyWatcher(this).install();
		new CodebookFollower().install();
		InstanceScope.INSTANCE.getNode(CoderPreference.NODE).addPreferenceChangeListener(event -> {
			StudyThread.run(() -> open.values().forEach(BlindSteps::showToCoder));
			if (event.getKey().equals(CoderPreference.ID)) {
				BlindProblemsJob.plan();
			}
		});
	}

	public static StudyProjects get() {
		return INSTANCE;
	}

	/** The open projects of the workspace that are studies, by name. */
	public List<IProject> projects() {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(StudyNature::isStudy).toList();
	}

	/** The studies opened so far. */
	public List<StudyProject> opened() {
		return List.copyOf(open.values());
	}

	/**
	 * The study that a resource belongs to; opens it when need be. A project of a codebook is a study without
	 * transcripts: it can be edited where no study uses it yet.
	 *
	 * @return nothing for a resource of no study, or of one whose folder cannot be read, which is logged
	 */
	public Optional<StudyProject> find(IResource resource) {
		if (!isStudyOrCodebook(resource)) {
			return Optional.empty();
		}
		var project = resource.getProject();
		var known = open.get(project);
		return known != null ? Optional.of(known) : open(project);
	}

	private static boolean isStudyOrCodebook(IResource resource) {
		return StudyNature.isStudy(resource) || CodebookNature.isCodebook(resource);
	}

	/** The study that a resource belongs to, if it is open already. */
	public Optional<StudyProject> findOpened(IResource resource) {
		return Optional.ofNullable(resource.getProject()).map(open::get);
	}

	/**
	 * Sees to it that the study of a project is opened, as {@link #find} does, but goes on while it is read. Whoever
	 * finds it before it is waits for the rest. {@link Listener#opened Listeners} are told.
	 */
	public void request(IProject project) {
		if (!isStudyOrCodebook(project) || open.containsKey(project) || readings.containsKey(project)) {
			return;
		}
		// what was interrupted comes to an end first
		var reading = new StudyReadingJob(project, InterruptedWriting.finish(project), this::wasRead);
		readings.put(project, reading);
		reading.schedule();
		listeners.forEach(listener -> listener.requested(project));
	}

	/** How much of a study that is being read was read by now, from 0 to 1; 0 as well when it is not. In any thread. */
	public double progress(IProject project) {
		var reading = readings.get(project);
		return reading == null ? 0 : reading.progress();
	}

	/** Whether the study of a project was requested and is not opened yet. */
	public boolean isReading(IProject project) {
		return readings.containsKey(project);
	}

	private void wasRead(StudyReadingJob reading) {
		// otherwise whoever could not wait for it has opened it, or the project is gone
		if (readings.remove(reading.project(), reading)) {
			// a project that is closed by now is told to be later: its study is not to come and go
			reading.await().filter(any -> isStudyOrCodebook(reading.project()))
					.ifPresentOrElse(study -> opened(reading, study), () -> notOpened(reading));
		}
	}

	private void notOpened(StudyReadingJob reading) {
		notOpened(reading.project(), reading.failure());
	}

	private void notOpened(IProject project, Optional<Throwable> failure) {
		failure.ifPresent(why -> ILog.get().error(NLS.bind(Messages.CannotOpen, project.getName()), why));
		listeners.forEach(listener -> listener.notOpened(project, failure));
	}

	private StudyProject opened(StudyReadingJob reading, Study study) {
		var opened = open(reading.project(), study);
		reading.catchUp(opened);
		tellOpened(opened, reading.interrupted());
		return opened;
	}

	private Optional<StudyProject> open(IProject project) {
		var reading = readings.remove(project);
		var read = reading == null ? Optional.<Study>empty() : reading.await();
		return read.isPresent() ? Optional.of(opened(reading, read.get()))
				: openNow(project, reading == null ? InterruptedWriting.finish(project) : reading.interrupted());
	}

	private Optional<StudyProject> openNow(IProject project, InterruptedWriting interrupted) {
		try {
			var opened = open(project, StudyReadingJob.read(project, CoderPreference.coder().getId(), ReadingProgress.NONE));
			tellOpened(opened, interrupted);
			return Optional.of(opened);
		} catch (IOException e) {
			notOpened(project, Optional.of(e));
			return Optional.empty();
		}
	}

	private void tellOpened(StudyProject opened, InterruptedWriting interrupted) {
		listeners.forEach(listener -> listener.opened(opened));
		interrupted.failure().ifPresent(status -> tellWritingFailed(opened, status));
		if (!interrupted.finished().isEmpty()) {
			listeners.forEach(listener -> listener.finished(opened, interrupted.finished()));
		}
	}

	private StudyProject open(IProject project, Study study) {
		var opened = new StudyProject(project, study);
		open.put(project, opened);
		if (study.isIndexStale()) {
			StudyIndexJob.plan(project);
		}
		study.askForUsers((code, digest) -> opened().stream().filter(other -> other != opened)
				.anyMatch(other -> isCoded(other.study(), code, digest)));
		return opened;
	}

	/** For the watcher of the workspace: these files were changed, and maybe had been read by then. */
	public void changedWhileReading(IProject where, Set<String> paths) {
		readings.values().forEach(reading -> reading.changed(where, paths));
	}

	private static boolean isCoded(Study study, String code, String digest) {
		return study.codes().own(code).filter(own -> study.codings().digests(own).containsKey(digest)).isPresent();
	}

	/** The project whose study this is. */
	public Optional<StudyProject> of(Study study) {
		return open.values().stream().filter(project -> project.study() == study).findFirst();
	}

	/** The study that a code, a codebook, a section or an outline belongs to. */
	public Optional<StudyProject> of(EObject object) {
		for (var at = object; at != null; at = at.eContainer()) {
			if (at instanceof Codebook codebook) {
				return open.values().stream().filter(each -> each.study().codes().codebooks().contains(codebook)).findFirst();
			}
			if (at instanceof Memo memo) {
				return open.values().stream().filter(each -> each.study().memos().contains(memo)).findFirst();
			}
			if (at instanceof Outline outline) {
				return open.values().stream().filter(each -> each.study().transcript(outline.getTranscript())
						.filter(transcript -> transcript.outlines().containsValue(outline)).isPresent()).findFirst();
			}
		}
		return Optional.empty();
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	void tellWritingFailed(StudyProject study, IStatus status) {
		ILog.get().log(status);
		listeners.forEach(listener -> listener.writingFailed(study, status));
	}

	/** Tells that what others wrote was set aside; from whatever thread. */
	public void tellSetAside(IFile aside) {
		StudyThread.run(() -> listeners.forEach(listener -> listener.setAside(aside)));
	}

	void tellRefused(StudyProject study, NotOwnerException refused) {
		listeners.forEach(listener -> listener.refused(study, refused));
	}

	/** For the watcher of the workspace: a project is gone. */
	public void close(IProject project) {
		var reading = readings.remove(project);
		if (reading != null) {
			reading.cancel();
			notOpened(project, Optional.empty());
		}
		StudyIndexJob.cancel(project);
		var closed = open.remove(project);
		if (closed != null) {
			listeners.forEach(listener -> listener.closed(closed));
			closed.dispose();
		}
	}
}
