/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import org.emic.core.study.CodeTree;
import org.emic.core.study.CodebookEdits;
import org.emic.model.codebook.Code;
import org.emic.ui.HelpContext;
import org.emic.ui.codebook.internal.Messages;

/** Asks for the name of a new code, before the code is made: so it is one step to undo. */
final class CodeNameDialog extends InputDialog {

	private CodeNameDialog(Shell shell, String title, String message, EObject parent) {
		super(shell, title, message, "", name -> problem(parent, name)); //$NON-NLS-1$
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.CODE_NAME.setOn(parent);
		return super.createDialogArea(parent);
	}

	static CodeNameDialog forParent(Shell shell, EObject parent) {
		return parent instanceof Code code
				? new CodeNameDialog(shell, Messages.New_subcodeTitle, NLS.bind(Messages.New_subcodeName, CodeTree.path(code)), parent)
				: new CodeNameDialog(shell, Messages.New_codeTitle, Messages.New_codeName, parent);
	}

	/** What is wrong with a name; null for nothing, and empty for a name not yet typed. */
	static String problem(EObject parent, String name) {
		var stripped = name.strip();
		if (stripped.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		boolean taken = CodeTreeContent.shown(CodebookEdits.children(parent)).stream()
				.anyMatch(code -> code.getName().equalsIgnoreCase(stripped));
		return taken ? NLS.bind(Messages.New_taken, stripped) : null;
	}
}
