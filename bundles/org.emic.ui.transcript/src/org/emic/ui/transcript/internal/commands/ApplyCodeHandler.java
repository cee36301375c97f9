/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.commands;

import org.emic.ui.transcript.TranscriptEditor;

/** Applies a code that the person picks to the selection, or to the paragraph at the caret. */
public final class ApplyCodeHandler extends EditorHandler {

	@Override
	protected void run(TranscriptEditor editor, EditorCodings codings) {
		applyPicked(editor, codings, editor.passages().selectionOrParagraph());
	}
}
