/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.emic.core.study.CodebookPlaces;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Reads again what changes in the files of an open study without the workbench's doing. */
public final class StudyWatcher {

	/** A file that is not as it was, and the study that wrote it, if one did. */
	private record Change(IFile file, boolean gone, Optional<IProject> writer) {

		String path() {
			return file.getProjectRelativePath().toPortableString();
		}
	}

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
			var changes = changes(delta);
			if (!changes.isEmpty()) {
				var changed = delta.getResource().getProject();
				StudyThread.run(() -> {
					projects.opened().forEach(study -> refresh(study, changed, changes));
					projects.changedWhileReading(changed, changes.stream().map(Change::path).collect(Collectors.toSet()));
				});
			}
		}
	}

	private static void refresh(StudyProject study, IProject changed, List<Change> changes) {
		var paths = byOthers(study.project(), changes);
		if (paths.isEmpty()) {
			return;
		}
		if (study.project().equals(changed)) {
			study.refresh(paths);
		} else if (new CodebookPlaces(study.study()).uses(changed.getName())
				&& !study.study().isAsKnown(changed.getName(), paths)) {
			study.refreshCodebooks();
		}
	}

	/** What a study has to read again: its own writing is in its memory already. */
	private static Set<String> byOthers(IProject study, List<Change> changes) {
		return changes.stream().filter(change -> change.writer().filter(study::equals).isEmpty()).map(Change::path)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The files that are gone come first, so that a renamed transcript makes way for itself. */
	private static List<Change> changes(IResourceDelta delta) {
		var changes = new ArrayList<Change>();
		try {
			delta.accept(part -> {
				boolean content = part.getKind() != IResourceDelta.CHANGED
						|| (part.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
				if (content && part.getResource() instanceof IFile file) {
					changes.add(new Change(file, part.getKind() == IResourceDelta.REMOVED, WorkspaceFiles.lastWriter(file)));
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
		changes.sort(Comparator.comparing(change -> !change.gone()));
		return changes;
	}
}
