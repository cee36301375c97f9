/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.emic.core.study.StudyLayout;

/**
 * The studies that builders check. What changed is noted from the changes themselves, not from what a builder is told of:
 * a build that gave way to somebody's work is told of nothing the next time, and was before.
 */
public final class CheckedStudies {

	private static final CheckedStudies INSTANCE = new CheckedStudies();

	private final Map<IProject, CheckedStudy> studies = new ConcurrentHashMap<>();

	private CheckedStudies() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed,
				IResourceChangeEvent.POST_CHANGE | IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
	}

	/** The study of a project. */
	public static CheckedStudy of(IProject project) {
		return INSTANCE.studies.computeIfAbsent(project, CheckedStudy::new);
	}

	/** Lets a study be read as a whole the next time. */
	public static void forget(IProject project) {
		INSTANCE.studies.remove(project);
	}

	private void changed(IResourceChangeEvent event) {
		if (event.getType() != IResourceChangeEvent.POST_CHANGE) {
			studies.remove((IProject) event.getResource());
		} else if (!studies.isEmpty()) {
			for (var delta : event.getDelta().getAffectedChildren()) {
				changed(delta);
			}
		}
	}

	private void changed(IResourceDelta delta) {
		var project = (IProject) delta.getResource();
		var paths = ChangedFiles.in(delta);
		boolean codebook = delta.getKind() != IResourceDelta.CHANGED
				|| (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0
				|| paths.stream().anyMatch(path -> path.startsWith(StudyLayout.CODEBOOK + '/'));
		studies.forEach((studied, study) -> {
			if (studied.equals(project)) {
				study.changed(paths);
			} else if (codebook) {
				study.codebooksChanged();
			}
		});
	}
}
