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
import org.emic.ui.CodePicker;
import org.emic.ui.DialogParent;
import org.emic.ui.analysis.internal.Messages;
import org.emic.workspace.StudyProject;

/** Gives the selected codings another code, as one step, others' by decision. */
public final class ChangeCodeHandler extends CodingsHandler {

	@Override
	boolean changes() {
		return true;
	}

	@Override
	void execute(ExecutionEvent event, StudyProject project, CodingsTable table, List<PlacedCoding> codings) {
		CodePicker.open(DialogParent.of(event), project, Places.belowSelection(table), code -> {
			var label = codings.size() == 1 ? NLS.bind(Messages.Change_one, code.getName())
					: NLS.bind(Messages.Change_several, codings.size(), code.getName());
			project.execute(label,
					edit -> codings.forEach(placed -> CodingEdits.changeCode(edit, placed, code, project.coder())));
			sayDecided(event, project, codings);
		});
	}
}
