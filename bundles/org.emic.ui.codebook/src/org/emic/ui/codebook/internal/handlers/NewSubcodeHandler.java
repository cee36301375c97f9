/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;

import org.emic.model.codebook.Code;
import org.emic.ui.DialogParent;
import org.emic.ui.codebook.internal.tree.CodeCreation;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;

/** Makes a code below the selected one. */
public final class NewSubcodeHandler extends CodeHandler {

	@Override
	void execute(ExecutionEvent event, CodeTreePanel panel, List<Code> codes) {
		codes.stream().findFirst().ifPresent(code -> CodeCreation.askAndCreate(DialogParent.of(event), panel, code));
	}
}
