/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;

import org.emic.core.study.CodebookEdits;
import org.emic.model.codebook.Code;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** Asks below which code, or at the top of which codebook, codes are to be. */
public final class CodeParentDialog {

	private CodeParentDialog() {
	}

	/** Asks, and moves the codes there as one step. */
	public static void askAndMove(Shell shell, StudyProject project, List<Code> codes) {
		ask(shell, project, codes).ifPresent(parent -> CodeMoves.move(project, codes, parent,
				CodebookEdits.children(parent).size()));
	}

	private static Optional<EObject> ask(Shell shell, StudyProject project, List<Code> codes) {
		var labels = new CodeTreeLabels(new CodeFacts(), () -> project);
		var dialog = new ElementTreeSelectionDialog(shell, new DelegatingStyledCellLabelProvider(labels),
				new CodebookRoots());
		dialog.setTitle(Messages.Move_title);
		dialog.setMessage(NLS.bind(Messages.Move_message, codes.size()));
		dialog.setAllowMultiple(false);
		dialog.setInput(project);
		dialog.setValidator(selection -> selection.length == 1 && selection[0] instanceof EObject parent
				&& codes.stream().noneMatch(code -> isWithin(parent, code))
						? Status.OK_STATUS : Status.error(Messages.Move_intoItself));
		return dialog.open() == Window.OK ? Optional.of((EObject) dialog.getFirstResult()) : Optional.empty();
	}

	private static boolean isWithin(EObject parent, Code code) {
		for (var at = parent; at != null; at = at.eContainer()) {
			if (at == code) {
				return true;
			}
		}
		return false;
	}

	/** Shows codebooks also where there is only one: the top is a place, too. */
	private static final class CodebookRoots extends CodeTreeContent {

		@Override
		public Object[] getElements(Object input) {
			return ((StudyProject) input).study().codes().codebooks().toArray();
		}
	}
}
