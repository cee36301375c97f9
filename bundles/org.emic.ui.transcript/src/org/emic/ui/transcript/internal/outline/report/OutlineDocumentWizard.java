/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline.report;

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
import org.emic.core.study.StudyTranscript;
import org.emic.exchange.OutlineDocument;
import org.emic.exchange.document.DocumentFile;
import org.emic.ui.ActiveStudy;
import org.emic.ui.HelpContext;
import org.emic.ui.transcript.internal.outline.ActiveOutline;
import org.emic.workspace.StudyProject;
import org.osgi.framework.FrameworkUtil;

/** Exports the outlines of transcripts as a document. */
public final class OutlineDocumentWizard extends Wizard implements IExportWizard {

	private StudyProject project;
	private StudyTranscript current;
	private OutlineDocumentPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(Messages.Wizard_title);
		var bundle = FrameworkUtil.getBundle(OutlineDocumentWizard.class);
		setDialogSettings(DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(bundle).getDialogSettings(), "outlineDocument")); //$NON-NLS-1$
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
	public void createPageControls(Composite container) {
		HelpContext.OUTLINE_DOCUMENT.setOn(container);
		super.createPageControls(container);
	}

	@Override
	public boolean performFinish() {
		page.remember();
		var file = Path.of(page.file());
		var failure = new IOException[1];
		BusyIndicator.showWhile(getShell().getDisplay(), () -> {
			var document = OutlineDocument.of(project.study(), page.transcripts(), project.coder(), page.options());
			try {
				DocumentFile.write(file, page.format().write(document));
			} catch (IOException e) {
				failure[0] = e;
			}
		});
		if (failure[0] != null) {
			page.setErrorMessage(NLS.bind(Messages.Wizard_cannotWrite, file, failure[0].getMessage()));
			return false;
		}
		if (page.isToBeOpened()) {
			Program.launch(file.toString());
		}
		return true;
	}
}
