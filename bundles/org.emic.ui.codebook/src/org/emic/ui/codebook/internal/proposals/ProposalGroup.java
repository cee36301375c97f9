/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.proposals;

import java.util.List;

import org.emic.model.codebook.Proposal;
import org.emic.workspace.StudyProject;

/** Stands in the tree of codes for the proposals on which nobody has decided. One is as good as another of its study. */
public record ProposalGroup(StudyProject study) {

	public List<Proposal> proposals() {
		return study.study().proposals().open();
	}

	/** What is shown. */
	public String label() {
		return Messages.Group;
	}
}
