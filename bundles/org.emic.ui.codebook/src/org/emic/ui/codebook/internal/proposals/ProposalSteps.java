/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.proposals;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import org.emic.core.study.ProposalEdits;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Proposal;
import org.emic.ui.Errors;
import org.emic.workspace.StudyProject;

/** Decides on proposals, each as one step. */
public final class ProposalSteps {

	private ProposalSteps() {
	}

	/** Asks for a reply and accepts. */
	static void askAndAccept(Shell shell, StudyProject study, Proposal proposal) {
		var dialog = new ReplyDialog(shell, study, proposal, true);
		if (dialog.open() == Window.OK) {
			accept(study, proposal, dialog.reply());
		}
	}

	/** Asks for a reply and declines. */
	static void askAndDecline(Shell shell, StudyProject study, Proposal proposal) {
		var dialog = new ReplyDialog(shell, study, proposal, false);
		if (dialog.open() == Window.OK) {
			decline(study, proposal, dialog.reply(), dialog.instead().orElse(null));
		}
	}

	/** Does what is proposed. */
	public static void accept(StudyProject study, Proposal proposal, String reply) {
		run(() -> study.execute(NLS.bind(Messages.AcceptLabel, ProposalTexts.title(study, proposal)),
				edit -> ProposalEdits.accept(edit, proposal, study.coder(), reply)));
	}

	/** @param instead the code under which codings of a new code count from then on; null for none */
	public static void decline(StudyProject study, Proposal proposal, String reply, Code instead) {
		run(() -> study.execute(NLS.bind(Messages.DeclineLabel, ProposalTexts.title(study, proposal)),
				edit -> ProposalEdits.decline(edit, proposal, study.coder(), reply, instead)));
	}

	private static void run(Runnable work) {
		try {
			work.run();
		} catch (IllegalArgumentException e) {
			// nothing is changed; the message says what can be done instead
			Errors.tell(e.getMessage());
		}
	}
}
