/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import org.emic.core.auto.SearchedTranscript;
import org.emic.model.transcript.Role;

/** Says which turns of a transcript count. */
final class CountedTurns {

	private CountedTurns() {
	}

	/** Whether a turn counts: it has words, and is not an interviewer's where those are left out. */
	static boolean counts(SearchedTranscript transcript, int turn, boolean interviewer) {
		return !transcript.text().turn(turn).isEmpty()
				&& (interviewer || transcript.speakers().get(turn).role() != Role.INTERVIEWER);
	}
}
