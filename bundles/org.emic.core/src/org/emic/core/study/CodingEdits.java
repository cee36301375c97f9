/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

import org.emic.core.anchor.Certainty;
import org.emic.core.internal.Messages;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.Provenance;

/**
 * What a coder does to codings. Only its coder changes a coding; what others do to it are {@link DecisionEdits decisions}.
 */
public final class CodingEdits {

	private CodingEdits() {
	}

	/**
	 * Applies a code to a passage. Surrounding white space is left out; where the coder has already applied
	 * this code to this very passage, nothing is done, except that a place that was uncertain is certain now where a
	 * person has coded these words.
	 *
	 * @param range UTF-16 units of the transcript's text
	 * @param code  the code, or null for a note on the passage
	 * @return the coding made or found; nothing when the passage holds no words
	 */
	public static Optional<PlacedCoding> apply(StudyEdit edit, StudyTranscript transcript, TextRange range, Code code,
			Coder coder, Provenance provenance) {
		var passage = trimmed(transcript, range);
		if (passage.isEmpty()) {
			return Optional.empty();
		}
		var same = code == null ? Optional.<PlacedCoding>empty() : find(edit, transcript, passage, code, coder);
		if (same.isPresent()) {
			if (same.get().certainty() != Certainty.CERTAIN && provenance != Provenance.AUTO) {
				edit.place(same.get(), passage);
			}
			return same;
		}
		return Optional.of(add(edit, transcript, passage, code, coder, provenance));
	}

	private static Optional<PlacedCoding> find(StudyEdit edit, StudyTranscript transcript, TextRange passage, Code code,
			Coder coder) {
		var ids = edit.study().codes().idsOf(code);
		return transcript.codingsIn(passage).stream().filter(placed -> placed.range().equals(passage)
				&& placed.coder().getId().equals(coder.getId()) && ids.contains(placed.codeId()))
				.min(Comparator.comparing(placed -> placed.certainty() != Certainty.CERTAIN));
	}

	private static PlacedCoding add(StudyEdit edit, StudyTranscript transcript, TextRange passage, Code code,
			Coder coder, Provenance provenance) {
		var coding = CodingFactory.eINSTANCE.createCoding();
		coding.setId(UUID.randomUUID().toString());
		coding.setProvenance(provenance);
		coding.setCreated(Instant.now().truncatedTo(ChronoUnit.MILLIS));
		CodeOfCoding.of(code).assign(coding);
		return edit.addCoding(transcript, coder, coding, passage);
	}

	/** The range without white space at its ends, and without the part before the first or after the last turn's words. */
	public static TextRange trimmed(StudyTranscript transcript, TextRange range) {
		var text = transcript.text();
		int start = Math.clamp(range.start(), 0, text.length());
		int end = Math.clamp(range.end(), start, text.length());
		var turns = transcript.model().getTurns();
		int first = transcript.snapshot().turnAt(start);
		if (first < 0 && !turns.isEmpty()) {
			start = Math.min(end, turns.getFirst().getTextOffset());
		} else if (first >= 0 && first + 1 < turns.size()
				&& start >= turns.get(first).getTextOffset() + turns.get(first).getTextLength()) {
			start = Math.min(end, turns.get(first + 1).getTextOffset());
		}
		int last = transcript.snapshot().turnAt(end);
		if (last > 0 && end == turns.get(last).getTextOffset()) {
			last--; // a selection up to a turn's first word would take the label with it
		}
		if (last < 0) {
			return new TextRange(start, start);
		}
		end = Math.max(start, Math.min(end, turns.get(last).getTextOffset() + turns.get(last).getTextLength()));
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return start == end ? new TextRange(start, end)
				: new TextRange(splitsCharacter(text, start) ? start - 1 : start, splitsCharacter(text, end) ? end + 1 : end);
	}

	/** Whether an offset lies between the two units of one character, which files count as one. */
	private static boolean splitsCharacter(String text, int offset) {
		return offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
	}

	/** Removes a coding; of somebody else's it is decided that it does not count. */
	public static void remove(StudyEdit edit, PlacedCoding placed, Coder coder) {
		DecisionEdits.remove(edit, placed, coder, null);
	}

	/** Gives a coding another code; of somebody else's it is decided that it counts under that code. */
	public static void changeCode(StudyEdit edit, PlacedCoding placed, Code code, Coder coder) {
		DecisionEdits.recode(edit, placed, code, coder, null);
	}

	/**
	 * Sets or, with a blank text, removes a coding's comment.
	 *
	 * @throws IllegalArgumentException when the coding is another coder's
	 */
	public static void comment(StudyEdit edit, PlacedCoding placed, String comment, Coder coder) {
		checkOwner(placed, coder);
		edit.setCoding(placed, CodingPackage.Literals.CODING__COMMENT,
				comment == null || comment.isBlank() ? null : comment.strip());
	}

	/**
	 * Puts a coding on another passage, or confirms the place of an uncertain one.
	 *
	 * @throws IllegalArgumentException when the coding is another coder's
	 */
	public static void place(StudyEdit edit, PlacedCoding placed, TextRange range, Coder coder) {
		checkOwner(placed, coder);
		edit.place(placed, range);
	}

	/** @throws IllegalArgumentException when the coding is another coder's, whose name the message gives */
	public static void checkOwner(PlacedCoding placed, Coder coder) {
		if (!isOwner(placed, coder)) {
			throw new IllegalArgumentException(Messages.get(placed.isConsensus() ? "otherSettlersCoding" : "otherCodersCoding",
					placed.writer().getName()));
		}
	}

	/** Whether a coding is this coder's to change. */
	public static boolean isOwner(PlacedCoding placed, Coder coder) {
		return placed.writer().getId().equals(coder.getId());
	}
}
