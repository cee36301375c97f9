/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.commands;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Provenance;
import org.emic.ui.CodePicker;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.Messages;

/** A command on the transcript in the active editor. */
public abstract class EditorHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof TranscriptEditor editor) {
			editor.askForCodings().ifPresent(codings -> run(editor, codings));
		}
		return null;
	}

	protected abstract void run(TranscriptEditor editor, EditorCodings codings);

	/** Lets the person pick codes for a passage, which is shown selected meanwhile. */
	protected static void applyPicked(TranscriptEditor editor, EditorCodings codings, TextRange passage) {
		var selection = editor.passages().selection();
		var words = CodingEdits.trimmed(codings.transcript(), passage);
		if (words.isEmpty()) {
			codings.status().complain(Messages.NoWords);
			return;
		}
		boolean other = !selection.equals(passage);
		if (other) {
			editor.select(words);
		}
		var popup = CodePicker.openToApply(editor.getSite().getShell(), codings.study(), editor.passages().place(words),
				codes -> codings.apply(words, codes, Provenance.MANUAL));
		if (other) {
			popup.addDisposeListener(event -> editor.select(selection));
		}
	}

	/**
	 * Does something to the coding that was chosen at its stripe or by going to it, or else to the one at the
	 * caret, which the person chooses when there are several.
	 */
	protected static void withCoding(TranscriptEditor editor, EditorCodings codings, BiConsumer<EditorCodings, PlacedCoding> work) {
		choose(editor, codings, codings.changeable(here(editor, codings)), work);
	}

	/** As {@link #withCoding}, for what can be done to somebody else's coding too, by decision. */
	protected static void withAnyCoding(TranscriptEditor editor, EditorCodings codings, BiConsumer<EditorCodings, PlacedCoding> work) {
		choose(editor, codings, codings.decidable(here(editor, codings)), work);
	}

	/** The coding that was chosen, or those at the caret. */
	protected static List<PlacedCoding> here(TranscriptEditor editor, EditorCodings codings) {
		var here = codings.at(editor.passages().selection());
		return editor.display().chosenCoding().filter(codings.transcript().shownCodings()::contains).map(List::of).orElse(here);
	}

	protected static void choose(TranscriptEditor editor, EditorCodings codings, List<PlacedCoding> from,
			BiConsumer<EditorCodings, PlacedCoding> work) {
		CodingChooser.choose(editor.textWidget(), editor.passages().belowCaret(), codings, from, placed -> work.accept(codings, placed));
	}
}
