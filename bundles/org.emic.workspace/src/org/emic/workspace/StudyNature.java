/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.util.Arrays;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Marks a project as a study and gives it the builder that checks it. */
public final class StudyNature implements IProjectNature {

	public static final String ID = "org.emic.workspace.studyNature"; //$NON-NLS-1$

	private IProject project;

	/** Whether a resource is in an open project that is a study. */
	public static boolean isStudy(IResource resource) {
		try {
			return resource != null && resource.getProject() != null && resource.getProject().isAccessible()
					&& resource.getProject().hasNature(ID);
		} catch (CoreException e) {
			// the project was closed or removed meanwhile
			return false;
		}
	}

	@Override
	public void configure() throws CoreException {
		var description = project.getDescription();
		if (indexOfBuilder(description) < 0) {
			var commands = description.getBuildSpec();
			var extended = Arrays.copyOf(commands, commands.length + 1);
			extended[commands.length] = description.newCommand();
			extended[commands.length].setBuilderName(StudyBuilder.ID);
			description.setBuildSpec(extended);
			project.setDescription(description, null);
		}
	}

	@Override
	public void deconfigure() throws CoreException {
		var description = project.getDescription();
		description.setBuildSpec(Arrays.stream(description.getBuildSpec())
				.filter(command -> !StudyBuilder.ID.equals(command.getBuilderName())).toArray(ICommand[]::new));
		project.setDescription(description, null);
		project.deleteMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_INFINITE);
	}

	private static int indexOfBuilder(IProjectDescription description) {
		var commands = description.getBuildSpec();
		for (int i = 0; i < commands.length; i++) {
			if (StudyBuilder.ID.equals(commands[i].getBuilderName())) {
				return i;
			}
		}
		return -1;
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}
}
