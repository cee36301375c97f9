/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;

/** What a memo can be linked to. */
public sealed interface MemoTarget {

	/** A code. */
	record OfCode(Code code) implements MemoTarget {
	}

	/** A coding, or a note on a passage. */
	record OfCoding(PlacedCoding placed) implements MemoTarget {
	}

	/** A whole transcript. */
	record OfTranscript(StudyTranscript transcript) implements MemoTarget {
	}

	/**
	 * A turn of a transcript.
	 *
	 * @param turn its index, from 0
	 */
	record OfTurn(StudyTranscript transcript, int turn) implements MemoTarget {

		/** The turn with its label, in UTF-16 units of the transcript's text; empty when there is no such turn any more. */
		public TextRange range() {
			if (turn >= transcript.model().getTurns().size()) {
				return new TextRange(0, 0);
			}
			var found = transcript.turn(turn);
			return new TextRange(found.getLabelOffset(), found.getTextOffset() + found.getTextLength());
		}
	}
}
