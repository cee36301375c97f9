/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.folding;

import java.util.stream.IntStream;

import org.eclipse.ui.commands.ICommandService;
import org.emic.core.study.StudyTranscript;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;
import org.emic.ui.transcript.internal.editor.Notice;

/** Which turns an editor shows, and what it says of that above the text. */
public final class TurnView {

	private final TranscriptEditor editor;
	private final TranscriptDisplay display;
	private final Folding folding;
	private ShownTurns shown = ShownTurns.ALL;

	/** Starts to fold in the viewer of an editor. */
	public TurnView(TranscriptEditor editor, TranscriptViewer viewer) {
		this.editor = editor;
		display = editor.display();
		folding = new Folding(viewer);
		viewer.setChanged(display::textFolded);
		display.addTurnsListener(folding::update);
		FoldPainter.install(viewer, offset -> folding.unfold(IntStream.of(display.turnAt(offset))));
		folding.addListener(this::updateNotice);
	}

	/** Which turns are folded or hidden. */
	public Folding folding() {
		return folding;
	}

	/** Which turns are shown. */
	public ShownTurns shown() {
		return shown;
	}

	/** Shows all of another transcript; null for none. */
	public void setTranscript(StudyTranscript transcript) {
		shown = ShownTurns.ALL;
		folding.setTranscript(transcript);
	}

	/** Shows only some turns, and says so above the text; complains when there are none. */
	public void show(ShownTurns turns) {
		if (turns.count(display) == 0) {
			editor.complain(turns.nothing());
			return;
		}
		shown = turns;
		folding.showOnly(turns.in(display));
		updateNotice();
		refreshMenus();
	}

	private void updateNotice() {
		if (shown.kind() == ShownTurns.Kind.ALL) {
			editor.setNotice(Notice.Kind.TURNS, ""); //$NON-NLS-1$
		} else {
			editor.setNotice(Notice.Kind.TURNS, shown.notice(display.transcript(), folding), Messages.ShowAll,
					() -> show(ShownTurns.ALL));
		}
	}

	/** Lets menus show which turns are shown here; another editor may show others. */
	public void refreshMenus() {
		var commands = editor.getSite().getService(ICommandService.class);
		ShownTurns.COMMANDS.forEach(command -> commands.refreshElements(command, null));
	}
}
