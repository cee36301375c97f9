/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;

import org.emic.core.study.PlacedCoding;
import org.emic.ui.CommentPopup;
import org.emic.ui.DialogParent;
import org.emic.workspace.StudyProject;

/** Opens the comment of the selected coding, the first of several. */
public final class CommentHandler extends CodingsHandler {

	@Override
	void execute(ExecutionEvent event, StudyProject project, CodingsTable table, List<PlacedCoding> codings) {
		CommentPopup.open(DialogParent.of(event), project, codings.getFirst(), Places.belowSelection(table));
	}
}
