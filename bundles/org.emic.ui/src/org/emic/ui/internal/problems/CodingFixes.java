/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.problems;

import java.util.List;

import org.emic.core.study.CodingEdits;
import org.emic.core.study.MergeRepairs;
import org.emic.core.study.Problem.Kind;
import org.emic.workspace.StudyProject;

/** Fixes of codings that are there twice and of decisions about none; everybody's are their own to fix. */
final class CodingFixes {

	private final StudyProject study;

	CodingFixes(StudyProject study) {
		this.study = study;
	}

	List<Fix> of(Kind kind, String id) {
		return kind == Kind.DUPLICATE_CODING ? twins(id) : decision(id);
	}

	private List<Fix> twins(String id) {
		return study.study().transcripts().stream().flatMap(transcript -> transcript.codings().stream())
				.filter(placed -> placed.coding().getId().equals(id) && CodingEdits.isOwner(placed, study.coder()))
				.filter(placed -> !MergeRepairs.twins(placed).isEmpty()).findFirst()
				.map(placed -> List.of(new Fix(Messages.JoinTwins, "join-codings", //$NON-NLS-1$
						() -> study.execute(Messages.JoinTwins, edit -> MergeRepairs.joinTwins(edit, placed, study.coder())))))
				.orElse(List.of());
	}

	private List<Fix> decision(String id) {
		for (var transcript : study.study().transcripts()) {
			var decision = MergeRepairs.idleDecision(transcript, id);
			if (decision.isPresent() && MergeRepairs.isOwn(decision.get(), study.coder())) {
				return List.of(new Fix(Messages.Withdraw, "withdraw-decision", //$NON-NLS-1$
						() -> study.execute(Messages.Withdraw, edit -> edit.withdrawIdle(transcript, decision.get()))));
			}
		}
		return List.of();
	}
}
