/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Reads again what changes in the files of an open study without the workbench's doing. */
public final class StudyWatcher {

	private final StudyProjects projects;

	public StudyWatcher(StudyProjects projects) {
		this.projects = projects;
	}

	public void install() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this::resourcesChanged,
				IResourceChangeEvent.POST_CHANGE | IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
	}

	private void resourcesChanged(IResourceChangeEvent event) {
		if (event.getType() != IResourceChangeEvent.POST_CHANGE) {
			var project = (IProject) event.getResource();
			StudyThread.run(() -> projects.close(project));
			return;
		}
		// the list may only be read on its thread, so that what changed is found out first
		for (var delta : event.getDelta().getAffectedChildren()) {
			var paths = changedFiles(delta);
			if (!paths.isEmpty()) {
				StudyThread.run(() -> projects.opened().forEach(study -> refresh(study, delta.getResource().getProject(), paths)));
			}
		}
	}

	private static void refresh(StudyProject study, IProject changed, Set<String> paths) {
		if (study.project().equals(changed)) {
			study.refresh(paths);
		} else if (study.study().settings().codebooks().contains(changed.getName())) {
			study.refreshCodebooks();
		}
	}

	private static Set<String> changedFiles(IResourceDelta delta) {
		var paths = new LinkedHashSet<String>();
		try {
			delta.accept(part -> {
				boolean content = part.getKind() != IResourceDelta.CHANGED
						|| (part.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
				if (content && part.getResource() instanceof IFile file && !WorkspaceFiles.wroteLast(file)) {
					paths.add(file.getProjectRelativePath().toPortableString());
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
		return paths;
	}
}
