/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.emic.core.study.CodebookRights;
import org.emic.core.study.NotOwnerException;
import org.emic.core.study.StudyEdit;
import org.emic.workspace.internal.StepGroup;
import org.emic.workspace.internal.StudyOperation;
import org.emic.workspace.internal.StudyThread;

/**
 * A change of several studies, such as one of a codebook that they share, which is undone and redone as a whole. Each
 * study has the codebook in its own memory and makes the change there; the first writes the files, and the others find
 * that they hold what they were going to write.
 */
public final class JointStep {

	private JointStep() {
	}

	/**
	 * Makes it, from whatever thread: the change in the display's, and the files in the one that calls. When it fails in
	 * one study, it is taken back in all. Nobody hears of changed files before all are written. What the coder may not do
	 * to a codebook is done in none of them, and is told.
	 *
	 * @param label what is done, as the Edit menu shows it
	 * @param work  what is done in each study, in this order
	 * @throws OperationCanceledException when it was cancelled before anything was written; it has been taken back then
	 */
	public static void execute(String label, Map<StudyProject, Consumer<StudyEdit>> work, IProgressMonitor monitor) {
		var made = new ArrayList<StudyOperation>();
		StudyThread.runAndWait(() -> {
			try {
				made.addAll(make(label, work));
			} catch (NotOwnerException e) {
				StudyProjects.get().tellRefused(work.keySet().iterator().next(), e);
			}
		});
		if (!made.isEmpty()) {
			write(made, SubMonitor.convert(monitor, made.size()));
			StudyThread.runAndWait(() -> remember(label, made));
		}
	}

	private static void write(List<StudyOperation> steps, SubMonitor progress) {
		try {
			ResourcesPlugin.getWorkspace().run(any -> {
				for (var step : steps) {
					// once the first is written, the others are, too
					boolean first = step == steps.getFirst();
					write(step, first, progress.newChild(1), steps);
				}
			}, null, IWorkspace.AVOID_UPDATE, null);
		} catch (CoreException e) {
			throw new IllegalStateException(e); // writing tells of what it cannot do by itself
		}
	}

	private static void write(StudyOperation step, boolean cancelable, IProgressMonitor monitor, List<StudyOperation> all) {
		var writing = new AtomicReference<StudyWriting>();
		StudyThread.runAndWait(() -> writing.set(StudyWriting.begin(step.study(), step.change().event())));
		try {
			writing.get().commit(cancelable ? monitor : null);
		} catch (OperationCanceledException e) {
			StudyThread.runAndWait(() -> {
				writing.get().discard();
				all.reversed().forEach(StudyOperation::takeBack);
			});
			throw e;
		}
		StudyThread.runAndWait(writing.get()::finish);
	}

	private static void remember(String label, List<StudyOperation> steps) {
		if (steps.size() == 1) {
			OperationHistoryFactory.getOperationHistory().add(steps.getFirst());
		} else {
			StepGroup.add(label, steps);
		}
	}

	private static List<StudyOperation> make(String label, Map<StudyProject, Consumer<StudyEdit>> work) {
		var steps = new ArrayList<StudyOperation>();
		try {
			work.forEach((study, edit) -> {
				study.endTyping();
				var change = study.study().edit(label, part -> {
					edit.accept(part);
					CodebookRights.settle(part, study.coder());
				});
				if (!change.isEmpty()) {
					var step = new StudyOperation(study, change);
					step.addContext(study.undoContext());
					steps.add(step);
				}
			});
		} catch (RuntimeException e) {
			steps.reversed().forEach(StudyOperation::takeBack);
			throw e;
		}
		return steps;
	}
}
