/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.commands;

import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.ui.internal.wizards.ImportTranscriptsWizard;
import org.emic.ui.internal.wizards.NewCodebookProjectWizard;
import org.emic.ui.internal.wizards.NewStudyWizard;

/** Opens a wizard on the selection. */
public abstract class WizardHandler extends AbstractHandler {

	private final Supplier<IWorkbenchWizard> wizards;

	WizardHandler(Supplier<IWorkbenchWizard> wizards) {
		this.wizards = wizards;
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var selection = HandlerUtil.getCurrentSelection(event);
		var wizard = wizards.get();
		wizard.init(window.getWorkbench(),
				selection instanceof IStructuredSelection elements ? elements : StructuredSelection.EMPTY);
		new WizardDialog(window.getShell(), wizard).open();
		return null;
	}

	/** New Study… */
	public static final class NewStudy extends WizardHandler {

		public NewStudy() {
			super(NewStudyWizard::new);
		}
	}

	/** New Codebook Project… */
	public static final class NewCodebookProject extends WizardHandler {

		public NewCodebookProject() {
			super(NewCodebookProjectWizard::new);
		}
	}

	/** Import Transcripts… */
	public static final class ImportTranscripts extends WizardHandler {

		public ImportTranscripts() {
			super(ImportTranscriptsWizard::new);
		}
	}
}
