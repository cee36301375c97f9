/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.util.function.Consumer;

import org.emic.core.study.CodebookRights;
import org.emic.core.study.NotOwnerException;
import org.emic.core.study.RecordedChange;
import org.emic.core.study.StudyEdit;

/** Lets only its owners change a codebook, and makes proposals of what others add to it. */
final class OwnersGuard {

	private OwnersGuard() {
	}

	/** Makes a change; one that the coder may not make is told to who listens, and nothing is changed. */
	static RecordedChange edit(StudyProject project, String label, Consumer<StudyEdit> work) {
		try {
			return project.study().edit(label, edit -> {
				work.accept(edit);
				CodebookRights.settle(edit, project.coder());
			});
		} catch (NotOwnerException e) {
			StudyProjects.get().tellRefused(project, e);
			return project.study().edit(label, edit -> {
				// nothing
			});
		}
	}
}
