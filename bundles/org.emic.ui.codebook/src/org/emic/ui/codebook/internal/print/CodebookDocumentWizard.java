/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.print;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;

import org.emic.exchange.CodebookDocument;
import org.emic.ui.ActiveStudy;
import org.emic.ui.DocumentFileGroup;
import org.emic.ui.DocumentWizard;
import org.emic.ui.HelpContext;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** Writes the codebooks of a study as a document that people read, in Markdown or HTML. */
public final class CodebookDocumentWizard extends DocumentWizard {

	private StudyProject project;
	private CodebookDocumentPage page;

	public CodebookDocumentWizard() {
		super(Messages.Document_title, "codebookDocument", HelpContext.CODEBOOK_DOCUMENT); //$NON-NLS-1$
	}

	/** Writes the codebooks of this study, whichever is the active one. */
	public void setStudy(StudyProject study) {
		project = study;
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		project = ActiveStudy.get().current().orElse(null);
	}

	@Override
	public void addPages() {
		page = new CodebookDocumentPage(project);
		addPage(page);
	}

	@Override
	protected DocumentFileGroup target() {
		return page.file();
	}

	@Override
	protected String text() {
		return page.file().format().write(CodebookDocument.of(project.study(), page.options()));
	}
}
