/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.io.IOException;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.PlatformUI;
import org.emic.exchange.document.DocumentFile;
import org.emic.ui.internal.Messages;
import org.osgi.framework.FrameworkUtil;

/** Writes something of a study as a document that people read. */
public abstract class DocumentWizard extends Wizard implements IExportWizard {

	private final HelpContext help;

	/**
	 * @param settings names what is kept of the choices until next time
	 * @param help     what F1 explains
	 */
	protected DocumentWizard(String title, String settings, HelpContext help) {
		this.help = help;
		setWindowTitle(title);
		setDefaultPageImageDescriptor(EmicImages.descriptor("banner-report")); //$NON-NLS-1$
		setDialogSettings(DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(
				FrameworkUtil.getBundle(getClass())).getDialogSettings(), settings));
	}

	/** Where it is written. */
	protected abstract DocumentFileGroup target();

	/** The document's text, in the form that the target says. */
	protected abstract String text();

	@Override
	public void createPageControls(Composite container) {
		help.setOn(container);
		super.createPageControls(container);
	}

	@Override
	public final boolean performFinish() {
		var target = target();
		target.remember();
		var file = target.file().orElseThrow();
		var failure = new IOException[1];
		BusyIndicator.showWhile(getShell().getDisplay(), () -> {
			try {
				DocumentFile.write(file, text());
			} catch (IOException e) {
				failure[0] = e;
			}
		});
		if (failure[0] != null) {
			((WizardPage) getPages()[0]).setErrorMessage(NLS.bind(Messages.Document_cannotWrite, file, failure[0].getMessage()));
			return false;
		}
		if (target.isToBeOpened()) {
			Program.launch(file.toString());
		}
		return true;
	}
}
