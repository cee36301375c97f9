/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;

/**
 * A turn as the element of a selection.
 *
 * @param turn its index in the transcript, from 0
 */
public record TurnElement(StudyTranscript transcript, int turn) {

	/** The range of its words in UTF-16 units; empty when there is no such turn any more. */
	public TextRange words() {
		var snapshot = transcript.snapshot();
		return turn < snapshot.turnCount() ? snapshot.turn(turn) : new TextRange(0, 0);
	}
}
