/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.assignments;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;
import org.emic.core.study.StudyTranscript;
import org.emic.workspace.StudyProject;

/** A transcript in the table of assignments; stands for its file, so that commands on transcripts work. */
public record AssignmentRow(StudyProject study, StudyTranscript transcript) implements IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IFile.class || adapter == IResource.class ? adapter.cast(study.file(transcript.path())) : null;
	}
}
