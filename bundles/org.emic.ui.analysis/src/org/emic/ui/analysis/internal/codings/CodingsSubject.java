/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import org.emic.core.auto.AutoReview;
import org.emic.core.anchor.Certainty;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.LostCodings;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.ui.analysis.internal.Messages;
import org.emic.workspace.StudyProject;

/**
 * What the Codings view lists the codings of. Codes and transcripts are kept by id, since reading files
 * again after a change made outside replaces the objects.
 */
sealed interface CodingsSubject {

	StudyProject project();

	/** What is listed, for a person. */
	String label();

	/** The codings in the order of the study. */
	List<PlacedCoding> codings();

	/** What to say where there are none. */
	default String hint() {
		return Messages.View_noCodings;
	}

	/** Whether a change may alter what is listed. */
	default boolean concerns(StudyEvent event) {
		return event.study() || event.codebook() || !event.codings().isEmpty() || !event.texts().isEmpty();
	}

	/** The codings of a code, with or without those of the codes below it. */
	record OfCode(StudyProject project, String codeId, boolean withSubcodes) implements CodingsSubject {

		@Override
		public String label() {
			return project.study().codes().code(codeId).map(code -> NLS.bind(Messages.Subject_code, code.getName()))
					.orElse(Messages.Subject_gone);
		}

		@Override
		public List<PlacedCoding> codings() {
			var study = project.study();
			return study.codes().code(codeId).map(code -> study.codings().of(ids(code))).orElse(List.of());
		}

		private Set<String> ids(Code code) {
			var ids = new LinkedHashSet<>(project.study().codes().idsOf(code));
			if (withSubcodes) {
				code.getChildren().forEach(child -> ids.addAll(ids(child)));
			}
			return ids;
		}
	}

	/** All codings of a transcript, with those of the consensus. */
	record OfTranscript(StudyProject project, String transcriptId) implements CodingsSubject {

		@Override
		public String label() {
			return project.study().transcript(transcriptId)
					.map(transcript -> NLS.bind(Messages.Subject_transcript, transcript.title())).orElse(Messages.Subject_gone);
		}

		@Override
		public List<PlacedCoding> codings() {
			return project.study().transcript(transcriptId).map(transcript -> List.copyOf(transcript.shownCodings()))
					.orElse(List.of());
		}

		@Override
		public boolean concerns(StudyEvent event) {
			return project.study().transcript(transcriptId).map(event::concerns).orElse(true);
		}
	}

	/** The codings that touch a turn, with those of the consensus. */
	record OfTurn(StudyProject project, String transcriptId, int turn) implements CodingsSubject {

		@Override
		public String label() {
			return project.study().transcript(transcriptId)
					.map(transcript -> NLS.bind(Messages.Subject_turn, turn + 1, transcript.title()))
					.orElse(Messages.Subject_gone);
		}

		@Override
		public List<PlacedCoding> codings() {
			return project.study().transcript(transcriptId).map(this::codingsOf).orElse(List.of());
		}

		private List<PlacedCoding> codingsOf(StudyTranscript transcript) {
			if (turn < 0 || turn >= transcript.snapshot().turnCount()) {
				return List.of();
			}
			TextRange words = transcript.snapshot().turn(turn);
			var here = words.isEmpty() ? List.<PlacedCoding>of() : transcript.shownCodingsIn(words);
			var known = new HashSet<>(here);
			var lost = transcript.codings().stream()
					.filter(placed -> LostCodings.isLost(placed) && placed.turn() == turn && !known.contains(placed)).toList();
			return lost.isEmpty() ? here : Stream.concat(here.stream(), lost.stream())
					.sorted(Comparator.comparingInt(PlacedCoding::start)).toList();
		}

		@Override
		public boolean concerns(StudyEvent event) {
			return project.study().transcript(transcriptId).map(event::concerns).orElse(true);
		}
	}

	/** The automatic codings that a coder has not looked at yet. */
	record ToReview(StudyProject project) implements CodingsSubject {

		@Override
		public String hint() {
			return Messages.View_allReviewed;
		}

		@Override
		public String label() {
			return NLS.bind(Messages.Subject_toReview, project.study().settings().name());
		}

		@Override
		public List<PlacedCoding> codings() {
			var all = new ArrayList<PlacedCoding>();
			var coder = project.coder();
			for (var transcript : project.study().transcripts()) {
				for (var placed : transcript.codings()) {
					if (AutoReview.isToReview(placed.coding()) && CodingEdits.isOwner(placed, coder)) {
						all.add(placed);
					}
				}
			}
			return all;
		}
	}

	/** The codings of a study that somebody else than their coders decided to remove. */
	record Removed(StudyProject project) implements CodingsSubject {

		@Override
		public String hint() {
			return Messages.View_noneRemoved;
		}

		@Override
		public String label() {
			return NLS.bind(Messages.Subject_removed, project.study().settings().name());
		}

		@Override
		public List<PlacedCoding> codings() {
			var all = new ArrayList<PlacedCoding>();
			project.study().transcripts().forEach(transcript -> all.addAll(transcript.removedCodings()));
			return all;
		}
	}

	/** The codings of a study whose words are gone, or whose place is a guess. */
	record Uncertain(StudyProject project) implements CodingsSubject {

		@Override
		public String hint() {
			return Messages.View_noneUncertain;
		}

		@Override
		public String label() {
			return NLS.bind(Messages.Subject_uncertain, project.study().settings().name());
		}

		@Override
		public List<PlacedCoding> codings() {
			return project.study().transcripts().stream().flatMap(transcript -> transcript.codings().stream())
					.filter(placed -> placed.certainty() != Certainty.CERTAIN).toList();
		}
	}

	/** All codings of a study. */
	record OfStudy(StudyProject project) implements CodingsSubject {

		@Override
		public String label() {
			return NLS.bind(Messages.Subject_study, project.study().settings().name());
		}

		@Override
		public List<PlacedCoding> codings() {
			var all = new ArrayList<PlacedCoding>();
			project.study().transcripts().forEach(transcript -> all.addAll(transcript.codings()));
			return all;
		}
	}
}
