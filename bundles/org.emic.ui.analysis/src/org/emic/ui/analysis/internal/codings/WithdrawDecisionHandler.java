/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;

import org.emic.core.study.DecisionEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.analysis.internal.Messages;
import org.emic.workspace.StudyProject;

/** Lets the selected codings about which something was decided count as their coders wrote them. */
public final class WithdrawDecisionHandler extends CodingsHandler {

	@Override
	boolean changes() {
		return true;
	}

	@Override
	void execute(ExecutionEvent event, StudyProject project, CodingsTable table, List<PlacedCoding> codings) {
		var decided = codings.stream().filter(placed -> placed.decision().isPresent()).toList();
		if (!decided.isEmpty()) {
			project.execute(Messages.Withdraw_label,
					edit -> decided.forEach(placed -> DecisionEdits.restore(edit, placed, project.coder(), null)));
		}
	}
}
