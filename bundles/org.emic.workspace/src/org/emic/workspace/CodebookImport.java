/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.CodebookHeaders;
import org.emic.core.study.FolderFiles;
import org.emic.model.codebook.Codebook;
import org.emic.workspace.internal.CheckedNature;
import org.emic.workspace.internal.Messages;

/** Brings a codebook from a folder outside into the workspace. */
public final class CodebookImport {

	/** What of a folder belongs to its clone or its workspace, and not to the codebook. */
	private static final Set<String> NOT_COPIED = Set.of(".git", ".project", ".settings"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private CodebookImport() {
	}

	/** What the codebook in a folder is called; throws when there is none. */
	private static Codebook codebook(Path folder) throws CoreException {
		return CodebookHeaders.read(new FolderFiles(folder))
				.orElseThrow(() -> new CoreException(Status.error(NLS.bind(Messages.NoCodebookThere, folder))));
	}

	/**
	 * Makes a project of a folder where it is.
	 *
	 * @throws CoreException when it holds no codebook, or there is a project of its name already
	 */
	public static IProject link(Path folder, IProgressMonitor monitor) throws CoreException {
		codebook(folder);
		var progress = SubMonitor.convert(monitor, 2);
		var description = description(folder);
		var project = ResourcesPlugin.getWorkspace().getRoot().getProject(description.getName());
		if (project.exists()) {
			throw new CoreException(Status.error(NLS.bind(Messages.ProjectExists, project.getName())));
		}
		project.create(description, progress.split(1));
		project.open(progress.split(1));
		if (!StudyNature.isStudy(project)) {
			CheckedNature.add(project, CodebookNature.ID);
		}
		return project;
	}

	private static IProjectDescription description(Path folder) throws CoreException {
		var workspace = ResourcesPlugin.getWorkspace();
		var file = folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME);
		if (Files.exists(file)) {
			return workspace.loadProjectDescription(IPath.fromPath(file));
		}
		var description = workspace.newProjectDescription(folder.getFileName().toString());
		boolean inWorkspace = folder.toAbsolutePath().getParent().equals(workspace.getRoot().getLocation().toPath());
		description.setLocationURI(inWorkspace ? null : folder.toUri());
		return description;
	}

	/**
	 * Copies a folder into the workspace as a project of a name.
	 *
	 * @throws CoreException when it holds no codebook, or cannot be copied; nothing of it is left then
	 */
	public static IProject copy(Path folder, String name, IProgressMonitor monitor) throws CoreException {
		codebook(folder);
		var project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (project.exists()) {
			throw new CoreException(Status.error(NLS.bind(Messages.ProjectExists, name)));
		}
		var progress = SubMonitor.convert(monitor, 100);
		project.create(progress.split(10));
		try {
			project.open(progress.split(10));
			copy(folder, project.getLocation().toPath(), progress.split(60));
			project.refreshLocal(IProject.DEPTH_INFINITE, progress.split(10));
			CheckedNature.add(project, CodebookNature.ID);
			return project;
		} catch (IOException e) {
			project.delete(true, true, null);
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	private static void copy(Path from, Path to, IProgressMonitor monitor) throws IOException {
		List<Path> files;
		try (var found = Files.walk(from)) {
			files = found.filter(Files::isRegularFile)
					.filter(path -> !NOT_COPIED.contains(from.relativize(path).getName(0).toString())).toList();
		}
		var progress = SubMonitor.convert(monitor, files.size());
		for (var file : files) {
			var target = to.resolve(from.relativize(file).toString());
			Files.createDirectories(target.getParent());
			Files.copy(file, target);
			progress.split(1);
		}
	}
}
