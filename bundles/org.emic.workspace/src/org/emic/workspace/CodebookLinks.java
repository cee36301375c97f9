/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.emic.core.study.CodebookHeaders;
import org.emic.core.study.CodebookReference;
import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudySettings;
import org.emic.workspace.internal.WorkspaceCodebooks;
import org.emic.workspace.internal.WorkspaceFiles;

/**
 * Which codebooks of other projects a study uses. Its settings say so, for everybody and also outside a
 * workspace; the platform's project references are kept the same, so that the workbench builds and closes
 * projects together.
 */
public final class CodebookLinks {

	private CodebookLinks() {
	}

	/** The open projects with a codebook that studies can use: projects of codebooks, and studies with one of their own. */
	public static List<IProject> codebookProjects() {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(CodebookLinks::hasCodebook)
				.toList();
	}

	/** Whether a project is open and has a codebook. */
	public static boolean hasCodebook(IProject project) {
		return project.isAccessible() && project.getFolder(StudyLayout.CODEBOOK).exists();
	}

	/** What a study notes to find a project's codebook, also under another name. */
	public static CodebookReference to(IProject codebook) {
		return new CodebookReference(codebook.getName(), CodebookHeaders.id(new WorkspaceFiles(codebook)));
	}

	/**
	 * The codebooks that a study uses, as its file says now.
	 *
	 * @throws CoreException when the file cannot be read
	 */
	public static List<CodebookReference> of(IProject study) throws CoreException {
		return settings(study).references();
	}

	private static StudySettings settings(IProject study) throws CoreException {
		var files = WorkspaceFiles.ofNobody(study);
		try {
			return files.exists(StudyLayout.SETTINGS)
					? StudySettings.parse(new String(files.read(StudyLayout.SETTINGS), StandardCharsets.UTF_8), StudyLayout.SETTINGS)
					: StudySettings.create(study.getName());
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	/**
	 * Lets a study use other codebooks, and writes it into its settings and its project references.
	 *
	 * @throws CoreException when either cannot be written
	 */
	public static void set(IProject study, List<CodebookReference> references, IProgressMonitor monitor)
			throws CoreException {
		ResourcesPlugin.getWorkspace().run(progress -> {
			var settings = settings(study);
			var before = settings.codebooks();
			if (!settings.references().equals(references)) {
				settings.setReferences(references);
				write(study, settings);
			}
			reference(study, before, references.stream().map(CodebookReference::project).toList());
		}, ResourcesPlugin.getWorkspace().getRuleFactory().modifyRule(study.getWorkspace().getRoot()),
				IWorkspace.AVOID_UPDATE, monitor);
	}

	private static void write(IProject study, StudySettings settings) throws CoreException {
		try {
			WorkspaceFiles.ofNobody(study).write(StudyLayout.SETTINGS, settings.write().getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	/** Makes the project references of a study follow its settings; references to other projects stay. */
	public static void reference(IProject study, List<String> before, List<String> now) throws CoreException {
		var description = study.getDescription();
		var names = projectReferences(study);
		var wanted = new LinkedHashSet<>(names);
		wanted.removeAll(before);
		wanted.addAll(now);
		if (!wanted.equals(new HashSet<>(names))) {
			var root = study.getWorkspace().getRoot();
			description.setReferencedProjects(wanted.stream().map(root::getProject).toArray(IProject[]::new));
			study.setDescription(description, IResource.FORCE, null);
		}
	}

	/** The names of the projects that a project refers to. */
	public static Set<String> projectReferences(IProject project) throws CoreException {
		var names = new LinkedHashSet<String>();
		for (var reference : project.getDescription().getReferencedProjects()) {
			names.add(reference.getName());
		}
		return names;
	}

	/** The name of the project or folder where a codebook is found now, which may have been renamed. */
	public static Optional<String> presentName(IProject study, CodebookReference reference) {
		return new WorkspaceCodebooks(study).find(reference).map(StudyFiles::name);
	}

	/** The studies of the workspace that use the codebook of a project; those whose settings cannot be read are left out. */
	public static List<IProject> studiesUsing(String codebook) {
		var studies = new ArrayList<IProject>();
		for (var study : StudyProjects.get().projects()) {
			try {
				if (of(study).stream().anyMatch(reference -> reference.project().equals(codebook))) {
					studies.add(study);
				}
			} catch (CoreException e) {
				// the study's check tells of it
			}
		}
		return studies;
	}
}
