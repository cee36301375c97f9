/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import org.emic.core.study.CodebookEdits;
import org.emic.model.codebook.Code;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** Makes new codes. */
public final class CodeCreation {

	private CodeCreation() {
	}

	/** Asks for a name and makes a code in a code or codebook; it is selected then. */
	public static void askAndCreate(Shell shell, CodeTreePanel panel, EObject parent) {
		var dialog = CodeNameDialog.forParent(shell, parent);
		if (dialog.open() == Window.OK && panel.study().isPresent()) {
			panel.reveal(create(panel.study().get(), parent, dialog.getValue()));
		}
	}

	/** Makes a code as the last one in a code or codebook. */
	public static Code create(StudyProject project, EObject parent, String name) {
		var created = new AtomicReference<Code>();
		project.execute(NLS.bind(Messages.New_label, name.strip()),
				edit -> created.set(CodebookEdits.create(edit, parent, name)));
		return created.get();
	}
}
