/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.sample;

import java.io.IOException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.emic.ui.internal.Messages;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.OwnCodings;
import org.emic.workspace.StudyCreation;

/** Makes the project of a sample study. */
public final class SampleCreation {

	private SampleCreation() {
	}

	/**
	 * @throws CoreException when there is a project of that name, or files cannot be written; then nothing stays
	 */
	public static IProject create(String name, IProgressMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, Messages.Sample_Creating, 10);
		var existing = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (existing.exists()) {
			throw new CoreException(Status.error(NLS.bind(Messages.Sample_Exists, name)));
		}
		var project = StudyCreation.create(name, null, false, progress.split(2));
		try {
			// on files rather than resources: the study is not open yet, and nothing of it is worth a history
			new SampleContent(project.getLocation().toPath(), CoderPreference.coder()).write(progress.split(6));
			project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(2));
			OwnCodings.claim(project, CoderPreference.coder().getId());
			return project;
		} catch (IOException e) {
			project.delete(true, true, null);
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}
}
