/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.assignments;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.emic.exchange.Assignments;
import org.emic.ui.Errors;
import org.emic.workspace.StudyAssignments;
import org.emic.workspace.StudyProject;

/** Changes assignments, and tells when that is not possible. */
final class AssignmentSteps {

	private AssignmentSteps() {
	}

	static void change(StudyProject study, String label, Consumer<Assignments> work) {
		try {
			StudyAssignments.change(study, label, work);
		} catch (IOException | CoreException e) {
			Errors.show(Messages.Failed, e);
		}
	}
}
