/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.emic.model.codebook.Code;
import org.emic.ui.codebook.internal.fields.CodeFields;
import org.emic.ui.codebook.internal.fields.SeveralCodeFields;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** The fields of the selected code; of several, what they have in common. */
public final class CodeSection extends StudySection<List<Code>> {

	private final StackLayout layout = new StackLayout();
	private Composite area;
	private CodeFields fields;
	private SeveralCodeFields several;

	@Override
	void create(FormToolkit toolkit, Composite parent) {
		area = toolkit.createComposite(parent);
		area.setLayout(layout);
		fields = new CodeFields(toolkit, area);
		several = new SeveralCodeFields(toolkit, area);
		layout.topControl = fields.control();
	}

	@Override
	Optional<List<Code>> find(Object element) {
		return Subjects.code(element).map(List::of);
	}

	@Override
	Optional<List<Code>> findIn(ISelection selection) {
		return selection instanceof IStructuredSelection all && all.size() > 1
				? Optional.of(all.stream().map(Subjects::code).flatMap(Optional::stream).toList()).filter(codes -> !codes.isEmpty())
				: super.findIn(selection);
	}

	@Override
	Optional<StudyProject> study(List<Code> codes) {
		return StudyProjects.get().of(codes.getFirst());
	}

	@Override
	void show(StudyProject project, List<Code> selected) {
		// files read again after a change made outside give new objects
		var codes = selected == null ? List.<Code>of()
				: selected.stream().map(code -> project.study().codes().code(code.getId())).flatMap(Optional::stream).toList();
		fields.show(project, codes.size() == 1 ? codes.getFirst() : null);
		if (codes.size() > 1) {
			several.show(project, codes);
		}
		layout.topControl = codes.size() > 1 ? several.control() : fields.control();
		area.layout();
	}
}
