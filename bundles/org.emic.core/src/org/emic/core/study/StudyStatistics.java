/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.List;

import org.emic.core.anchor.Certainty;
import org.emic.core.auto.AutoCounting;
import org.emic.core.text.Words;
import org.emic.model.transcript.Role;
import org.emic.model.transcript.Turn;

/**
 * How much a study holds. Words are counted by {@link Words}, labels are none; codings whose place is uncertain
 * are not counted.
 *
 * @param transcripts by Transcript ID
 * @param codes codes that are not deleted
 * @param codings codings of all coders
 * @param coders coders with a codings file
 * @param uncertain codings that were left out because their place is uncertain
 */
public record StudyStatistics(List<TranscriptStatistics> transcripts, int codes, int codings, int coders,
		int uncertain) {

	/**
	 * How much a transcript holds.
	 *
	 * @param title the title, or the Transcript ID where there is none
	 * @param turns all turns, also those without a speaker
	 * @param words words in all turns
	 * @param speakers in the order of their first turns
	 * @param codings codings of all coders
	 */
	public record TranscriptStatistics(String id, String title, int turns, int words, List<SpeakerStatistics> speakers,
			int codings) {

		public TranscriptStatistics {
			speakers = List.copyOf(speakers);
		}
	}

	/** How much a speaker says in a transcript. */
	public record SpeakerStatistics(String name, Role role, int turns, int words) {
	}

	public StudyStatistics {
		transcripts = List.copyOf(transcripts);
	}

	/** Counts what a study holds now, changes that are not saved included. */
	public static StudyStatistics of(Study study) {
		return of(study, AutoCounting.ALL);
	}

	/** As {@link #of(Study)}, with or without the codings that were made automatically. */
	public static StudyStatistics of(Study study, AutoCounting automatic) {
		var transcripts = study.transcripts().stream().map(transcript -> of(transcript, automatic)).toList();
		int codings = transcripts.stream().mapToInt(TranscriptStatistics::codings).sum();
		int uncertain = (int) study.transcripts().stream().flatMap(transcript -> transcript.codings().stream())
				.filter(placed -> placed.certainty() != Certainty.CERTAIN && automatic.counts(placed.coding())).count();
		return new StudyStatistics(transcripts, study.codes().all().size(), codings, study.coders().size(), uncertain);
	}

	/** Turns of all transcripts. */
	public int turns() {
		return transcripts.stream().mapToInt(TranscriptStatistics::turns).sum();
	}

	/** Words of all transcripts. */
	public int words() {
		return transcripts.stream().mapToInt(TranscriptStatistics::words).sum();
	}

	private static TranscriptStatistics of(StudyTranscript transcript, AutoCounting automatic) {
		var turns = transcript.model().getTurns();
		var speakers = transcript.model().getSpeakers().stream().map(speaker -> {
			var own = turns.stream().filter(turn -> turn.getSpeaker() == speaker).toList();
			return new SpeakerStatistics(speaker.getName(), speaker.getRole(), own.size(), words(transcript, own));
		}).toList();
		int codings = (int) transcript.codings().stream().filter(placed -> placed.certainty() == Certainty.CERTAIN
				&& automatic.counts(placed.coding())).count();
		return new TranscriptStatistics(transcript.id(), transcript.title(), turns.size(), words(transcript, turns),
				speakers, codings);
	}

	private static int words(StudyTranscript transcript, List<Turn> turns) {
		String text = transcript.text();
		return turns.stream()
				.mapToInt(turn -> Words.count(text, turn.getTextOffset(), turn.getTextOffset() + turn.getTextLength()))
				.sum();
	}
}
