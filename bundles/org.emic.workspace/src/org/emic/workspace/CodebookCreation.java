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
import org.emic.core.study.Licence;
import org.emic.core.study.NewCodebook;
import org.emic.workspace.internal.CheckedNature;
import org.emic.workspace.internal.Messages;
import org.emic.workspace.internal.WorkspaceFiles;

/** Makes projects that are codebooks. */
public final class CodebookCreation {

	private CodebookCreation() {
	}

	/**
	 * Creates the project of a codebook, or makes one of the folder that is there already; files that are there stay.
	 *
	 * @param project  the project, which may exist or not
	 * @param location where its folder is to be, or null for the workspace's folder
	 * @param name     what the codebook is called
	 */
	public static void create(IProject project, URI location, String name, Licence licence, IProgressMonitor monitor)
			throws CoreException {
		ResourcesPlugin.getWorkspace().run(progress -> createIn(project, location, name, licence,
				SubMonitor.convert(progress, NLS.bind(Messages.CreateCodebook, name), 3)),
				ResourcesPlugin.getWorkspace().getRoot(), IWorkspace.AVOID_UPDATE, monitor);
	}

	private static void createIn(IProject project, URI location, String name, Licence licence, SubMonitor progress)
			throws CoreException {
		if (!project.exists()) {
			var description = project.getWorkspace().newProjectDescription(project.getName());
			description.setLocationURI(location);
			project.create(description, progress.split(1));
		}
		project.open(progress.split(1));
		project.setDefaultCharset("UTF-8", progress.split(1)); //$NON-NLS-1$
		try {
			NewCodebook.write(new WorkspaceFiles(project), name, licence);
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
		CheckedNature.add(project, CodebookNature.ID);
	}
}
