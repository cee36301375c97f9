/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.emic.core.study.Problem;

/** The markers of a study's problems. Those that are right already stay, so that nothing flickers where they are shown. */
final class ProblemMarkers {

	/** What is said of a code because of its codings. */
	private static final Set<Problem.Kind> OF_CODINGS = EnumSet.of(Problem.Kind.STALE_CODINGS,
			Problem.Kind.DELETED_CODE_USED);

	/** What a marker says, and of what. */
	private record Said(IResource resource, Map<String, Object> attributes) {
	}

	private ProblemMarkers() {
	}

	/** Shows these problems of a study, and no others. */
	static void show(IProject project, List<Problem> problems) throws CoreException {
		if (!project.isAccessible()) {
			return;
		}
		var there = there(project);
		var missing = new ArrayList<Said>();
		for (var problem : problems) {
			if (!MemoWriting.isOnlyUnsaved(project, problem) && !isShownElsewhere(project, problem)) {
				var said = said(project, problem);
				var same = there.get(said);
				if (same == null || same.isEmpty()) {
					missing.add(said);
				} else {
					same.removeLast();
				}
			}
		}
		for (var wrong : there.values().stream().flatMap(List::stream).toList()) {
			wrong.delete();
		}
		for (var said : missing) {
			mark(said);
		}
	}

	private static Map<Said, List<IMarker>> there(IProject project) throws CoreException {
		var found = new HashMap<Said, List<IMarker>>();
		for (var marker : project.findMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_INFINITE)) {
			var attributes = marker.getAttributes();
			if (attributes != null) {
				found.computeIfAbsent(new Said(marker.getResource(), attributes), any -> new ArrayList<>()).add(marker);
			}
		}
		return found;
	}

	private static Said said(IProject project, Problem problem) {
		var resource = project.findMember(problem.file());
		return new Said(resource == null ? project : resource, Map.of(IMarker.MESSAGE, problem.text(), IMarker.SEVERITY,
				severity(problem), IMarker.LINE_NUMBER, Math.max(1, problem.line()), StudyBuilder.KIND, problem.kind().name(),
				StudyBuilder.SUBJECT, problem.subject(), IMarker.LOCATION, problem.file()));
	}

	/** A codebook's own builder shows what is wrong in its files; what concerns codings it cannot know. */
	private static boolean isShownElsewhere(IProject project, Problem problem) {
		if (OF_CODINGS.contains(problem.kind())) {
			return false;
		}
		int slash = problem.file().indexOf('/');
		return slash > 0 && project.findMember(problem.file()) == null && CodebookNature
				.isCodebook(project.getWorkspace().getRoot().getProject(problem.file().substring(0, slash)));
	}

	private static void mark(Said said) throws CoreException {
		try {
			said.resource().createMarker(StudyBuilder.PROBLEM, said.attributes());
		} catch (CoreException e) {
			// without a rule it may be deleted meanwhile, which brings the next build
			if (said.resource().exists()) {
				throw e;
			}
		}
	}

	private static int severity(Problem problem) {
		return switch (problem.severity()) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case HINT -> IMarker.SEVERITY_INFO;
		};
	}
}
