/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.blind;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.emic.core.study.BlindCoding;
import org.emic.ui.Errors;
import org.emic.workspace.BlindSteps;
import org.emic.workspace.StudyProject;

/** Changes which transcripts are coded blind; what will be shown by that is said before. */
final class BlindChange {

	private BlindChange() {
	}

	/** Returns whether it was changed, or is so already. */
	static boolean make(Shell shell, StudyProject study, BlindCoding blind) {
		if (study.study().blind().equals(blind)) {
			return true;
		}
		if (BlindSteps.question(study, blind).filter(question -> !confirm(shell, question)).isPresent()) {
			return false;
		}
		try {
			BlindSteps.set(study, blind.isNone() ? Messages.Lift : Messages.Code, blind);
			return true;
		} catch (IllegalStateException e) {
			Errors.tell(e.getMessage());
			return false;
		}
	}

	private static boolean confirm(Shell shell, String question) {
		return new MessageDialog(shell, Messages.LiftTitle, null, question, MessageDialog.QUESTION, 1, Messages.LiftButton,
				IDialogConstants.CANCEL_LABEL).open() == Window.OK;
	}
}
