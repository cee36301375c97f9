/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.coding;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.model.coding.Provenance;
import org.emic.ui.CodePicker;
import org.emic.ui.QuickCodes;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.commands.EditorCodings;

/**
 * Applies the code that the person has put on a digit to the selection, or to the paragraph at the caret. On a
 * digit without a code one is picked, which stays there.
 */
public final class QuickCodeHandler extends AbstractHandler {

	/** The parameter of the command: a digit from 1 to 9. */
	public static final String DIGIT = "org.emic.ui.command.quickCode.digit"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof TranscriptEditor editor) {
			int digit = Integer.parseInt(event.getParameter(DIGIT));
			editor.askForCodings().ifPresent(codings -> apply(editor, codings, digit));
		}
		return null;
	}

	private static void apply(TranscriptEditor editor, EditorCodings codings, int digit) {
		if (applied(editor, codings, digit)) {
			return;
		}
		var passage = editor.passages().selectionOrParagraph();
		CodePicker.open(editor.getSite().getShell(), codings.study(), editor.passages().place(passage), code -> {
			QuickCodes.assign(codings.study(), digit, code);
			codings.apply(passage, code, Provenance.MANUAL);
		});
		codings.status().say(NLS.bind(Messages.PickForDigit, digit));
	}

	/** @return whether there is a code on the digit */
	static boolean applied(TranscriptEditor editor, EditorCodings codings, int digit) {
		var code = QuickCodes.code(codings.study(), digit);
		code.ifPresent(there -> codings.apply(editor.passages().selectionOrParagraph(), there, Provenance.MANUAL));
		return code.isPresent();
	}
}
