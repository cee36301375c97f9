/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.proposals;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.Proposal;
import org.emic.model.codebook.ProposalStatus;
import org.emic.model.codebook.Status;
import org.emic.ui.DialogParent;
import org.emic.ui.Errors;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;
import org.emic.workspace.StudyProject;

/** Proposes something about the selected codes, or decides on the selected proposal or proposed code. */
public abstract class ProposalHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		var panel = Adapters.adapt(HandlerUtil.getActivePart(event), CodeTreePanel.class);
		if (panel != null && panel.study().isPresent()) {
			execute(event, panel, panel.study().get());
		}
		return null;
	}

	abstract void execute(ExecutionEvent event, CodeTreePanel panel, StudyProject study);

	/** The proposal that is selected, or by which the selected code came. */
	static Optional<Proposal> selected(CodeTreePanel panel, StudyProject study) {
		return switch (panel.viewer().getStructuredSelection().getFirstElement()) {
			case Proposal proposal -> Optional.of(proposal);
			case Code code -> study.study().proposals().ofNewCode(code)
					.filter(proposal -> proposal.getStatus() == ProposalStatus.OPEN);
			case null, default -> Optional.empty();
		};
	}

	/** Propose… */
	public static final class Propose extends ProposalHandler {

		@Override
		void execute(ExecutionEvent event, CodeTreePanel panel, StudyProject study) {
			var codes = panel.selectedCodes();
			if (codes.isEmpty()) {
				Errors.tell(Messages.SelectCode);
			} else {
				new ProposalDialog(DialogParent.of(event), study, codes, null).open();
			}
		}
	}

	/** Decides on a proposal; enabled on what can be decided on. */
	abstract static class Decide extends ProposalHandler {

		@Override
		public void setEnabled(Object context) {
			var selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
			setBaseEnabled(selection instanceof IStructuredSelection elements && elements.size() == 1
					&& (elements.getFirstElement() instanceof Proposal
							|| elements.getFirstElement() instanceof Code code && code.getStatus() == Status.PROPOSED));
		}

		@Override
		void execute(ExecutionEvent event, CodeTreePanel panel, StudyProject study) {
			selected(panel, study).ifPresentOrElse(proposal -> decide(event, study, proposal),
					() -> Errors.tell(Messages.NoProposal));
		}

		abstract void decide(ExecutionEvent event, StudyProject study, Proposal proposal);
	}

	/** Accept Proposal… */
	public static final class Accept extends Decide {

		@Override
		void decide(ExecutionEvent event, StudyProject study, Proposal proposal) {
			ProposalSteps.askAndAccept(DialogParent.of(event), study, proposal);
		}
	}

	/** Decline Proposal… */
	public static final class Decline extends Decide {

		@Override
		void decide(ExecutionEvent event, StudyProject study, Proposal proposal) {
			ProposalSteps.askAndDecline(DialogParent.of(event), study, proposal);
		}
	}
}
