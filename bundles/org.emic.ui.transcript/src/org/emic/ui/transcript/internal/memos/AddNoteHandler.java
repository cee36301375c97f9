/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.memos;

import java.util.ArrayList;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Quotes;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Provenance;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.commands.EditorCodings;
import org.emic.ui.transcript.internal.commands.EditorHandler;

/** Lets the person write a note on the passage, which may get a code later, by Change Code. */
public final class AddNoteHandler extends EditorHandler {

	private static final int QUOTE = 60;
	private static final int LABEL = 30;

	@Override
	protected void run(TranscriptEditor editor, EditorCodings codings) {
		var passage = CodingEdits.trimmed(codings.transcript(), editor.passages().selectionOrParagraph());
		if (passage.isEmpty()) {
			editor.complain(org.emic.ui.transcript.internal.Messages.NoWords);
			return;
		}
		var dialog = new NoteDialog(editor.getSite().getShell(),
				Quotes.shorten(passage.of(codings.transcript().text()), QUOTE));
		if (dialog.open() == Window.OK) {
			add(codings, passage, dialog.getValue());
		}
	}

	/** Makes a note, as one step, which what is done next is about. */
	static void add(EditorCodings codings, TextRange passage, String text) {
		var study = codings.study();
		var note = text.replace("\r\n", "\n").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		var made = new ArrayList<PlacedCoding>();
		study.execute(NLS.bind(Messages.Note_label, Quotes.shorten(note, LABEL)),
				edit -> CodingEdits.apply(edit, codings.transcript(), passage, null, study.coder(), Provenance.MANUAL)
						.ifPresent(placed -> {
							CodingEdits.comment(edit, placed, note, study.coder());
							made.add(placed);
						}));
		made.forEach(codings::choose);
	}
}
