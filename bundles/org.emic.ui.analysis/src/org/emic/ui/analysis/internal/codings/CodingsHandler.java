/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.core.study.PlacedCoding;
import org.emic.model.coding.Coder;
import org.emic.ui.ConsensusLabels;
import org.emic.ui.DecisionLabels;
import org.emic.workspace.StudyProject;

/** Does something to the codings selected in the Codings view. */
abstract class CodingsHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActivePartChecked(event) instanceof CodingsView view && view.study().isPresent()) {
			var table = view.panel().table();
			var codings = table.selectedCodings();
			if (codings.isEmpty() && allWhenNoneSelected()) {
				codings = table.all();
			}
			var refusal = changes() ? refusal(codings, view.study().get().coder()) : Optional.<String>empty();
			if (refusal.isPresent()) {
				view.getViewSite().getActionBars().getStatusLineManager().setErrorMessage(refusal.get());
			} else if (!codings.isEmpty()) {
				execute(event, view.study().get(), table, codings);
			}
		}
		return null;
	}

	private static Optional<String> refusal(List<PlacedCoding> codings, Coder coder) {
		return codings.stream().flatMap(placed -> ConsensusLabels.refusal(placed, coder).stream()).findFirst();
	}

	/** Whether the codings are changed, which of the consensus is left to its settler. */
	boolean changes() {
		return false;
	}

	boolean allWhenNoneSelected() {
		return false;
	}

	/** The codings are at least one. */
	abstract void execute(ExecutionEvent event, StudyProject project, CodingsTable table, List<PlacedCoding> codings);

	/** Says in the status line that others' files are untouched, where some of the codings are others'. */
	static void sayDecided(ExecutionEvent event, StudyProject project, List<PlacedCoding> codings) {
		if (HandlerUtil.getActivePart(event) instanceof CodingsView view) {
			view.getViewSite().getActionBars().getStatusLineManager()
					.setMessage(DecisionLabels.saidOf(codings, project.coder()).orElse(null));
		}
	}
}
