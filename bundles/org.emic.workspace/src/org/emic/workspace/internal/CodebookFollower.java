/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.emic.core.study.CodebookReference;
import org.emic.core.study.StudyLayout;
import org.emic.workspace.CodebookLinks;
import org.emic.workspace.StudyNature;

/**
 * Keeps the names of codebooks in the settings of studies, and the platform's project references, true when
 * projects are renamed or either is changed elsewhere. It watches resources and takes no part in the
 * platform's renaming, because a project can be renamed by any means.
 */
public final class CodebookFollower {

	/** The references of each study as they were last seen; only what is new among them was added by somebody. */
	private final Map<IProject, Set<String>> seen = new ConcurrentHashMap<>();

	/** What each study's settings named when they were last seen: only another list asks for other references. */
	private final Map<IProject, List<String>> named = new ConcurrentHashMap<>();

	public void install() {
		for (var project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			remember(project);
		}
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
	}

	private void remember(IProject project) {
		if (StudyNature.isStudy(project)) {
			try {
				seen.put(project, CodebookLinks.projectReferences(project));
				named.put(project, names(project));
			} catch (CoreException e) {
				// settings that cannot be read are left as they are: the study's check tells of them
			}
		}
	}

	private static List<String> names(IProject study) throws CoreException {
		return CodebookLinks.of(study).stream().map(CodebookReference::project).toList();
	}

	/** Resources cannot be changed while they are told of. */
	private void changed(IResourceChangeEvent event) {
		var renamed = new HashMap<String, String>();
		var work = new ArrayList<IWorkspaceRunnable>();
		for (var delta : event.getDelta().getAffectedChildren()) {
			var project = (IProject) delta.getResource();
			if (delta.getKind() == IResourceDelta.REMOVED) {
				seen.remove(project);
				named.remove(project);
				if ((delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
					renamed.put(project.getName(), delta.getMovedToPath().lastSegment());
				}
			} else if (StudyNature.isStudy(project)) {
				followStudy(project, delta, work);
			}
		}
		if (!renamed.isEmpty()) {
			work.add(monitor -> rename(renamed));
		}
		if (!work.isEmpty()) {
			schedule(work);
		}
	}

	private void followStudy(IProject project, IResourceDelta delta, List<IWorkspaceRunnable> work) {
		if (delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & IResourceDelta.OPEN) != 0) {
			remember(project);
		} else if (delta.findMember(IPath.fromPortableString(StudyLayout.SETTINGS)) != null) {
			work.add(monitor -> followSettings(project));
		} else if ((delta.getFlags() & IResourceDelta.DESCRIPTION) != 0) {
			work.add(monitor -> followReferences(project));
		}
	}

	private static void schedule(List<IWorkspaceRunnable> work) {
		var job = new WorkspaceJob(Messages.FollowCodebooks) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				for (var each : work) {
					each.run(monitor);
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
	}

	private static void rename(Map<String, String> renamed) throws CoreException {
		for (var before : renamed.keySet()) {
			for (var study : CodebookLinks.studiesUsing(before)) {
				CodebookLinks.set(study, CodebookLinks.of(study).stream()
						.map(reference -> reference.renamed(renamed.getOrDefault(reference.project(), reference.project())))
						.toList(), null);
			}
		}
	}

	/** Settings that cannot be read are left as they are: the study's check tells of them. */
	private static boolean canFollow(IProject study) {
		try {
			return study.isAccessible() && CodebookLinks.of(study) != null;
		} catch (CoreException e) {
			return false;
		}
	}

	/** What the settings no longer name is known only by the references that were seen and are to codebooks. */
	private void followSettings(IProject study) throws CoreException {
		if (!canFollow(study)) {
			return;
		}
		var names = names(study);
		if (names.equals(named.get(study))) {
			// it was this class that wrote them, or something else in them changed
			return;
		}
		var gone = new ArrayList<String>();
		for (var name : CodebookLinks.projectReferences(study)) {
			if (!names.contains(name) && CodebookLinks.hasCodebook(study.getWorkspace().getRoot().getProject(name))) {
				gone.add(name);
			}
		}
		CodebookLinks.reference(study, gone, names);
		remember(study);
	}

	/**
	 * A codebook that is referred to now is used from now on. One that is not any more comes back: the settings say what is
	 * used, and what git did to the project's description cannot be told from what a person did.
	 */
	private void followReferences(IProject study) throws CoreException {
		if (!canFollow(study)) {
			return;
		}
		var now = CodebookLinks.projectReferences(study);
		var links = new ArrayList<>(CodebookLinks.of(study));
		for (var name : now) {
			var project = study.getWorkspace().getRoot().getProject(name);
			if (CodebookLinks.hasCodebook(project) && links.stream().noneMatch(link -> link.project().equals(name))
					&& !seen.getOrDefault(study, Set.of()).contains(name)) {
				links.add(CodebookLinks.to(project));
			}
		}
		named.put(study, links.stream().map(CodebookReference::project).toList());
		CodebookLinks.set(study, links, null);
		seen.put(study, CodebookLinks.projectReferences(study));
	}
}
