/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.turns;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.core.study.TurnEdits;
import org.emic.model.transcript.Speaker;
import org.emic.ui.transcript.TranscriptEditor;

/** The commands on the turn at the caret: split, join, speaker, rename. Which one it is, its declaration says. */
public final class TurnHandler extends AbstractHandler implements IExecutableExtension {

	private String what = ""; //$NON-NLS-1$

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		what = String.valueOf(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof TranscriptEditor editor) {
			var asked = editor.askForCodings();
			if (asked.isEmpty()) {
				return null; // which has been said
			}
			var codings = asked.get();
			var steps = new TurnSteps(codings.study(), codings.transcript(), editor::complain);
			int offset = editor.passages().selection().start();
			int turn = codings.transcript().turnAt(offset);
			if (turn < 0) {
				editor.complain(Messages.NoTurn);
			} else {
				run(editor, steps, turn, offset);
			}
		}
		return null;
	}

	private void run(TranscriptEditor editor, TurnSteps steps, int turn, int offset) {
		IInputValidator naming = name -> TurnEdits.problemOfName(steps.transcript(), null, name).orElse(null);
		switch (what) {
			case "join" -> steps.join(turn); //$NON-NLS-1$
			case "split" -> SpeakerMenu.open(editor.textWidget(), editor.passages().belowCaret(), othersFirst(steps, turn), //$NON-NLS-1$
					speaker -> steps.split(offset, speaker), name -> steps.splitForNewSpeaker(offset, name), naming);
			case "speaker" -> SpeakerMenu.open(editor.textWidget(), editor.passages().belowCaret(), othersFirst(steps, turn), //$NON-NLS-1$
					speaker -> steps.setSpeaker(turn, speaker), name -> steps.setNewSpeaker(turn, name), naming);
			case "rename" -> rename(editor, steps, turn); //$NON-NLS-1$
			default -> throw new IllegalStateException(what);
		}
	}

	/** Most often it is somebody else who speaks. */
	private static List<Speaker> othersFirst(TurnSteps steps, int turn) {
		var speakers = new ArrayList<>(steps.transcript().model().getSpeakers());
		var present = steps.transcript().turn(turn).getSpeaker();
		if (speakers.remove(present)) {
			speakers.add(present);
		}
		return speakers;
	}

	private static void rename(TranscriptEditor editor, TurnSteps steps, int turn) {
		var speaker = steps.transcript().turn(turn).getSpeaker();
		if (speaker == null) {
			editor.complain(Messages.NoSpeaker);
			return;
		}
		var dialog = new RenameSpeakerDialog(editor.getSite().getShell(), steps.transcript(), speaker);
		if (dialog.open() == Window.OK && !dialog.getValue().strip().equals(speaker.getName())) {
			steps.rename(speaker, dialog.getValue(), dialog.others());
		}
	}
}
