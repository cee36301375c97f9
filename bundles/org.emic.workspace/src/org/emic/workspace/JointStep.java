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
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.emic.core.study.CodebookRights;
import org.emic.core.study.NotOwnerException;
import org.emic.core.study.StudyEdit;
import org.emic.workspace.internal.StepGroup;
import org.emic.workspace.internal.StudyOperation;

/**
 * A change of several studies, such as one of a codebook that they share, which is undone and redone as a whole. Each
 * study has the codebook in its own memory and makes the change there; the first writes the files, and the others find
 * that they hold what they were going to write.
 */
public final class JointStep {

	private JointStep() {
	}

	/**
	 * Makes it. When it fails in one study, it is taken back in all. Nobody hears of changed files before all are
	 * written. What the coder may not do to a codebook is done in none of them, and is told. Belongs to the display's
	 * thread.
	 *
	 * @param label what is done, as the Edit menu shows it
	 * @param work  what is done in each study, in this order
	 */
	public static void execute(String label, Map<StudyProject, Consumer<StudyEdit>> work) {
		List<StudyOperation> steps;
		try {
			steps = make(label, work);
		} catch (NotOwnerException e) {
			StudyProjects.get().tellRefused(work.keySet().iterator().next(), e);
			return;
		}
		write(label, steps);
	}

	private static void write(String label, List<StudyOperation> steps) {
		try {
			ResourcesPlugin.getWorkspace().run(monitor -> steps.forEach(StudyOperation::write), null,
					IWorkspace.AVOID_UPDATE, null);
		} catch (CoreException e) {
			throw new IllegalStateException(e); // writing tells of what it cannot do by itself
		}
		if (steps.size() == 1) {
			OperationHistoryFactory.getOperationHistory().add(steps.getFirst());
		} else if (!steps.isEmpty()) {
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
