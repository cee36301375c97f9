/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.print;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.ui.codebook.internal.tree.CodeTreePanel;

/** Opens the wizard that writes a codebook as a document. */
public final class CodebookDocumentHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var wizard = new CodebookDocumentWizard();
		wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
		var panel = Adapters.adapt(HandlerUtil.getActivePart(event), CodeTreePanel.class);
		if (panel != null) {
			panel.study().ifPresent(wizard::setStudy);
		}
		new WizardDialog(window.getShell(), wizard).open();
		return null;
	}
}
