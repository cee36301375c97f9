/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.undo;

import org.eclipse.core.commands.operations.IOperationApprover;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.emic.workspace.GuardedStep;

/** Asks before a step is undone that is not to be undone by the way. Only where a person undoes it, in a window. */
public final class UndoGuard implements IOperationApprover {

	private static boolean ask(Shell shell, String question) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Guard_title, question, 0, Messages.Guard_undo,
				Messages.Guard_keep) == 0;
	}

	@Override
	public IStatus proceedUndoing(IUndoableOperation operation, IOperationHistory history, IAdaptable info) {
		var shell = info == null ? null : info.getAdapter(Shell.class);
		if (shell == null || !(operation instanceof GuardedStep step)) {
			return Status.OK_STATUS;
		}
		return step.undoQuestion().filter(question -> !ask(shell, question)).isPresent() ? Status.CANCEL_STATUS
				: Status.OK_STATUS;
	}

	@Override
	public IStatus proceedRedoing(IUndoableOperation operation, IOperationHistory history, IAdaptable info) {
		return Status.OK_STATUS;
	}
}
