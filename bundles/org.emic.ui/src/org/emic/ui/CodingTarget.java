/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.emic.workspace.StudyProject;

/**
 * Where codes can be applied: an adapter of the transcript editor. UI thread.
 */
public interface CodingTarget {

	StudyProject studyProject();

	StudyTranscript transcript();

	/** The selected passage, or the paragraph at the caret when nothing is selected; UTF-16 units, end exclusive. */
	TextRange passage();

	/**
	 * Applies a code to the passage.
	 *
	 * @return the coding made or found; nothing when the passage holds no words
	 */
	Optional<PlacedCoding> apply(Code code, Provenance provenance);

	/** The coding that was chosen last, at its stripe or by going to it, or else the shortest one around the caret. */
	Optional<PlacedCoding> currentCoding();

	/** The codings that meet a range or enclose a caret, of those that are shown; UTF-16 units, end exclusive. */
	List<PlacedCoding> codingsIn(TextRange range);

	/** Selects a range and scrolls to it. */
	void reveal(TextRange range);

	/** Selects the words of a coding, scrolls to them, and makes it the current one. */
	void reveal(PlacedCoding placed);

	/** A place below the caret for a pop-up, in coordinates of the display. */
	Point pickerLocation();
}
