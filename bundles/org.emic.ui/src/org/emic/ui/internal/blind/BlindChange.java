/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.blind;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.emic.core.study.BlindCoding;
import org.emic.ui.Errors;
import org.emic.ui.StatusLines;
import org.emic.workspace.BlindSteps;
import org.emic.workspace.StudyProject;

/** Changes which transcripts are coded blind; what will be shown by that is said before. */
final class BlindChange {

	private BlindChange() {
	}

	/** Returns whether it was changed, or is so already. */
	static boolean make(Shell shell, StudyProject study, BlindCoding blind) {
		var before = study.study().blind();
		if (before.equals(blind)) {
			return true;
		}
		boolean looksOn = before.seenBy(blind.seeing()).equals(blind);
		if (BlindSteps.question(study, blind).filter(question -> !confirm(shell, question, looksOn)).isPresent()) {
			return false;
		}
		try {
			BlindSteps.set(study, looksOn ? Messages.LookOn : blind.isNone() ? Messages.Lift : Messages.Code, blind);
			forgetWhatWasSaid();
			return true;
		} catch (IllegalStateException e) {
			Errors.tell(e.getMessage());
			return false;
		}
	}

	private static boolean confirm(Shell shell, String question, boolean looksOn) {
		return new MessageDialog(shell, looksOn ? Messages.LookOnTitle : Messages.LiftTitle, null, question, MessageDialog.QUESTION,
				1, looksOn ? Messages.LookOnButton : Messages.LiftButton, IDialogConstants.CANCEL_LABEL).open() == Window.OK;
	}

	/** A count in a status line would give away how many codings there are. */
	private static void forgetWhatWasSaid() {
		for (var window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (var page : window.getPages()) {
				Stream.concat(Arrays.stream(page.getEditorReferences()), Arrays.stream(page.getViewReferences()))
						.map(reference -> reference.getPart(false)).filter(Objects::nonNull)
						.forEach(part -> StatusLines.say(part, "")); //$NON-NLS-1$
			}
		}
	}
}
