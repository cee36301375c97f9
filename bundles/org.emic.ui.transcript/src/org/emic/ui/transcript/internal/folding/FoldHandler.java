/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.folding;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.ui.transcript.TranscriptEditor;

/** Folds or unfolds turns in the active editor: which, the extension says behind the class. */
public final class FoldHandler extends AbstractHandler implements IExecutableExtension {

	private static final Map<String, Consumer<TranscriptEditor>> ACTIONS = Map.of(
			"toggle", editor -> atCaret(editor, editor.turnView().folding()::toggle), //$NON-NLS-1$
			"fold", editor -> atCaret(editor, turn -> editor.turnView().folding().fold(IntStream.of(turn))), //$NON-NLS-1$
			"unfold", editor -> atCaret(editor, turn -> editor.turnView().folding().unfold(IntStream.of(turn))), //$NON-NLS-1$
			"foldAll", editor -> editor.turnView().folding().foldAll(), //$NON-NLS-1$
			"unfoldAll", editor -> editor.turnView().folding().unfoldAll()); //$NON-NLS-1$

	private Consumer<TranscriptEditor> action;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = ACTIONS.get(String.valueOf(data));
		if (action == null) {
			throw new IllegalArgumentException("No such folding: " + data); //$NON-NLS-1$
		}
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof TranscriptEditor editor) {
			editor.askForCodings().ifPresent(codings -> action.accept(editor));
		}
		return null;
	}

	private static void atCaret(TranscriptEditor editor, Consumer<Integer> work) {
		int turn = editor.display().currentTurn();
		if (turn < 0) {
			editor.complain(Messages.NoFold);
		} else if (!editor.turnView().folding().canFold(turn)) {
			editor.complain(Messages.TooShort);
		} else {
			work.accept(turn);
		}
	}
}
