/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

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
import org.emic.exchange.StudyProblems;
import org.emic.workspace.internal.ChangedFiles;
import org.emic.workspace.internal.CheckedStudies;
import org.emic.workspace.internal.Messages;
import org.emic.workspace.internal.WorkspaceFiles;

/**
 * Checks a study and shows its problems as markers. It looks at the files as they are saved, never at the study that is
 * open in the workbench, and so needs no lock on it; of the files it reads those again that changed.
 */
public final class StudyBuilder extends IncrementalProjectBuilder {

	public static final String ID = "org.emic.workspace.studyBuilder"; //$NON-NLS-1$

	/** The marker type of problems. */
	public static final String PROBLEM = "org.emic.workspace.problem"; //$NON-NLS-1$

	/** The marker attribute with the name of the {@link Problem.Kind}. */
	public static final String KIND = "kind"; //$NON-NLS-1$

	/** The marker attribute with the id of the code, coding or transcript concerned. */
	public static final String SUBJECT = "subject"; //$NON-NLS-1$

	/** So much of the work is reading. */
	private static final int READING = 9;

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.BuildStudy, getProject().getName()), READING + 1);
		var delta = getDelta(getProject());
		note(delta);
		boolean codebooks = concernsCodebooks();
		if (kind == FULL_BUILD || codebooks || concernsStudy(delta)) {
			BooleanSupplier stopped = () -> progress.isCanceled() || kind == AUTO_BUILD && isInterrupted();
			try {
				var problems = check(progress.split(READING, SubMonitor.SUPPRESS_ISCANCELED), stopped);
				stopIf(stopped);
				ProblemMarkers.show(getProject(), problems);
			} catch (CancellationException e) {
				// somebody waits or gave up: what was found is not shown. The platform builds again only for this exception:
				// who waits may change nothing that would ask for a build
				forgetLastBuiltState();
				throw new OperationCanceledException();
			}
		}
		return codebooks();
	}

	/** A change that is made and built in one go is told of only afterwards. */
	private void note(IResourceDelta delta) {
		if (delta != null) {
			CheckedStudies.of(getProject()).changed(ChangedFiles.in(delta));
		}
	}

	private static void stopIf(BooleanSupplier stopped) {
		if (stopped.getAsBoolean()) {
			throw new CancellationException();
		}
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
		boolean concerned = false;
		for (var codebook : codebooks()) {
			concerned |= concernsStudy(getDelta(codebook));
		}
		if (concerned) {
			CheckedStudies.of(getProject()).codebooksChanged();
		}
		return concerned;
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

	private List<Problem> check(SubMonitor progress, BooleanSupplier stopped) throws CoreException {
		var coder = CoderPreference.coder();
		try {
			return CheckedStudies.of(getProject()).with(coder.getId(), (read, of) -> {
				stopIf(stopped);
				progress.setWorkRemaining(of - read + 1).worked(1);
			}, (study, names) -> {
				stopIf(stopped);
				var problems = new ArrayList<>(StudyProblems.of(study, names));
				OwnCodings.check(getProject(), study, coder).ifPresent(problems::add);
				return problems;
			});
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.CannotOpen, getProject().getName()), e));
		}
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		CheckedStudies.forget(getProject());
		getProject().deleteMarkers(PROBLEM, true, IResource.DEPTH_INFINITE);
	}
}
