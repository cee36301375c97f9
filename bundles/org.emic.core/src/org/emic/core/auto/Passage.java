/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;

/**
 * A passage that was found.
 *
 * @param turn  the index of the turn in which it begins
 * @param range UTF-16 units of the transcript's text as it was then
 * @param words what stood there
 */
public record Passage(StudyTranscript transcript, int turn, TextRange range, String words) {

	/** Whether the words still stand where they were found; in the study's thread. */
	public boolean isStillThere() {
		var text = transcript.text();
		return range.end() <= text.length() && text.startsWith(words, range.start());
	}
}
