/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.emic.model.codebook.Proposal;
import org.emic.ui.codebook.internal.proposals.ProposalPane;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** What the selected proposal is about: who proposes what and why, with the present and the proposed wording. */
public final class ProposalSection extends StudySection<Proposal> {

	private ProposalPane pane;

	@Override
	void create(FormToolkit toolkit, Composite parent) {
		pane = new ProposalPane(parent, false);
	}

	@Override
	Optional<Proposal> find(Object element) {
		return element instanceof Proposal proposal ? Optional.of(proposal) : Optional.empty();
	}

	@Override
	Optional<StudyProject> study(Proposal proposal) {
		return studyOf(proposal);
	}

	/** The open study whose codebook it is about. */
	static Optional<StudyProject> studyOf(Proposal proposal) {
		return StudyProjects.get().opened().stream().filter(each -> each.study().proposals().all().contains(proposal)).findFirst();
	}

	@Override
	void show(StudyProject project, Proposal proposal) {
		if (project != null && proposal != null) {
			pane.show(project, proposal);
		}
	}
}
