/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline.proposal;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.emic.core.study.OutlineDrafts;
import org.emic.workspace.StudyProject;

/** Lets outlines be chosen and makes them as one step. */
final class OutlineMaking {

	private OutlineMaking() {
	}

	/**
	 * @param label names the step; one placeholder for the transcript or the number of transcripts
	 */
	static void run(Shell shell, StudyProject project, OutlineChoiceDialog.Subject subject, String label) {
		var dialog = new OutlineChoiceDialog(shell, subject);
		if (dialog.open() != Window.OK) {
			return;
		}
		var chosen = dialog.chosen();
		var what = chosen.size() == 1 ? chosen.keySet().iterator().next().id()
				: NLS.bind(Messages.Label_transcripts, chosen.size());
		BusyIndicator.showWhile(shell.getDisplay(), () -> project.execute(NLS.bind(label, what), edit -> chosen
				.forEach((transcript, drafts) -> OutlineDrafts.replace(edit, transcript, project.coder(), drafts))));
	}
}
