/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.util.List;

import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.outline.Section;
import org.emic.ui.TurnElement;

/**
 * The turns from the first to the last of those chosen: a filter may hide some between.
 *
 * @param first the index of the first turn
 * @param last  the index of the last turn, inclusive; before the first where there is none
 */
record SelectedTurns(int first, int last) {

	static SelectedTurns of(List<Object> rows) {
		int first = Integer.MAX_VALUE;
		int last = -1;
		for (var row : rows) {
			if (row instanceof Section section) {
				first = Math.min(first, section.getFirstTurn());
				last = Math.max(last, section.getLastTurn());
			} else if (row instanceof TurnElement turn) {
				first = Math.min(first, turn.turn());
				last = Math.max(last, turn.turn());
			}
		}
		return new SelectedTurns(first, last);
	}

	/** The turns that a passage of the text lies in. */
	static SelectedTurns of(StudyTranscript transcript, TextRange passage) {
		var text = transcript.snapshot();
		if (text.turnCount() == 0) {
			return new SelectedTurns(Integer.MAX_VALUE, -1);
		}
		int first = text.startPosition(passage.start()).turn();
		return new SelectedTurns(first, Math.max(first, text.endPosition(passage.end()).turn()));
	}

	boolean isEmpty() {
		return last < first;
	}
}
