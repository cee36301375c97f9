/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.Proposal;
import org.emic.model.codebook.Status;
import org.emic.ui.CodeLabels;
import org.emic.ui.EmicImages;
import org.emic.ui.QuickCodes;
import org.emic.ui.codebook.internal.Messages;
import org.emic.ui.codebook.internal.proposals.ProposalGroup;
import org.emic.ui.codebook.internal.proposals.ProposalTexts;
import org.emic.workspace.StudyProject;

/** Name, number of codings and digit key beside a swatch of the code's colour. */
final class CodeTreeLabels extends LabelProvider implements IStyledLabelProvider {

	private final CodeFacts facts;
	private final Supplier<StudyProject> study;
	private boolean withCounts = true;

	CodeTreeLabels(CodeFacts facts, Supplier<StudyProject> study) {
		this.facts = facts;
		this.study = study;
	}

	@Override
	public StyledString getStyledText(Object element) {
		return switch (element) {
			case Code code -> styled(code);
			case ProposalGroup group -> new StyledString(group.label()).append("  " + group.proposals().size(), StyledString.COUNTER_STYLER); //$NON-NLS-1$
			case Proposal proposal when study.get() != null -> new StyledString(ProposalTexts.title(study.get(), proposal))
					.append("  " + ProposalTexts.by(proposal), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
			default -> new StyledString(getText(element));
		};
	}

	/** In a table the number has a column of its own. */
	void leaveOutCounts() {
		withCounts = false;
	}

	private int count(Code code) {
		return withCounts ? facts.uses(code) : -1;
	}

	private StyledString styled(Code code) {
		var text = CodeLabels.styled(code, count(code));
		if (study.get() != null) {
			QuickCodes.digit(study.get(), code)
					.ifPresent(digit -> text.append("  [" + digit + ']', StyledString.DECORATIONS_STYLER)); //$NON-NLS-1$
		}
		if (facts.stale(code) > 0) {
			text.append("  " + NLS.bind(Messages.Tree_stale, facts.stale(code)), StyledString.DECORATIONS_STYLER); //$NON-NLS-1$
		}
		if (code.getStatus() == Status.DELETED || code.getStatus() == Status.PROPOSED) {
			text.append("  " + state(code), StyledString.DECORATIONS_STYLER); //$NON-NLS-1$
		}
		return text;
	}

	private String state(Code code) {
		if (code.getMergedInto() == null || study.get() == null) {
			return Messages.status(code.getStatus());
		}
		return study.get().study().codes().code(code.getId()).filter(into -> into != code)
				.map(into -> NLS.bind(Messages.Status_mergedInto, into.getName())).orElse(Messages.status(code.getStatus()));
	}

	@Override
	public String getText(Object element) {
		return switch (element) {
			case Code code -> code.getName();
			case Codebook codebook -> codebook.getName();
			case ProposalGroup group -> group.label();
			case Proposal proposal -> ProposalTexts.title(study.get(), proposal);
			default -> String.valueOf(element);
		};
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
			case Code code -> CodeLabels.swatch(code.getColour());
			case Proposal any -> EmicImages.image("proposal"); //$NON-NLS-1$
			default -> PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER);
		};
	}
}
