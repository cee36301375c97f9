/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.emic.core.study.CodeTree;
import org.emic.core.study.CodebookPlaces;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudySettings;
import org.emic.model.codebook.Code;
import org.emic.model.files.FormatException;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Finds the studies in open projects that use a codebook. */
public final class CodebookUsers {

	private CodebookUsers() {
	}

	/** The studies that use the codebooks of some codes of a study, that study first. Opens them when need be. */
	public static List<StudyProject> of(StudyProject study, Collection<Code> codes) {
		var users = new ArrayList<>(List.of(study));
		var homes = codes.stream().flatMap(code -> home(study, code).stream()).distinct().toList();
		for (var project : StudyProjects.get().projects()) {
			if (!project.equals(study.project()) && homes.stream().anyMatch(home -> uses(project, home))) {
				StudyProjects.get().find(project).ifPresent(users::add);
			}
		}
		return users;
	}

	/** The name of the project that a code's codebook is in. */
	private static Optional<String> home(StudyProject study, Code code) {
		var places = new CodebookPlaces(study.study());
		return CodeTree.codebookOf(code).map(codebook -> places.isOwn(codebook) ? study.project().getName()
				: places.prefix(codebook).replaceFirst("/$", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Looks into the settings alone: to open a study for that would take long. */
	private static boolean uses(IProject project, String home) {
		var settings = project.getFile(StudyLayout.SETTINGS);
		if (project.getName().equals(home) || !settings.exists()) {
			return project.getName().equals(home);
		}
		try {
			return StudySettings.parse(settings.readString(), StudyLayout.SETTINGS).codebooks().contains(home);
		} catch (CoreException | FormatException e) {
			return false; // its builder tells of that
		}
	}
}
