/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.commands;

import org.eclipse.osgi.util.NLS;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.CodePicker;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.Messages;

/** Gives the coding at the caret another code. */
public final class ChangeCodeHandler extends EditorHandler {

	@Override
	protected void run(TranscriptEditor editor, EditorCodings codings) {
		withAnyCoding(editor, codings, (all, placed) -> changePicked(editor, all, placed));
	}

	/** Lets the person pick the other code. */
	public static void changePicked(TranscriptEditor editor, EditorCodings codings, PlacedCoding placed) {
		CodePicker.open(editor.getSite().getShell(), codings.study(), editor.passages().place(placed.range()),
				NLS.bind(Messages.ChangeLabel, codings.name(placed), "{0}"), //$NON-NLS-1$
				code -> codings.changeCode(placed, code));
	}
}
