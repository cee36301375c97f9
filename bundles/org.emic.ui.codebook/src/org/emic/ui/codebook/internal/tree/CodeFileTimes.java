/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.TreeViewer;

import org.emic.core.study.StudyLayout;
import org.emic.model.codebook.Code;
import org.emic.workspace.StudyProject;

/** Shows the times of codes anew when their files were written, which is after the study told of the change. */
final class CodeFileTimes {

	private CodeFileTimes() {
	}

	static void follow(TreeViewer viewer, CodeFacts facts) {
		var display = viewer.getControl().getDisplay();
		IResourceChangeListener listener = event -> {
			var written = written(event.getDelta());
			if (!written.isEmpty() && !display.isDisposed()) {
				display.asyncExec(() -> update(viewer, facts, written));
			}
		};
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
		viewer.getControl().addDisposeListener(event -> ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener));
	}

	private static Set<IFile> written(IResourceDelta delta) {
		var files = new HashSet<IFile>();
		for (var project : delta.getAffectedChildren()) {
			var codes = project.findMember(IPath.fromPortableString(StudyLayout.CODES));
			if (codes != null) {
				for (var child : codes.getAffectedChildren()) {
					if (child.getResource() instanceof IFile file && child.getKind() != IResourceDelta.REMOVED) {
						files.add(file);
					}
				}
			}
		}
		return files;
	}

	private static void update(TreeViewer viewer, CodeFacts facts, Set<IFile> written) {
		if (!viewer.getControl().isDisposed() && viewer.getInput() instanceof StudyProject project) {
			Code[] codes = project.study().codes().all().stream().filter(code -> facts.file(code).filter(written::contains).isPresent())
					.toArray(Code[]::new);
			viewer.update(codes, null);
		}
	}
}
