/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.commands;

import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.Messages;

/** Lets the coding at the caret about which something was decided count as its coder wrote it. */
public final class WithdrawDecisionHandler extends EditorHandler {

	@Override
	protected void run(TranscriptEditor editor, EditorCodings codings) {
		var decided = here(editor, codings).stream().filter(placed -> placed.decision().isPresent()).toList();
		if (decided.isEmpty()) {
			codings.status().complain(Messages.NothingDecided);
		}
		choose(editor, codings, decided, EditorCodings::withdraw);
	}
}
