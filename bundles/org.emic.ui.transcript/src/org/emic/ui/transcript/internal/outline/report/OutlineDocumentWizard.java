/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline.report;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.emic.core.study.StudyTranscript;
import org.emic.exchange.OutlineDocument;
import org.emic.ui.ActiveStudy;
import org.emic.ui.DocumentFileGroup;
import org.emic.ui.DocumentWizard;
import org.emic.ui.HelpContext;
import org.emic.ui.transcript.internal.outline.ActiveOutline;
import org.emic.workspace.StudyProject;

/** Exports the outlines of transcripts as a document. */
public final class OutlineDocumentWizard extends DocumentWizard {

	private StudyProject project;
	private StudyTranscript current;
	private OutlineDocumentPage page;

	public OutlineDocumentWizard() {
		super(Messages.Wizard_title, "outlineDocument", HelpContext.OUTLINE_DOCUMENT); //$NON-NLS-1$
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		ActiveOutline.find().ifPresentOrElse(at -> {
			project = at.project();
			current = at.transcript();
		}, () -> project = ActiveStudy.get().current().orElse(null));
	}

	@Override
	public void addPages() {
		page = new OutlineDocumentPage(project, current);
		addPage(page);
	}

	@Override
	protected DocumentFileGroup target() {
		return page.file();
	}

	@Override
	protected String text() {
		return page.file().format().write(OutlineDocument.of(project.study(), page.transcripts(), project.coder(), page.options()));
	}
}
