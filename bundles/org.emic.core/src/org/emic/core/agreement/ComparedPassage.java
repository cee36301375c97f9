/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.List;

import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;

/**
 * A passage behind a figure: a unit, or, of characters and free segments, a stretch throughout which each coder did the
 * same.
 *
 * @param transcript where it is
 * @param turn       the index of the turn in which it begins
 * @param range      where it is in the text, in UTF-16 units
 * @param units      for how many units it stands: 1, or its number of characters
 * @param values     what each coder of the group did
 */
public record ComparedPassage(StudyTranscript transcript, int turn, TextRange range, int units, List<CodersValue> values) {

	public ComparedPassage {
		values = List.copyOf(values);
	}

	/** Whether all coders who coded the transcript gave it the same codes. */
	public boolean agrees() {
		return values.stream().filter(CodersValue::tookPart).map(CodersValue::codes).distinct().count() == 1;
	}
}
