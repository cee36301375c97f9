/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.print;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import org.emic.exchange.CodebookDocument;
import org.emic.ui.DocumentFileGroup;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** What is said of codes, and in which file. */
final class CodebookDocumentPage extends WizardPage {

	private static final int COLUMNS = 70;

	private final StudyProject project;
	private Button examples;
	private Button counts;
	private Button deprecated;
	private DocumentFileGroup file;

	CodebookDocumentPage(StudyProject project) {
		super("codebookDocument", Messages.Document_title, null); //$NON-NLS-1$
		this.project = project;
		setDescription(Messages.Document_description);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		setControl(area);
		if (project == null) {
			setErrorMessage(Messages.Document_noStudy);
			setPageComplete(false);
			return;
		}
		examples = check(area, Messages.Document_examples, true);
		counts = check(area, Messages.Document_counts, false);
		deprecated = check(area, Messages.Document_deprecated, false);
		file = new DocumentFileGroup(area, getDialogSettings(), this::validate);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(COLUMNS), SWT.DEFAULT)
				.applyTo(file.control());
		file.propose(project.project().getName() + "-codebook"); //$NON-NLS-1$
	}

	private static Button check(Composite parent, String text, boolean checked) {
		var button = new Button(parent, SWT.CHECK);
		button.setText(text);
		button.setSelection(checked);
		return button;
	}

	private void validate() {
		setErrorMessage(file.problem());
		setPageComplete(file.problem() == null);
		setMessage(file.warning().orElse(Messages.Document_description), file.warning().isPresent() ? WARNING : NONE);
	}

	DocumentFileGroup file() {
		return file;
	}

	CodebookDocument.Options options() {
		return new CodebookDocument.Options(examples.getSelection(), counts.getSelection(), deprecated.getSelection());
	}
}
