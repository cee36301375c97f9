/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.emic.ui.internal.Messages;
import org.emic.ui.internal.active.StudyOfSelection;
import org.emic.ui.internal.active.WindowFollower;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/**
 * The study that the person works on. It follows the active part and the selection, keeps the last study
 * when they belong to none, and falls back to the only study of the workspace. One that is not read yet becomes active
 * once it is. UI thread.
 */
public final class ActiveStudy {

	private static ActiveStudy instance;

	private final List<Consumer<Optional<StudyProject>>> listeners = new CopyOnWriteArrayList<>();
	private StudyProject current;
	/** The project of the study that becomes the active one as soon as it is read; null for none. */
	private IProject awaited;

	private ActiveStudy() {
		StudyProjects.get().addListener(new StudyProjects.Listener() {
			@Override
			public void opened(StudyProject study) {
				if (current == null || study.project().equals(awaited)) {
					set(study);
				}
			}

			@Override
			public void notOpened(IProject project, Optional<Throwable> failure) {
				awaited = project.equals(awaited) ? null : awaited;
				if (current == null) {
					tell();
				}
			}

			@Override
			public void closed(StudyProject study) {
				if (study == current) {
					set(null);
				}
			}
		});
	}

	public static ActiveStudy get() {
		if (instance == null) {
			instance = new ActiveStudy();
			new WindowFollower(instance::follow).install(PlatformUI.getWorkbench());
		}
		return instance;
	}

	/**
	 * The active study; nothing while none was chosen and the workspace holds none, or several. For what a person asks
	 * for: if it is not read yet, that is waited for, unless the person gives up; see {@link StudyOpening}.
	 */
	public Optional<StudyProject> current() {
		if (current != null && awaited == null) {
			return Optional.of(current);
		}
		var found = project().flatMap(StudyOpening::find);
		found.ifPresent(this::set);
		return found;
	}

	/**
	 * As {@link #current()}.
	 *
	 * @param none what the person is told when there is none
	 */
	public Optional<StudyProject> current(String none) {
		if (project().isEmpty()) {
			Errors.tell(none);
			return Optional.empty();
		}
		return current();
	}

	/** The project of the active study, or of the one that is going to be, whether it is read or not. */
	public Optional<IProject> project() {
		return Optional.ofNullable(awaited).or(() -> Optional.ofNullable(current).map(StudyProject::project))
				.or(ActiveStudy::onlyProject);
	}

	/**
	 * The active study, if it is read, for what shows it by itself. The only one of the workspace is read from now on;
	 * listeners are told when it is there.
	 */
	public Optional<StudyProject> shown() {
		if (current == null) {
			onlyProject().ifPresent(project -> StudyProjects.get().findOpened(project).ifPresentOrElse(this::set,
					() -> StudyProjects.get().request(project)));
		}
		return Optional.ofNullable(current);
	}

	/**
	 * What a view says that shows no study.
	 *
	 * @param otherwise what it says when none is being read, either
	 */
	public String reading(String otherwise) {
		return Optional.ofNullable(awaited).or(ActiveStudy::onlyProject).filter(StudyProjects.get()::isReading)
				.map(project -> NLS.bind(Messages.ReadingStudy, project.getName())).orElse(otherwise);
	}

	private static Optional<IProject> onlyProject() {
		var projects = StudyProjects.get().projects();
		return projects.size() == 1 ? Optional.of(projects.getFirst()) : Optional.empty();
	}

	/** Makes a study the active one, as after it was made. */
	public void activate(StudyProject study) {
		set(study);
	}

	/** Is told the new active study whenever another becomes active, or none. */
	public void addListener(Consumer<Optional<StudyProject>> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<Optional<StudyProject>> listener) {
		listeners.remove(listener);
	}

	private void follow(Object selectedOrPart) {
		StudyOfSelection.find(selectedOrPart).ifPresentOrElse(this::set, () -> StudyOfSelection.findUnread(selectedOrPart)
				.ifPresent(this::await));
	}

	private void await(IProject project) {
		awaited = project;
		StudyProjects.get().request(project);
	}

	private void set(StudyProject study) {
		awaited = null;
		if (study != current) {
			current = study;
			tell();
		}
	}

	private void tell() {
		var now = Optional.ofNullable(current);
		listeners.forEach(listener -> listener.accept(now));
	}
}
