/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.commands;

import org.eclipse.jface.window.Window;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.transcript.TranscriptEditor;

/** Asks for a comment on the coding at the caret. */
public final class CommentHandler extends EditorHandler {

	@Override
	protected void run(TranscriptEditor editor, EditorCodings codings) {
		withCoding(editor, codings, (all, placed) -> ask(editor, all, placed));
	}

	/** Asks for the comment on one coding. */
	public static void ask(TranscriptEditor editor, EditorCodings codings, PlacedCoding placed) {
		var dialog = new CommentDialog(editor.getSite().getShell(), codings.name(placed), placed.coding().getComment());
		if (dialog.open() == Window.OK) {
			codings.comment(placed, dialog.getValue());
		}
	}
}
