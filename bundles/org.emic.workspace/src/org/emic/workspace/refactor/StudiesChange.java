/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.ChangeDescriptor;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.RefactoringChangeDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.emic.core.refactor.CodingChange;
import org.emic.core.refactor.RefactoringPlan;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyListener;
import org.emic.workspace.JointStep;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.emic.workspace.internal.StudyThread;

/**
 * All that a refactoring changes, as a tree: the codebook with its codes, then each study with its transcripts and
 * their codings. What it does is done to the models, as one step in the studies' own history: the platform's history
 * of refactorings refuses to undo what was touched since.
 */
public final class StudiesChange extends CompositeChange {

	private final Map<StudyProject, RefactoringPlan> plans;
	private final RefactoringDescriptor descriptor;
	private final Map<StudyProject, StudyListener> listeners = new LinkedHashMap<>();
	/** Filled in the studies' thread, asked in that of the refactoring. */
	private final Set<StudyProject> changed = ConcurrentHashMap.newKeySet();

	StudiesChange(String label, Map<StudyProject, RefactoringPlan> plans, RefactoringDescriptor descriptor) {
		super(label);
		this.plans = plans;
		this.descriptor = descriptor;
		markAsSynthetic();
		addAll(ChangeTree.of(plans));
	}

	/** Takes note of whatever changes a study from now on: the plan is not good then any more. */
	void watch() {
		plans.keySet().forEach(study -> {
			StudyListener listener = event -> changed.add(study);
			listeners.put(study, listener);
			study.addListener(listener);
		});
	}

	@Override
	public RefactoringStatus isValid(IProgressMonitor monitor) {
		var status = new RefactoringStatus();
		for (var study : plans.keySet()) {
			if (!StudyProjects.get().opened().contains(study)) {
				status.addFatalError(NLS.bind(Messages.StudyGone, study.project().getName()));
			} else if (changed.contains(study)) {
				status.addFatalError(NLS.bind(Messages.StudyChanged, study.project().getName()));
			}
		}
		return status;
	}

	@Override
	public ChangeDescriptor getDescriptor() {
		return new RefactoringChangeDescriptor(descriptor);
	}

	/** Makes it. Returns nothing that undoes it: that is in the studies' history. */
	@Override
	public Change perform(IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Making, getName()), 1);
		var left = new HashSet<CodingChange>();
		collectLeftOut(this, left);
		var work = new LinkedHashMap<StudyProject, Consumer<StudyEdit>>();
		plans.forEach((study, plan) -> work.put(study, edit -> {
			stopWatching(study);
			plan.apply(edit, coding -> !left.contains(coding));
		}));
		JointStep.execute(getName(), work, progress.split(1));
		return null;
	}

	/** The codings that a person does not want. */
	private static void collectLeftOut(CompositeChange in, Set<CodingChange> left) {
		for (var child : in.getChildren()) {
			if (child instanceof CompositeChange composite) {
				collectLeftOut(composite, left);
			} else if (child instanceof CodingItem item && !item.isEnabled()) {
				left.add(item.change());
			}
		}
	}

	/** From here to its end nothing else can change it; until here something might have, since it was looked at last. */
	private void stopWatching(StudyProject study) {
		if (changed.contains(study)) {
			throw new IllegalStateException(NLS.bind(Messages.StudyChanged, study.project().getName()));
		}
		Optional.ofNullable(listeners.remove(study)).ifPresent(study::removeListener);
	}

	private void forget() {
		listeners.forEach(StudyProject::removeListener);
		listeners.clear();
	}

	@Override
	public void dispose() {
		StudyThread.run(this::forget);
		super.dispose();
	}
}
