/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.Journal;
import org.emic.workspace.internal.Messages;
import org.emic.workspace.internal.WorkspaceFiles;

/**
 * What Emic was writing to a study when it ended before its time.
 *
 * @param finished the files that are written now
 * @param failure  why not all of them are; nothing when they are
 */
record InterruptedWriting(List<String> finished, Optional<IStatus> failure) {

	/** Brings it to an end before the study is read. It is a few files, if there are any. */
	static InterruptedWriting finish(IProject project) {
		var done = new ArrayList<String>();
		try {
			var files = new WorkspaceFiles(project);
			// after a crash the workspace may not know of what was written last, there or anywhere
			if (!files.files(Journal.FOLDER).isEmpty()) {
				project.refreshLocal(IResource.DEPTH_INFINITE, null);
			}
			done.addAll(Journal.finish(files));
			finishCodebooks(project);
			return new InterruptedWriting(List.copyOf(done), Optional.empty());
		} catch (IOException | CoreException e) {
			return new InterruptedWriting(List.copyOf(done), Optional.of(
					Status.error(NLS.bind(Messages.CannotFinish, project.getName()) + ' ' + e.getMessage(), e)));
		}
	}

	/** What was written into a shared codebook together with a study. */
	private static void finishCodebooks(IProject study) throws CoreException, IOException {
		for (var codebook : codebooks(study)) {
			var files = WorkspaceFiles.ofNobody(codebook);
			if (CodebookLinks.hasCodebook(codebook) && !files.files(Journal.FOLDER).isEmpty()) {
				codebook.refreshLocal(IResource.DEPTH_INFINITE, null);
				Journal.finish(files);
			}
		}
	}

	private static List<IProject> codebooks(IProject study) {
		try {
			return CodebookLinks.of(study).stream().map(reference -> study.getWorkspace().getRoot().getProject(reference.project()))
					.toList();
		} catch (CoreException e) {
			return List.of(); // settings that cannot be read are a problem of the study
		}
	}
}
