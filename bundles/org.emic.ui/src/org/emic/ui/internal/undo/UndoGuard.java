/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.undo;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.eclipse.core.commands.operations.IOperationApprover;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.emic.workspace.GuardedStep;

/** Asks before a step is undone or done again that is not to be by the way. Only where a person does it, in a window. */
public final class UndoGuard implements IOperationApprover {

	@Override
	public IStatus proceedUndoing(IUndoableOperation operation, IOperationHistory history, IAdaptable info) {
		return proceed(operation, info, GuardedStep::undoQuestion, UndoGuard::askToUndo);
	}

	@Override
	public IStatus proceedRedoing(IUndoableOperation operation, IOperationHistory history, IAdaptable info) {
		return proceed(operation, info, GuardedStep::redoQuestion, UndoGuard::askToRedo);
	}

	private static IStatus proceed(IUndoableOperation operation, IAdaptable info,
			Function<GuardedStep, Optional<String>> question, BiPredicate<Shell, String> ask) {
		var shell = info == null ? null : info.getAdapter(Shell.class);
		if (shell == null || !(operation instanceof GuardedStep step)) {
			return Status.OK_STATUS;
		}
		return question.apply(step).filter(text -> !ask.test(shell, text)).isPresent() ? Status.CANCEL_STATUS
				: Status.OK_STATUS;
	}

	private static boolean askToUndo(Shell shell, String question) {
		return ask(shell, Messages.Guard_title, question, Messages.Guard_undo, Messages.Guard_keep);
	}

	private static boolean askToRedo(Shell shell, String question) {
		return ask(shell, Messages.Guard_redoTitle, question, Messages.Guard_redo, Messages.Guard_keepUndone);
	}

	/** Enter, pressed by the way, changes nothing. */
	private static boolean ask(Shell shell, String title, String question, String yes, String no) {
		return new MessageDialog(shell, title, null, question, MessageDialog.QUESTION, 1, yes, no).open() == 0;
	}
}
