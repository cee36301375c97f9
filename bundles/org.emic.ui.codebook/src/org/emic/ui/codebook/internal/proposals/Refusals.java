/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.proposals;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

import org.emic.core.study.NotOwnerException;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Tells a coder who changed a codebook that is not theirs that nothing was changed, and lets them propose it. */
public final class Refusals implements IStartup, StudyProjects.Listener {

	@Override
	public void earlyStartup() {
		StudyProjects.get().addListener(this);
	}

	/** Not at once: whoever wanted the change, such as a field that was left, has to come to an end first. */
	@Override
	public void refused(StudyProject study, NotOwnerException refused) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			if (window != null) {
				ask(window.getShell(), study, refused);
			}
		});
	}

	private static void ask(Shell shell, StudyProject study, NotOwnerException refused) {
		boolean canPropose = refused.code().isPresent() && refused.wish().isPresent();
		var buttons = canPropose ? new String[] { Messages.ProposeOpen, IDialogConstants.CANCEL_LABEL }
				: new String[] { IDialogConstants.OK_LABEL };
		int answer = MessageDialog.open(MessageDialog.INFORMATION, shell,
				Messages.RefusedTitle, refused.getMessage(), 0, buttons);
		if (canPropose && answer == 0) {
			new ProposalDialog(shell, study, List.of(refused.code().get()), refused.wish().get()).open();
		}
	}
}
