/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

import java.util.List;
import java.util.Optional;

import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.core.text.TranscriptText;
import org.emic.model.transcript.Role;

/**
 * A transcript as it was at one moment, so that another thread can search it while people work on. Immutable.
 *
 * @param transcript the transcript itself, which only the study's thread may ask anything but its id
 * @param text       its text with the ranges of its turns' words
 * @param speakers   who says each turn
 */
public record SearchedTranscript(StudyTranscript transcript, TranscriptText text, List<Saying> speakers) {

	/**
	 * Who says a turn.
	 *
	 * @param name empty for a turn without a speaker
	 */
	public record Saying(String name, Role role) {

		private static final Saying NOBODY = new Saying("", Role.OTHER); //$NON-NLS-1$
	}

	public SearchedTranscript {
		speakers = List.copyOf(speakers);
	}

	/** The transcript as it is now. */
	public static SearchedTranscript of(StudyTranscript transcript) {
		var speakers = transcript.model().getTurns().stream()
				.map(turn -> Optional.ofNullable(turn.getSpeaker())
						.map(speaker -> new Saying(speaker.getName(), speaker.getRole())).orElse(Saying.NOBODY))
				.toList();
		return new SearchedTranscript(transcript, transcript.snapshot(), speakers);
	}

	/** The Transcript ID. */
	public String id() {
		return transcript.id();
	}

	/** A passage that begins in a turn. */
	public Passage passage(int turn, TextRange range) {
		return new Passage(transcript, turn, range, range.of(text.text()));
	}
}
