/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline.report;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;
import org.emic.ui.ActiveStudy;
import org.emic.ui.DialogParent;

/** Writes an outline document of the open transcript, or of others of the study. */
public final class OutlineDocumentHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(ActiveStudy.get().shown().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		var wizard = new OutlineDocumentWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		new WizardDialog(DialogParent.of(event), wizard).open();
		return null;
	}
}
