/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.proposals;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import org.emic.core.study.ProposalEdits;
import org.emic.core.study.Wording;
import org.emic.model.codebook.Proposal;
import org.emic.model.codebook.ProposalKind;
import org.emic.ui.codebook.internal.markdown.MarkdownPreview;
import org.emic.ui.codebook.internal.stale.WordingComparison;
import org.emic.workspace.StudyProject;

/** Shows a proposal: who proposes what and why and, for another wording, what would change. */
public final class ProposalPane {

	/** Of both, in pixels, at least; words are wrapped. */
	private static final int WIDTH = 100;
	private static final int HEIGHT = 130;

	private final boolean titled;
	private final Composite control;
	private final MarkdownPreview text;
	private final WordingComparison comparison;

	/** @param titled whether it says above what is proposed; where a title does, it need not */
	public ProposalPane(Composite parent, boolean titled) {
		this.titled = titled;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(control);
		text = new MarkdownPreview(control);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text.control());
		comparison = new WordingComparison(control, Messages.NowWording, Messages.ProposedWording);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(comparison.control());
	}

	public Composite control() {
		return control;
	}

	public void show(StudyProject study, Proposal proposal) {
		text.show(ProposalTexts.describe(study, proposal, titled));
		text.control().setTopIndex(0);
		boolean change = proposal.getKind() == ProposalKind.CHANGE && proposal.getContent() != null;
		if (change) {
			var code = study.study().proposals().code(proposal);
			comparison.show(Optional.of(code.map(Wording::of).orElse(Wording.NONE)),
					Wording.of(code.map(now -> ProposalEdits.wish(now, proposal)).orElse(proposal.getContent())));
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).exclude(!change)
				.applyTo(comparison.control());
		comparison.control().setVisible(change);
		control.layout(true, true);
	}
}
