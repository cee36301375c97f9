/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import org.emic.core.disagreement.Disagreement;
import org.emic.core.disagreement.Resolution;
import org.emic.core.disagreement.Settling;
import org.emic.workspace.StudyProject;

/** Settles disagreements, each call as one step. */
final class SettleSteps {

	private SettleSteps() {
	}

	/** Those of some disagreements that a resolution can settle. */
	static List<Disagreement> possible(List<Disagreement> disagreements, Resolution resolution) {
		return disagreements.stream().filter(each -> Settling.canSettle(each, resolution)).toList();
	}

	/** @return those that were not settled, because coders changed them since they were found */
	static List<Disagreement> settle(StudyProject project, List<Disagreement> disagreements, Resolution resolution,
			String reason) {
		var left = new ArrayList<Disagreement>();
		var label = disagreements.size() == 1 ? Messages.Step_settleOne
				: NLS.bind(Messages.Step_settleSeveral, disagreements.size());
		project.execute(label, edit -> disagreements.stream()
				.filter(each -> Settling.settle(edit, each, resolution, reason, project.coder()).isEmpty()).forEach(left::add));
		return left;
	}

	/** Those about which the coder settled something. */
	static List<Disagreement> settledBy(StudyProject project, List<Disagreement> disagreements) {
		return disagreements.stream().filter(each -> !Settling.own(each, project.coder()).isEmpty()).toList();
	}

	static void withdraw(StudyProject project, List<Disagreement> disagreements) {
		var label = disagreements.size() == 1 ? Messages.Step_withdrawOne
				: NLS.bind(Messages.Step_withdrawSeveral, disagreements.size());
		project.execute(label, edit -> disagreements.forEach(each -> Settling.withdraw(edit, each, project.coder())));
	}

	/** What is going to hold, for a person who is asked for the reason. */
	static String tell(List<Disagreement> disagreements, Resolution resolution, Optional<String> coder) {
		var what = switch (resolution) {
			case Resolution.TakeSide side -> NLS.bind(Messages.Settle_side, coder.orElse(side.coderId()));
			case Resolution.Union union -> Messages.Settle_union;
			case Resolution.Intersection intersection -> Messages.Settle_intersection;
			case Resolution.Recode(var code) -> NLS.bind(Messages.Settle_recode, code.getName());
			case Resolution.NoCode none -> Messages.Settle_noCode;
		};
		return disagreements.size() == 1 ? what : NLS.bind(Messages.Settle_several, what, disagreements.size());
	}
}
