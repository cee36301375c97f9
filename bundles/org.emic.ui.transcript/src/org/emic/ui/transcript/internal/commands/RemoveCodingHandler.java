/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.commands;

import org.emic.ui.transcript.TranscriptEditor;

/** Removes the coding at the caret. */
public final class RemoveCodingHandler extends EditorHandler {

	@Override
	protected void run(TranscriptEditor editor, EditorCodings codings) {
		withAnyCoding(editor, codings, EditorCodings::remove);
	}
}
