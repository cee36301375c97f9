/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.print;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import org.emic.exchange.CodebookDocument;
import org.emic.exchange.document.DocumentFile;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicImages;
import org.emic.ui.HelpContext;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** Writes the codebooks of a study as a document that people read, in Markdown or HTML. */
public final class CodebookDocumentWizard extends Wizard implements IExportWizard {

	private StudyProject project;
	private CodebookDocumentPage page;

	public CodebookDocumentWizard() {
		setWindowTitle(Messages.Document_title);
		setDefaultPageImageDescriptor(EmicImages.descriptor("banner-report")); //$NON-NLS-1$
	}

	/** Writes the codebooks of this study, whichever is the active one. */
	public void setStudy(StudyProject study) {
		project = study;
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		var bundle = FrameworkUtil.getBundle(CodebookDocumentWizard.class);
		setDialogSettings(DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(bundle).getDialogSettings(), "codebookDocument")); //$NON-NLS-1$
		project = ActiveStudy.get().current().orElse(null);
	}

	@Override
	public void addPages() {
		page = new CodebookDocumentPage(project);
		addPage(page);
	}

	@Override
	public void createPageControls(Composite container) {
		HelpContext.CODEBOOK_DOCUMENT.setOn(container);
		super.createPageControls(container);
	}

	@Override
	public boolean performFinish() {
		page.remember();
		var file = Path.of(page.file());
		var failure = new IOException[1];
		BusyIndicator.showWhile(getShell().getDisplay(), () -> {
			try {
				DocumentFile.write(file, page.format().write(CodebookDocument.of(project.study(), page.options())));
			} catch (IOException e) {
				failure[0] = e;
			}
		});
		if (failure[0] != null) {
			page.setErrorMessage(NLS.bind(Messages.Document_cannotWrite, file, failure[0].getMessage()));
			return false;
		}
		if (page.isToBeOpened()) {
			Program.launch(file.toString());
		}
		return true;
	}
}
