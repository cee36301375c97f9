/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.Finding;
import org.emic.core.refactor.RefactoringPlan;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.emic.workspace.internal.StudyThread;

/**
 * What is done to codes in a study and in all others that use the codebook. What exactly is said by a person, in the
 * pages of a wizard, before it is checked.
 */
public final class StudyRefactoring extends Refactoring {

	private final StudyProject study;
	private final String name;
	private CodeRefactoring work;
	private Map<StudyProject, RefactoringPlan> plans = Map.of();

	/** @param work what to do; null as long as that is not known */
	public StudyRefactoring(StudyProject study, RefactoringKind kind, CodeRefactoring work) {
		this.study = study;
		this.name = kind.label();
		this.work = work;
	}

	public StudyProject study() {
		return study;
	}

	/** What to do; null as long as that is not known. */
	public CodeRefactoring work() {
		return work;
	}

	/** Says what to do. */
	public void setWork(CodeRefactoring newWork) {
		work = newWork;
		plans = Map.of();
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
		if (work == null) {
			return RefactoringStatus.createFatalErrorStatus(Messages.NotComplete);
		}
		plan(monitor);
		var status = new RefactoringStatus();
		plans.forEach((project, plan) -> plan.findings().forEach(finding -> add(status, finding)));
		if (!status.hasFatalError() && plans.values().stream().allMatch(RefactoringPlan::isEmpty)) {
			status.addFatalError(Messages.Nothing);
		}
		return status;
	}

	private static void add(RefactoringStatus status, Finding finding) {
		switch (finding.severity()) {
			case INFO -> {
				// stands in the preview: a page of its own, of problems found, would stop people for nothing
			}
			case WARNING -> status.addWarning(finding.text());
			case ERROR -> status.addFatalError(finding.text());
		}
	}

	/**
	 * In the studies' own thread, in one go, so that nothing changes under it: what is looked at, and what it finds on the
	 * way and keeps, belongs to that thread. For two codes of 2,000 codings that is a tenth of a second; what takes long
	 * is writing, which is done in the thread of whoever makes the change.
	 */
	private void plan(IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, Messages.Planning, IProgressMonitor.UNKNOWN);
		var found = new AtomicReference<Map<StudyProject, RefactoringPlan>>();
		StudyThread.runAndWait(() -> {
			var all = new LinkedHashMap<StudyProject, RefactoringPlan>();
			for (var each : studies()) {
				all.put(each, work.plan(each.study(), each.coder(), codings -> {
					if (progress.isCanceled()) {
						throw new OperationCanceledException();
					}
					progress.worked(codings);
				}));
			}
			found.set(all);
		});
		plans = found.get();
	}

	/** The study, and those that have all the codes. */
	private List<StudyProject> studies() {
		var codes = work.codes().stream().flatMap(id -> study.study().codes().code(id).stream()).toList();
		return CodebookUsers.of(study, codes).stream().filter(each -> each == study || work.concerns(each.study())).toList();
	}

	/** What changes in each study, once it was checked. */
	public Map<StudyProject, RefactoringPlan> plans() {
		return plans;
	}

	@Override
	public Change createChange(IProgressMonitor monitor) {
		if (plans.isEmpty()) {
			plan(monitor);
		}
		var label = plans.get(study).label();
		var change = new StudiesChange(label, plans, RefactoringArguments.descriptor(study, work, label));
		StudyThread.runAndWait(change::watch);
		return change;
	}

	/** A study that is open under a name. */
	static StudyProject open(String project) {
		return StudyProjects.get().projects().stream().filter(each -> each.getName().equals(project)).findFirst()
				.flatMap(StudyProjects.get()::find)
				.orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.StudyGone, project)));
	}
}
