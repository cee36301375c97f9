/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.emic.ui.RecentCodes;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.commands.CodingChooser;
import org.emic.ui.transcript.internal.commands.EditorCodings;
import org.emic.ui.transcript.internal.commands.EditorHandler;

/** Applies codes to the passage at the caret; what exactly stands behind the class's name in plugin.xml. */
public final class CodePassageHandler extends EditorHandler implements IExecutableExtension {

	private static final Map<String, BiConsumer<TranscriptEditor, EditorCodings>> WAYS = Map.of(
			"sentence", CodePassageHandler::sentence, //$NON-NLS-1$
			"question", CodePassageHandler::question, //$NON-NLS-1$
			"repeat", CodePassageHandler::repeat, //$NON-NLS-1$
			"inVivo", CodePassageHandler::inVivo, //$NON-NLS-1$
			"same", CodePassageHandler::same); //$NON-NLS-1$

	private BiConsumer<TranscriptEditor, EditorCodings> way;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		way = WAYS.get(String.valueOf(data));
		if (way == null) {
			throw new IllegalArgumentException("No such way of coding: " + data); //$NON-NLS-1$
		}
	}

	@Override
	protected void run(TranscriptEditor editor, EditorCodings codings) {
		way.accept(editor, codings);
	}

	private static void sentence(TranscriptEditor editor, EditorCodings codings) {
		applyPicked(editor, codings, editor.passages().sentences());
	}

	private static void question(TranscriptEditor editor, EditorCodings codings) {
		editor.passages().questionWithAnswer().ifPresentOrElse(passage -> applyPicked(editor, codings, passage),
				() -> codings.status().complain(Messages.NoQuestion));
	}

	private static void repeat(TranscriptEditor editor, EditorCodings codings) {
		RecentCodes.of(codings.study()).stream().findFirst().ifPresentOrElse(
				code -> codings.apply(editor.passages().selectionOrParagraph(), code, Provenance.MANUAL),
				() -> codings.status().complain(Messages.NoLastCode));
	}

	private static void inVivo(TranscriptEditor editor, EditorCodings codings) {
		var selection = editor.passages().selection();
		if (selection.isEmpty()) {
			codings.status().complain(Messages.SelectWords);
		} else {
			new CodingSteps(codings).inVivo(selection);
		}
	}

	/** Copies the code of a coding that meets the selection, or that is in its turn, to the selection. */
	private static void same(TranscriptEditor editor, EditorCodings codings) {
		var steps = new CodingSteps(codings);
		var passage = editor.passages().selectionOrParagraph();
		var byCode = byCode(steps, codings, passage, editor.passages().selection());
		if (byCode.isEmpty()) {
			byCode = byCode(steps, codings, passage, editor.passages().turn().orElse(passage));
		}
		if (byCode.isEmpty()) {
			codings.status().complain(Messages.NoCodeToCopy);
		}
		CodingChooser.choose(editor.textWidget(), editor.passages().belowCaret(), codings, new ArrayList<>(byCode.values()),
				placed -> codings.apply(passage, steps.codeOf(placed).orElseThrow(), Provenance.MANUAL));
	}

	/** A coding for each code around; those that the passage itself has are left out. */
	private static Map<Code, PlacedCoding> byCode(CodingSteps steps, EditorCodings codings, TextRange passage,
			TextRange around) {
		var found = new LinkedHashMap<Code, PlacedCoding>();
		for (var placed : codings.at(around)) {
			boolean own = placed.coder().getId().equals(codings.study().coder().getId());
			if (!(own && placed.range().equals(passage))) {
				steps.codeOf(placed).filter(Code::isCodable).ifPresent(code -> found.putIfAbsent(code, placed));
			}
		}
		return found;
	}
}
