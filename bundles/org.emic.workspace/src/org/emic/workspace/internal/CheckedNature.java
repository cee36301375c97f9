/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.util.Arrays;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.emic.workspace.StudyBuilder;

/** A nature that gives its project a builder, which checks it. */
public abstract class CheckedNature implements IProjectNature {

	private final String builder;
	private IProject project;

	protected CheckedNature(String builder) {
		this.builder = builder;
	}

	/** Whether a resource is in an open project that has a nature. */
	public static boolean has(IResource resource, String nature) {
		try {
			return resource != null && resource.getProject() != null && resource.getProject().isAccessible()
					&& resource.getProject().hasNature(nature);
		} catch (CoreException e) {
			// the project was closed or removed meanwhile
			return false;
		}
	}

	/** Gives a project a nature that it may have already. */
	public static void add(IProject project, String nature) throws CoreException {
		var description = project.getDescription();
		if (!description.hasNature(nature)) {
			var natures = description.getNatureIds();
			var extended = Arrays.copyOf(natures, natures.length + 1);
			extended[natures.length] = nature;
			description.setNatureIds(extended);
			project.setDescription(description, null);
		}
	}

	@Override
	public final void configure() throws CoreException {
		var description = project.getDescription();
		var commands = description.getBuildSpec();
		if (Arrays.stream(commands).noneMatch(this::isOurs)) {
			var extended = Arrays.copyOf(commands, commands.length + 1);
			extended[commands.length] = description.newCommand();
			extended[commands.length].setBuilderName(builder);
			description.setBuildSpec(extended);
			project.setDescription(description, null);
		}
	}

	@Override
	public final void deconfigure() throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(command -> !isOurs(command))
				.toArray(ICommand[]::new));
		project.setDescription(description, null);
		project.deleteMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_INFINITE);
	}

	private boolean isOurs(ICommand command) {
		return builder.equals(command.getBuilderName());
	}

	@Override
	public final IProject getProject() {
		return project;
	}

	@Override
	public final void setProject(IProject newProject) {
		project = newProject;
	}
}
