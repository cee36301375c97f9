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
import org.emic.ui.DialogParent;
import org.emic.workspace.StudyProject;

/** Copies the selected codings, or all, as CSV. */
public final class CopyCodingsAsCsvHandler extends CodingsHandler {

	@Override
	boolean allWhenNoneSelected() {
		return true;
	}

	@Override
	void execute(ExecutionEvent event, StudyProject project, CodingsTable table, List<PlacedCoding> codings) {
		CodingsText.copy(CodingsText.csv(codings), DialogParent.of(event).getDisplay());
	}
}
