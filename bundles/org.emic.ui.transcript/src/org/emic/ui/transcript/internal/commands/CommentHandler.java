/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.commands;

import org.emic.core.study.PlacedCoding;
import org.emic.ui.CommentPopup;
import org.emic.ui.transcript.TranscriptEditor;

/** Asks for a comment on the coding at the caret. */
public final class CommentHandler extends EditorHandler {

	@Override
	protected void run(TranscriptEditor editor, EditorCodings codings) {
		withCoding(editor, codings, (all, placed) -> ask(editor, all, placed));
	}

	/** Lets the comment on one coding be written. */
	public static void ask(TranscriptEditor editor, EditorCodings codings, PlacedCoding placed) {
		CommentPopup.open(editor.getSite().getShell(), codings.study(), placed, editor.passages().belowCaret());
	}
}
