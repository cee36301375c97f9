/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.commands;

import java.util.List;
import java.util.Optional;

import org.emic.core.anchor.Certainty;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.CodingShapes;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;

/**
 * A code to be put on a passage, where the coder may have put it on a part of it, or on more than it, before.
 *
 * @param passage the words, without white space around them
 * @param code    null for a note, which never joins another
 * @param before  the coder's codings of this code that share words with the passage, in the order of the text
 */
record CodeOnPassage(StudyTranscript transcript, TextRange passage, Code code, Coder coder, List<PlacedCoding> before) {

	static CodeOnPassage of(StudyTranscript transcript, TextRange range, Code code, Coder coder) {
		var passage = CodingEdits.trimmed(transcript, range);
		return new CodeOnPassage(transcript, passage, code, coder, code == null || passage.isEmpty() ? List.of()
				: transcript.codingsIn(passage).stream().filter(placed -> placed.certainty() == Certainty.CERTAIN
						&& CodingEdits.isOwner(placed, coder) && placed.code().filter(code::equals).isPresent()).toList());
	}

	private static boolean contains(TextRange whole, TextRange part) {
		return whole.start() <= part.start() && part.end() <= whole.end();
	}

	/** Whether all words of the passage have the code already. */
	boolean isDone() {
		return before.stream().anyMatch(placed -> contains(placed.range(), passage));
	}

	/** The coding that has the passage already; only to be asked when it is done. */
	PlacedCoding there() {
		return before.stream().filter(placed -> contains(placed.range(), passage)).findFirst().orElseThrow();
	}

	/** Whether a coding is made longer, instead of another one made. */
	boolean isLonger() {
		return !isDone() && !before.isEmpty();
	}

	/** @return the coding that has the passage now; nothing where there are no words */
	Optional<PlacedCoding> apply(StudyEdit edit, Provenance provenance) {
		if (isDone()) {
			return Optional.of(there());
		}
		if (before.isEmpty()) {
			return CodingEdits.apply(edit, transcript, passage, code, coder, provenance);
		}
		var all = before.stream().map(PlacedCoding::range).reduce(passage, TextRange::union);
		if (before.size() > 1) {
			CodingShapes.join(edit, before, coder);
		}
		CodingEdits.place(edit, before.getFirst(), all, coder);
		return Optional.of(before.getFirst());
	}
}
