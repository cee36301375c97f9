/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.navigation;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.ui.transcript.TranscriptEditor;

/** Goes to the next or previous place of a kind, which the extension names behind the class. */
public final class GoToHandler extends AbstractHandler implements IExecutableExtension {

	private interface Move {
		void go(Journey journey);
	}

	private static final Map<String, Move> MOVES = Map.of(
			"coding", Journey::toCoding, //$NON-NLS-1$
			"codingOfCode", Journey::toCodingOfCode, //$NON-NLS-1$
			"uncodedTurn", Journey::toUncodedTurn, //$NON-NLS-1$
			"turnOfSpeaker", Journey::toTurnOfSpeaker); //$NON-NLS-1$
	private static final String BACK = "-"; //$NON-NLS-1$

	private Move move;
	private boolean forward;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		var name = String.valueOf(data);
		forward = !name.startsWith(BACK);
		move = MOVES.get(forward ? name : name.substring(BACK.length()));
		if (move == null) {
			throw new IllegalArgumentException("No such place to go to: " + data); //$NON-NLS-1$
		}
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof TranscriptEditor editor) {
			editor.askForCodings().ifPresent(codings -> move.go(new Journey(editor, forward)));
		}
		return null;
	}
}
