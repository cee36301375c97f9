/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.nio.file.Path;
import java.util.List;

import org.emic.exchange.ImportProblem;
import org.emic.exchange.ImportProblem.Severity;
import org.emic.model.transcript.Transcript;

/**
 * Looks at a transcript as a person would: are there speakers, does it end?
 *
 * @param file the file, for messages
 * @param text its clean text
 * @param transcript what was found in it
 */
record Plausibility(Path file, String text, Transcript transcript) {

	private static final String ENDS = ".!?…:;)]}*_\"'”’»›“‘—–-。！？」』؟।>";

	void check(List<ImportProblem> problems) {
		if (transcript.getTurns().isEmpty()) {
			problems.add(ImportProblem.ofFile(Severity.ERROR, file, Messages.get("draft.noTurns")));
		} else if (transcript.getTurns().stream().allMatch(turn -> turn.getSpeaker() == null)) {
			problems.add(ImportProblem.ofFile(Severity.WARNING, file, Messages.get("draft.noSpeakers")));
		} else if (transcript.getSpeakers().size() == 1) {
			problems.add(ImportProblem.ofFile(Severity.WARNING, file,
					Messages.get("draft.oneSpeaker", transcript.getSpeakers().getFirst().getName())));
		}
		if (!transcript.getTurns().isEmpty() && endsAbruptly()) {
			problems.add(ImportProblem.atLine(Severity.WARNING, file, LineEnds.lineOf(text, text.length()),
					Messages.get("draft.endsAbruptly")));
		}
	}

	/** A cut-off file ends in the middle of a line, with a label and no words or in the middle of a sentence. */
	private boolean endsAbruptly() {
		var last = transcript.getTurns().getLast();
		if (last.getTextLength() == 0) {
			return true;
		}
		int end = text.codePointBefore(text.length());
		return end != '\n' && ENDS.indexOf(end) < 0 && !Character.isSupplementaryCodePoint(end);
	}
}
