/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.emic.model.codebook.Code;
import org.emic.ui.codebook.internal.fields.CodeFields;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** The fields of the selected code. */
public final class CodeSection extends StudySection<Code> {

	private CodeFields fields;

	@Override
	void create(FormToolkit toolkit, Composite parent) {
		fields = new CodeFields(toolkit, parent);
	}

	@Override
	Optional<Code> find(Object element) {
		return Subjects.code(element);
	}

	@Override
	Optional<StudyProject> study(Code code) {
		return StudyProjects.get().of(code);
	}

	@Override
	void show(StudyProject project, Code code) {
		// files read again after a change made outside give new objects
		fields.show(project, code == null ? null : project.study().codes().code(code.getId()).orElse(null));
	}
}
