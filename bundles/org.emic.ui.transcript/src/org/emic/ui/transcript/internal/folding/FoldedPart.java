/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.folding;

import org.emic.core.text.TextRange;
import org.emic.model.transcript.Turn;

/** What of a turn is left out while it is folded: all behind its first words, within its first paragraph. */
final class FoldedPart {

	/** So many units of a turn stay, about a row. */
	private static final int SHOWN = 70;
	/** Folding a shorter turn gains nothing. */
	private static final int SHORTEST = 110;

	private FoldedPart() {
	}

	/** Whether there would be anything to leave out. */
	static boolean isIn(Turn turn) {
		return turn.getTextLength() >= SHORTEST;
	}

	/** The part in UTF-16 offsets of a text; empty for a turn that is short. */
	static TextRange of(Turn turn, String text) {
		int start = turn.getTextOffset();
		int end = Math.min(text.length(), start + turn.getTextLength());
		if (!isIn(turn)) {
			return new TextRange(end, end);
		}
		int paragraph = text.indexOf('\n', start);
		int limit = Math.min(end, start + SHOWN);
		return new TextRange(paragraph >= 0 && paragraph < limit ? paragraph : wordEnd(text, start, limit), end);
	}

	/** The end of the last whole word up to a limit. */
	private static int wordEnd(String text, int start, int limit) {
		int cut = limit;
		while (cut > start && !Character.isWhitespace(text.charAt(cut))) {
			cut--;
		}
		return cut == start ? limit : cut;
	}
}
