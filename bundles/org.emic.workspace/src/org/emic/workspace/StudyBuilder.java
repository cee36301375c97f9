/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.Problem;
import org.emic.core.study.Study;
import org.emic.core.study.StudyCheck;
import org.emic.core.study.Viewer;
import org.emic.exchange.StudyProblems;
import org.emic.workspace.internal.Messages;
import org.emic.workspace.internal.OldTextsInHistory;
import org.emic.workspace.internal.WorkspaceCodebooks;
import org.emic.workspace.internal.WorkspaceFiles;

/**
 * Checks a study and shows its problems as markers. It reads the files as they are saved, never the study
 * that is open in the workbench, and so needs no lock on it.
 */
public final class StudyBuilder extends IncrementalProjectBuilder {

	public static final String ID = "org.emic.workspace.studyBuilder"; //$NON-NLS-1$

	/** The marker type of problems. */
	public static final String PROBLEM = "org.emic.workspace.problem"; //$NON-NLS-1$

	/** The marker attribute with the name of the {@link Problem.Kind}. */
	public static final String KIND = "kind"; //$NON-NLS-1$

	/** The marker attribute with the id of the code, coding or transcript concerned. */
	public static final String SUBJECT = "subject"; //$NON-NLS-1$

	/** What is said of a code because of its codings. */
	private static final Set<Problem.Kind> OF_CODINGS = EnumSet.of(Problem.Kind.STALE_CODINGS,
			Problem.Kind.DELETED_CODE_USED);

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.BuildStudy, getProject().getName()), 2);
		if (kind == FULL_BUILD || concernsStudy(getDelta(getProject())) || concernsCodebooks()) {
			var problems = check();
			progress.worked(1);
			if (progress.isCanceled() || kind == AUTO_BUILD && isInterrupted()) {
				// somebody waits or gave up: what was found is not shown. The platform builds again only for this exception:
				// who waits may change nothing that would ask for a build
				throw new OperationCanceledException();
			}
			show(problems);
		}
		return codebooks();
	}

	/** Its codebooks' changes are told to it from the next build on; those that are away count as changed. */
	private IProject[] codebooks() {
		if (!StudyNature.isStudy(getProject())) {
			return new IProject[0];
		}
		try {
			var root = getProject().getWorkspace().getRoot();
			return CodebookLinks.of(getProject()).stream().map(reference -> root.getProject(reference.project()))
					.toArray(IProject[]::new);
		} catch (CoreException e) {
			// settings that cannot be read are found by the check itself
			return new IProject[0];
		}
	}

	private boolean concernsCodebooks() throws CoreException {
		for (var codebook : codebooks()) {
			if (concernsStudy(getDelta(codebook))) {
				return true;
			}
		}
		return false;
	}

	/** None: reading takes a while and need not keep anybody from writing, and markers need no rule either. */
	@Override
	public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
		return null;
	}

	private static boolean concernsStudy(IResourceDelta delta) throws CoreException {
		if (delta == null) {
			return true;
		}
		var found = new boolean[1];
		delta.accept(part -> {
			boolean content = part.getKind() != IResourceDelta.CHANGED
					|| (part.getFlags() & IResourceDelta.CONTENT) != 0;
			found[0] |= content && part.getResource().getType() == IResource.FILE && !WorkspaceFiles.isOwn(part.getResource());
			return !found[0];
		});
		return found[0];
	}

	private List<Problem> check() throws CoreException {
		try {
			var files = new WorkspaceFiles(getProject());
			var coder = CoderPreference.coder();
			var study = Study.open(files, new WorkspaceCodebooks(getProject()), new OldTextsInHistory(getProject()),
					Viewer.coder(coder.getId()));
			var problems = new ArrayList<>(StudyProblems.of(study));
			OwnCodings.check(getProject(), study, coder).ifPresent(problems::add);
			return problems;
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.CannotOpen, getProject().getName()), e));
		}
	}

	private void show(List<Problem> problems) throws CoreException {
		if (!getProject().isAccessible()) {
			return;
		}
		getProject().deleteMarkers(PROBLEM, true, IResource.DEPTH_INFINITE);
		for (var problem : problems) {
			if (MemoWriting.isOnlyUnsaved(getProject(), problem) || isShownElsewhere(problem)) {
				continue;
			}
			IResource resource = getProject().findMember(problem.file());
			mark(resource == null ? getProject() : resource, problem);
		}
	}

	/** A codebook's own builder shows what is wrong in its files; what concerns codings it cannot know. */
	private boolean isShownElsewhere(Problem problem) {
		if (OF_CODINGS.contains(problem.kind())) {
			return false;
		}
		int slash = problem.file().indexOf('/');
		return slash > 0 && getProject().findMember(problem.file()) == null && CodebookNature
				.isCodebook(getProject().getWorkspace().getRoot().getProject(problem.file().substring(0, slash)));
	}

	private static void mark(IResource resource, Problem problem) throws CoreException {
		try {
			resource.createMarker(PROBLEM, Map.of(IMarker.MESSAGE, problem.text(), IMarker.SEVERITY, severity(problem),
					IMarker.LINE_NUMBER, Math.max(1, problem.line()), KIND, problem.kind().name(), SUBJECT,
					problem.subject(), IMarker.LOCATION, problem.file()));
		} catch (CoreException e) {
			// without a rule it may be deleted meanwhile, which brings the next build
			if (resource.exists()) {
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

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		getProject().deleteMarkers(PROBLEM, true, IResource.DEPTH_INFINITE);
	}
}
