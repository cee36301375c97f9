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

import org.eclipse.ui.PlatformUI;
import org.emic.ui.internal.active.StudyOfSelection;
import org.emic.ui.internal.active.WindowFollower;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/**
 * The study that the person works on. It follows the active part and the selection, keeps the last study
 * when they belong to none, and falls back to the only study of the workspace. UI thread.
 */
public final class ActiveStudy {

	private static ActiveStudy instance;

	private final List<Consumer<Optional<StudyProject>>> listeners = new CopyOnWriteArrayList<>();
	private StudyProject current;

	private ActiveStudy() {
		StudyProjects.get().addListener(new StudyProjects.Listener() {
			@Override
			public void opened(StudyProject study) {
				if (current == null) {
					set(study);
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

	/** The active study; nothing while none was chosen and the workspace holds none, or several. */
	public Optional<StudyProject> current() {
		if (current == null) {
			onlyStudy().ifPresent(this::set);
		}
		return Optional.ofNullable(current);
	}

	private static Optional<StudyProject> onlyStudy() {
		var projects = StudyProjects.get().projects();
		return projects.size() == 1 ? StudyProjects.get().find(projects.getFirst()) : Optional.empty();
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
		StudyOfSelection.find(selectedOrPart).ifPresent(this::set);
	}

	private void set(StudyProject study) {
		if (study != current) {
			current = study;
			var now = Optional.ofNullable(study);
			listeners.forEach(listener -> listener.accept(now));
		}
	}
}
