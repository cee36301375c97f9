/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.fields;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.CodebookPackage;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** Name and description of a codebook. */
public final class CodebookFields {

	private final Composite control;
	private final CommitText name;
	private final CommitText description;
	private StudyProject project;
	private Codebook codebook;

	public CodebookFields(FormToolkit toolkit, Composite parent) {
		control = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 5).margins(6, 6).applyTo(control);
		name = new CommitText(Forms.line(toolkit, control, Messages.Field_name), this::setName);
		description = new CommitText(Forms.prose(toolkit, control, Messages.Field_description, 10), this::setDescription);
	}

	public Composite control() {
		return control;
	}

	/** Shows a codebook; what was typed for another one takes effect before. */
	public void show(StudyProject newProject, Codebook newCodebook) {
		if (codebook != newCodebook) {
			name.commit();
			description.commit();
		}
		project = newProject;
		codebook = newCodebook;
		name.show(codebook == null ? "" : codebook.getName()); //$NON-NLS-1$
		description.show(codebook == null ? "" : codebook.getDescription()); //$NON-NLS-1$
		name.control().setEnabled(codebook != null);
		description.control().setEnabled(codebook != null);
	}

	private void setName(String typed) {
		if (codebook == null) {
			return;
		}
		if (typed.isBlank()) {
			name.show(codebook.getName());
			return;
		}
		project.execute(NLS.bind(Messages.Rename_label, codebook.getName(), typed.strip()),
				edit -> edit.set(codebook, CodebookPackage.Literals.CODEBOOK__NAME, typed.strip()));
	}

	private void setDescription(String typed) {
		if (codebook != null) {
			project.execute(NLS.bind(Messages.Field_label, Messages.plain(Messages.Field_description), codebook.getName()), edit -> edit
					.set(codebook, CodebookPackage.Literals.CODEBOOK__DESCRIPTION, typed.isBlank() ? null : typed.strip()));
		}
	}
}
