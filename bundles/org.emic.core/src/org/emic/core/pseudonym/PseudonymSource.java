/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.pseudonym.NameMatcher.Match;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyTranscript;
import org.emic.core.study.TextReplacement;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.coding.CodingSet;
import org.emic.model.memo.Memo;
import org.emic.model.outline.Outline;

/** A text of a study in which names are replaced. */
sealed interface PseudonymSource {

	/** The file that holds it. */
	String path();

	/** What it is the text of, in a few words. */
	String subject();

	/** Replaces names in it; the matches are in the order of the text. */
	void apply(StudyEdit edit, List<Match> matches);

	/** Its present text; empty when it is no part of the study any more. */
	Optional<String> text(Study study);

	/** Whether names still stand where they were found. */
	default boolean isAsFound(Study study, List<PseudonymHit> hits) {
		var text = text(study);
		return text.isPresent() && hits.stream().allMatch(hit -> text.get().startsWith(hit.found(), hit.match().start()));
	}

	/** A text with names replaced. */
	static String replaced(String text, List<Match> matches) {
		var result = new StringBuilder(text);
		matches.reversed().forEach(match -> result.replace(match.start(), match.end(), match.replacement()));
		return result.toString();
	}

	/** The text of a transcript. */
	record OfTranscript(StudyTranscript transcript) implements PseudonymSource {

		@Override
		public String path() {
			return transcript.path();
		}

		@Override
		public String subject() {
			return transcript.id();
		}

		@Override
		public Optional<String> text(Study study) {
			return study.transcript(transcript.id()).filter(now -> now == transcript).map(StudyTranscript::text);
		}

		@Override
		public void apply(StudyEdit edit, List<Match> matches) {
			var speakers = speakers();
			edit.replaceEverywhere(transcript, matches.stream()
					.map(match -> new TextReplacement(match.start(), match.end() - match.start(), match.replacement())).toList());
			if (!speakers.equals(speakers())) {
				throw new PseudonymException(Messages.get("turnsChanged", transcript.id()));
			}
		}

		/** Which speaker has which turn; names aside, replacing may not change that. */
		private List<Integer> speakers() {
			return transcript.model().getTurns().stream()
					.map(turn -> transcript.model().getSpeakers().indexOf(turn.getSpeaker())).toList();
		}
	}

	/** A text of a coding. */
	record OfCoding(PlacedCoding placed, EAttribute attribute, String path) implements PseudonymSource {

		@Override
		public String subject() {
			return placed.codeName() == null ? "" : placed.codeName();
		}

		@Override
		public Optional<String> text(Study study) {
			var transcript = placed.transcript();
			return transcript.allCodings().stream().filter(now -> now == placed).findFirst()
					.map(now -> (String) now.coding().eGet(attribute));
		}

		@Override
		public void apply(StudyEdit edit, List<Match> matches) {
			edit.setCoding(placed, attribute, replaced((String) placed.coding().eGet(attribute), matches));
		}
	}

	/**
	 * A text of anything else in the model.
	 *
	 * @param index the place in a list of texts; -1 for a single text
	 */
	record OfObject(EObject object, EAttribute attribute, int index, String path, String subject)
			implements PseudonymSource {

		@Override
		public Optional<String> text(Study study) {
			if (!isIn(study)) {
				return Optional.empty();
			}
			if (index < 0) {
				return Optional.ofNullable((String) object.eGet(attribute));
			}
			var values = (List<?>) object.eGet(attribute);
			return index < values.size() ? Optional.of((String) values.get(index)) : Optional.empty();
		}

		private boolean isIn(Study study) {
			return switch (EcoreUtil.getRootContainer(object)) {
				case Codebook codebook -> study.codes().codebooks().contains(codebook);
				case Memo memo -> study.memos().contains(memo);
				case Outline outline -> study.transcript(outline.getTranscript())
						.filter(transcript -> transcript.outlines().containsValue(outline)).isPresent();
				case CodingSet set -> study.transcript(set.getTranscript())
						.flatMap(transcript -> transcript.codingSet(set.getCoder().getId())).filter(set::equals).isPresent();
				default -> false;
			};
		}

		@Override
		public void apply(StudyEdit edit, List<Match> matches) {
			if (object instanceof Code code) {
				edit.dropWording(code); // a copy of what the code meant before would hold the name
			}
			if (index < 0) {
				edit.set(object, attribute, replaced((String) object.eGet(attribute), matches));
			} else {
				var values = new ArrayList<Object>((List<?>) object.eGet(attribute));
				values.set(index, replaced((String) values.get(index), matches));
				edit.set(object, attribute, values);
			}
		}
	}

	/** A file that is no part of the model. */
	record OfFile(String path, String text) implements PseudonymSource {

		@Override
		public String subject() {
			return "";
		}

		/** Only if the whole of it is as it was: all of it is written. */
		@Override
		public Optional<String> text(Study study) {
			try {
				return study.files().exists(path) ? TrackedFiles.utf8(study.files().read(path)).filter(text::equals)
						: Optional.empty();
			} catch (IOException e) {
				return Optional.empty();
			}
		}

		@Override
		public void apply(StudyEdit edit, List<Match> matches) {
			edit.setFile(path, text.getBytes(StandardCharsets.UTF_8),
					replaced(text, matches).getBytes(StandardCharsets.UTF_8));
		}
	}
}
