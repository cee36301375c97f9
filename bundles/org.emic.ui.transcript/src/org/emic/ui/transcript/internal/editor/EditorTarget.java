/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.emic.ui.CodingTarget;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.commands.EditorCodings;
import org.emic.workspace.StudyProject;

/** An editor as the target of codes. */
public record EditorTarget(TranscriptEditor editor, EditorCodings codings) implements CodingTarget {

	@Override
	public StudyProject studyProject() {
		return codings.study();
	}

	@Override
	public StudyTranscript transcript() {
		return codings.transcript();
	}

	@Override
	public TextRange passage() {
		return editor.passages().selectionOrParagraph();
	}

	@Override
	public Optional<PlacedCoding> apply(Code code, Provenance provenance) {
		return codings.apply(editor.passages().selectionOrParagraph(), code, provenance);
	}

	@Override
	public Optional<PlacedCoding> currentCoding() {
		return editor.display().currentCoding();
	}

	@Override
	public List<PlacedCoding> codingsIn(TextRange range) {
		return codings.at(range);
	}

	@Override
	public void reveal(TextRange range) {
		editor.reveal(range);
	}

	@Override
	public void reveal(PlacedCoding placed) {
		editor.goTo(placed);
	}

	@Override
	public Point pickerLocation() {
		return editor.passages().belowCaret();
	}
}
