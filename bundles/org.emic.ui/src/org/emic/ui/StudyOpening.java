/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.emic.ui.internal.Messages;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/**
 * Gets at studies that a person asks for, also where they are not read yet: a command waits then, behind a dialog that
 * shows how far it is and lets the person give up. Who gives up only does not wait any more; reading goes on, for those
 * who show the study, and can be cancelled in the Progress view. For what shows a study by itself, and is not to make
 * anybody wait, there are {@link ActiveStudy#shown()} and {@link StudyPane}.
 */
public final class StudyOpening {

	/** Milliseconds after which it is looked again how far it is. */
	private static final int LOOK_AGAIN = 50;
	private static final int PARTS = 1000;

	private StudyOpening() {
	}

	/**
	 * The study that a resource belongs to, once it is read; UI thread.
	 *
	 * @return nothing for a resource of no study; when the person gave up, which needs no words; when it cannot be read,
	 *         which has been said
	 */
	public static Optional<StudyProject> find(IResource resource) {
		var project = resource == null ? null : resource.getProject();
		var opened = project == null ? Optional.<StudyProject>empty() : StudyProjects.get().findOpened(project);
		return project == null || opened.isPresent() ? opened : read(project);
	}

	/** The studies of some projects, of those that are and can be read; UI thread. */
	public static List<StudyProject> all(List<IProject> projects) {
		return projects.stream().map(StudyOpening::find).flatMap(Optional::stream).toList();
	}

	private static Optional<StudyProject> read(IProject project) {
		var projects = StudyProjects.get();
		var failures = new StudyProjects.Listener() {
			private Throwable why;

			@Override
			public void notOpened(IProject failed, Optional<Throwable> failure) {
				why = project.equals(failed) ? failure.orElse(null) : why;
			}
		};
		projects.addListener(failures);
		try {
			projects.request(project);
			if (projects.isReading(project)) {
				PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> await(project, monitor));
			}
		} catch (InterruptedException e) {
			return Optional.empty();
		} catch (InvocationTargetException e) {
			throw new IllegalStateException(e); // nothing else is thrown there
		} finally {
			projects.removeListener(failures);
		}
		if (failures.why != null) {
			Errors.show(NLS.bind(Messages.Reading_failed, project.getName()), failures.why);
		}
		return projects.findOpened(project);
	}

	/**
	 * Lets a study be read, from another thread than that of the user interface, and waits for it.
	 *
	 * @throws OperationCanceledException when whoever waits is cancelled; reading goes on
	 */
	public static void require(IProject project, IProgressMonitor monitor) {
		StudyReading.get(() -> {
			StudyProjects.get().request(project);
			return null;
		});
		try {
			await(project, monitor);
		} catch (InterruptedException e) {
			throw new OperationCanceledException();
		}
	}

	/** Waits until it is not being read any more. */
	private static void await(IProject project, IProgressMonitor monitor) throws InterruptedException {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.ReadingStudy, project.getName()), PARTS);
		int done = 0;
		while (StudyProjects.get().isReading(project)) {
			if (progress.isCanceled()) {
				throw new InterruptedException();
			}
			int now = (int) (StudyProjects.get().progress(project) * PARTS);
			progress.worked(now - done);
			done = now;
			Thread.sleep(LOOK_AGAIN);
		}
	}
}
