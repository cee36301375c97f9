/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;

import org.emic.core.study.StudyTranscript;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/**
 * In what part of the workspace to look.
 *
 * @param paths of projects, folders and files, beginning with the project's name; empty for everywhere
 */
public record SearchScope(Set<String> paths) {

	public static final SearchScope WORKSPACE = new SearchScope(Set.of());

	public SearchScope {
		paths = Set.copyOf(paths);
	}

	/** A whole study. */
	public static SearchScope of(StudyProject study) {
		return new SearchScope(Set.of(study.project().getFullPath().toString()));
	}

	/** Some transcripts, of one study or several. */
	public static SearchScope of(Collection<StudyTranscript> transcripts) {
		var paths = new LinkedHashSet<String>();
		transcripts.forEach(transcript -> StudyProjects.get().of(transcript.study())
				.ifPresent(study -> paths.add(path(study, transcript))));
		// nothing selected is nothing to look in, which a path of no resource says
		return new SearchScope(paths.isEmpty() ? Set.of("//") : paths); //$NON-NLS-1$
	}

	private static String path(StudyProject study, StudyTranscript transcript) {
		return study.file(transcript.path()).getFullPath().toString();
	}

	/** The projects of the studies that may have transcripts in it. */
	List<IProject> studies() {
		return StudyProjects.get().projects().stream().filter(project -> paths.isEmpty() || paths.stream()
				.map(IPath::fromPortableString).anyMatch(path -> path.isPrefixOf(project.getFullPath())
						|| project.getFullPath().isPrefixOf(path))).toList();
	}

	/** The transcripts of a study in it, if that is open; UI thread. */
	List<StudyTranscript> transcripts(IProject project) {
		return StudyProjects.get().findOpened(project).map(study -> study.study().transcripts().stream()
				.filter(transcript -> contains(IPath.fromPortableString(path(study, transcript)))).toList()).orElse(List.of());
	}

	private boolean contains(IPath file) {
		return paths.isEmpty() || paths.stream().anyMatch(path -> IPath.fromPortableString(path).isPrefixOf(file));
	}
}
