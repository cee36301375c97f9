/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;

import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.analysis.internal.Messages;
import org.emic.workspace.StudyProject;

/** Removes the selected codings as one step, others' by decision. */
public final class RemoveCodingsHandler extends CodingsHandler {

	@Override
	boolean changes() {
		return true;
	}

	@Override
	void execute(ExecutionEvent event, StudyProject project, CodingsTable table, List<PlacedCoding> codings) {
		var label = codings.size() == 1 ? NLS.bind(Messages.Remove_one, CodingColumn.codeName(codings.getFirst()))
				: NLS.bind(Messages.Remove_several, codings.size());
		project.execute(label, edit -> codings.forEach(placed -> CodingEdits.remove(edit, placed, project.coder())));
		sayDecided(event, project, codings);
	}
}
