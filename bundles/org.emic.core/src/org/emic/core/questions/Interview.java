/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.emic.core.study.SectionTitles;
import org.emic.core.study.StudyTranscript;

/**
 * An interview as questions are looked for in it: immutable, so that the search can run beside the thread to
 * which the study belongs.
 *
 * @param id    the Transcript ID
 * @param turns the turns in their order
 */
public record Interview(String id, List<Turn> turns) {

	/**
	 * A turn.
	 *
	 * @param interviewer whether the interviewer has it
	 * @param words       what is said
	 */
	public record Turn(boolean interviewer, String words) {
	}

	public Interview {
		turns = List.copyOf(turns);
	}

	/** A transcript as it is now; to be called on the thread to which its study belongs. */
	public static Interview of(StudyTranscript transcript) {
		var text = transcript.snapshot();
		var turns = new ArrayList<Turn>();
		for (int turn = 0; turn < text.turnCount(); turn++) {
			turns.add(new Turn(SectionTitles.isInterviewer(transcript, turn), text.words(turn)));
		}
		return new Interview(transcript.id(), turns);
	}

	/** Transcripts as they are now; to be called on the thread to which their study belongs. */
	public static List<Interview> of(Collection<StudyTranscript> transcripts) {
		return transcripts.stream().map(Interview::of).toList();
	}
}
