/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.report;

import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.core.text.TextSteps;

/**
 * How much of the text around a passage is quoted with it.
 *
 * @param before how many units before the passage
 * @param after  how many behind it
 */
public record ReportContext(Unit unit, int before, int after) {

	/** What is counted. */
	public enum Unit {
		/** Whole sentences, also of other turns. */
		SENTENCES,
		/** Whole turns; none before and behind means the rest of the passage's own turn. */
		TURNS
	}

	/** The passage alone. */
	public static final ReportContext NONE = new ReportContext(Unit.SENTENCES, 0, 0);

	public ReportContext {
		if (before < 0 || after < 0) {
			throw new IllegalArgumentException("No number of units: " + before + ", " + after);
		}
	}

	/** The passage with its context. */
	TextRange around(StudyTranscript transcript, TextRange passage) {
		return switch (unit) {
			case SENTENCES -> sentences(new TextSteps(transcript.snapshot()), passage);
			case TURNS -> turns(transcript, passage);
		};
	}

	private TextRange sentences(TextSteps steps, TextRange passage) {
		int start = passage.start();
		for (int i = 0; i < before && steps.sentenceStart(start, false) >= 0; i++) {
			start = steps.sentenceStart(start, false);
		}
		int end = passage.end();
		for (int i = 0; i < after && steps.sentenceEnd(end, true) >= 0; i++) {
			end = steps.sentenceEnd(end, true);
		}
		return new TextRange(start, end);
	}

	private TextRange turns(StudyTranscript transcript, TextRange passage) {
		var text = transcript.snapshot();
		int first = text.turnAt(passage.start());
		int last = text.turnAt(Math.max(passage.start(), passage.end() - 1));
		if (first < 0) {
			return passage;
		}
		return text.turn(Math.max(0, first - before)).union(text.turn(Math.min(text.turnCount() - 1, last + after)))
				.union(passage);
	}
}
