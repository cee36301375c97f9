/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.proposals;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.window.Window;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import org.emic.core.refactor.AcceptProposal;
import org.emic.core.refactor.MergeCodes;
import org.emic.core.refactor.SplitCode;
import org.emic.core.study.CodebookRights;
import org.emic.core.study.ProposalEdits;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Proposal;
import org.emic.ui.Errors;
import org.emic.ui.codebook.internal.refactor.CodeRefactoringWizard;
import org.emic.ui.codebook.internal.refactor.InputPage;
import org.emic.ui.codebook.internal.refactor.MergePage;
import org.emic.ui.codebook.internal.refactor.SplitPage;
import org.emic.workspace.StudyProject;
import org.emic.workspace.refactor.RefactoringKind;
import org.emic.workspace.refactor.StudyRefactoring;

/** Decides on proposals, each as one step. */
public final class ProposalSteps {

	private ProposalSteps() {
	}

	/** Asks for a reply and accepts. */
	static void askAndAccept(Shell shell, StudyProject study, Proposal proposal) {
		var refusal = study.study().proposals().codebook(proposal).flatMap(each -> CodebookRights.refusal(each, study.coder()));
		if (refusal.isPresent()) {
			Errors.tell(refusal.get().getMessage());
			return;
		}
		var dialog = new ReplyDialog(shell, study, proposal, true);
		if (dialog.open() == Window.OK) {
			var accepting = AcceptProposal.of(study.study(), proposal, dialog.reply());
			page(study, accepting).ifPresentOrElse(page -> open(shell, study, page, accepting), () -> accept(study, accepting));
		}
	}

	/** Asks for a reply and declines. */
	static void askAndDecline(Shell shell, StudyProject study, Proposal proposal) {
		var dialog = new ReplyDialog(shell, study, proposal, false);
		if (dialog.open() == Window.OK) {
			decline(study, proposal, dialog.reply(), dialog.instead().orElse(null));
		}
	}

	/** The page on which a person says what becomes of the codings; nothing where they stay where they are. */
	private static Optional<InputPage> page(StudyProject study, AcceptProposal accepting) {
		var codes = study.study().codes();
		return accepting.work().flatMap(work -> switch (work) {
			case MergeCodes merge when !merge.merged().isEmpty() -> codes.code(merge.intoId()).map(into -> new MergePage(
					Stream.concat(merge.merged().stream().flatMap(id -> codes.code(id).stream()), Stream.of(into)).toList()));
			case SplitCode split -> codes.code(split.codeId()).map(code -> new SplitPage(code, split.parts()));
			default -> Optional.empty();
		});
	}

	private static void open(Shell shell, StudyProject study, InputPage page, AcceptProposal accepting) {
		page.asPartOf(accepting::with);
		CodeRefactoringWizard.open(shell, new StudyRefactoring(study, RefactoringKind.ACCEPT, null), page);
	}

	/** Does what is proposed, in all studies that use the codebook. */
	public static void accept(StudyProject study, Proposal proposal, String reply) {
		accept(study, AcceptProposal.of(study.study(), proposal, reply));
	}

	private static void accept(StudyProject study, AcceptProposal accepting) {
		try {
			var operation = new PerformRefactoringOperation(new StudyRefactoring(study, RefactoringKind.ACCEPT, accepting),
					CheckConditionsOperation.ALL_CONDITIONS);
			ResourcesPlugin.getWorkspace().run(operation, null);
			var problem = operation.getConditionStatus().getMessageMatchingSeverity(RefactoringStatus.FATAL);
			if (problem != null) {
				Errors.tell(problem);
			}
		} catch (CoreException e) {
			Errors.show(e.getMessage(), e);
		}
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
