/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.Errors;
import org.emic.ui.analysis.internal.Messages;
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
			if (!codings.isEmpty()) {
				execute(event, view.study().get(), table, codings);
			}
		}
		return null;
	}

	boolean allWhenNoneSelected() {
		return false;
	}

	/** The codings are at least one. */
	abstract void execute(ExecutionEvent event, StudyProject project, CodingsTable table, List<PlacedCoding> codings);

	/** Those of the codings that the coder may change; says how many of others stay as they are. */
	static List<PlacedCoding> own(StudyProject project, List<PlacedCoding> codings) {
		var own = codings.stream().filter(placed -> CodingEdits.isOwner(placed, project.coder())).toList();
		int others = codings.size() - own.size();
		if (others > 0) {
			Errors.tell(others == 1 ? NLS.bind(Messages.Others_one, codings.stream()
					.filter(placed -> !own.contains(placed)).findFirst().orElseThrow().coder().getName())
					: NLS.bind(Messages.Others_several, others));
		}
		return own;
	}
}
