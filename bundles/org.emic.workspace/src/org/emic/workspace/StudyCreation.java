/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.net.URI;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.NewStudy;
import org.emic.core.study.StudyLayout;
import org.emic.workspace.internal.CheckedNature;
import org.emic.workspace.internal.Messages;
import org.emic.workspace.internal.WorkspaceFiles;

/** Makes projects that are studies. */
public final class StudyCreation {

	private StudyCreation() {
	}

	/**
	 * Creates a study, or makes a study of the folder that is there already.
	 *
	 * @param name        the project's and the study's name
	 * @param location    where its folder is to be, or null for the workspace's folder
	 * @param ownCodebook whether it is to have a codebook of its own
	 * @return the open project
	 */
	public static IProject create(String name, URI location, boolean ownCodebook, IProgressMonitor monitor)
			throws CoreException {
		var workspace = ResourcesPlugin.getWorkspace();
		var project = workspace.getRoot().getProject(name);
		workspace.run(progress -> createIn(project, location, ownCodebook,
				SubMonitor.convert(progress, NLS.bind(Messages.CreateStudy, name), 4)), workspace.getRoot(),
				IWorkspace.AVOID_UPDATE, monitor);
		return project;
	}

	private static void createIn(IProject project, URI location, boolean ownCodebook, SubMonitor progress)
			throws CoreException {
		var description = project.getWorkspace().newProjectDescription(project.getName());
		description.setLocationURI(location);
		project.create(description, progress.split(1));
		project.open(progress.split(1));
		project.setDefaultCharset("UTF-8", progress.split(1)); //$NON-NLS-1$
		for (var folder : new String[] { StudyLayout.TRANSCRIPTS, StudyLayout.SOURCES }) {
			if (!project.getFolder(folder).exists()) {
				project.getFolder(folder).create(true, true, null);
			}
		}
		try {
			NewStudy.write(new WorkspaceFiles(project), project.getName(), ownCodebook);
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
		CheckedNature.add(project, StudyNature.ID);
		progress.worked(1);
	}
}
