/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.search.ui.ISearchPageContainer;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import org.emic.core.study.StudyTranscript;
import org.emic.ui.Errors;
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

	/** The one chosen in the search dialog. */
	static SearchScope of(ISearchPageContainer container) {
		return switch (container.getSelectedScope()) {
			case ISearchPageContainer.SELECTION_SCOPE -> of(selected(container));
			case ISearchPageContainer.SELECTED_PROJECTS_SCOPE -> new SearchScope(Arrays
					.stream(container.getSelectedProjectNames()).map(name -> "/" + name).collect(LinkedHashSet::new, Set::add, Set::addAll)); //$NON-NLS-1$
			case ISearchPageContainer.WORKING_SET_SCOPE -> of(Arrays.stream(container.getSelectedWorkingSets())
					.flatMap(set -> Arrays.stream(set.getElements())).map(each -> (Object) each).toList());
			case ISearchPageContainer.OPENED_EDITORS_SCOPE -> of(openInputs());
			default -> WORKSPACE;
		};
	}

	private static List<IEditorInput> openInputs() {
		var inputs = new ArrayList<IEditorInput>();
		for (var editor : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getEditorReferences()) {
			try {
				inputs.add(editor.getEditorInput());
			} catch (PartInitException e) {
				Errors.log(e.getMessage(), e);
			}
		}
		return inputs;
	}

	private static List<?> selected(ISearchPageContainer container) {
		if (container.getActiveEditorInput() != null && !(container.getSelection() instanceof IStructuredSelection)) {
			return List.of(container.getActiveEditorInput());
		}
		return container.getSelection() instanceof IStructuredSelection structured ? structured.toList() : List.of();
	}

	private static SearchScope of(List<?> elements) {
		var paths = new LinkedHashSet<String>();
		for (var element : elements) {
			var resource = Adapters.adapt(element, IResource.class);
			if (element instanceof StudyTranscript transcript) {
				StudyProjects.get().of(transcript.study()).ifPresent(study -> paths.add(path(study, transcript)));
			} else if (resource != null) {
				paths.add(resource.getFullPath().toString());
			}
		}
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

	/** The transcripts of a study in it; UI thread. */
	List<StudyTranscript> transcripts(IProject project) {
		return StudyProjects.get().find(project).map(study -> study.study().transcripts().stream()
				.filter(transcript -> contains(IPath.fromPortableString(path(study, transcript)))).toList()).orElse(List.of());
	}

	private boolean contains(IPath file) {
		return paths.isEmpty() || paths.stream().anyMatch(path -> IPath.fromPortableString(path).isPrefixOf(file));
	}
}
