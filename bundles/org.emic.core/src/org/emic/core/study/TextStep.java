/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.List;

import org.emic.core.anchor.Certainty;
import org.emic.core.anchor.RangeEdits;
import org.emic.core.internal.Messages;
import org.emic.model.transcript.Turn;

/**
 * A replacement in a transcript's text together with the codings and sections that it moved. Positions do
 * not come back with the text, so those that the replacement touches are remembered; those behind it only
 * shift.
 */
final class TextStep implements Step {

	/** No label is longer, in UTF-16 units, time code included. */
	private static final int LONGEST_LABEL = 120;

	private record Place(PlacedCoding placed, int start, int end, Certainty certainty) {
	}

	private final StudyTranscript transcript;
	private final int offset;
	private final String removed;
	private final String inserted;
	private final Retyping earlier;
	private Retyping retyping;
	private List<Place> before = List.of();
	private SectionPlaces sectionsBefore;

	TextStep(StudyTranscript transcript, int offset, String removed, String inserted) {
		this(transcript, offset, removed, inserted, null);
	}

	/** @param earlier what was typed right before this, in the same transcript; null for nothing */
	TextStep(StudyTranscript transcript, int offset, String removed, String inserted, Retyping earlier) {
		this.earlier = earlier;
		this.transcript = transcript;
		this.offset = offset;
		this.removed = removed;
		this.inserted = inserted;
	}

	@Override
	public Object subject() {
		return transcript;
	}

	@Override
	public boolean changesText() {
		return true;
	}

	@Override
	public void redo() {
		replace(removed, inserted);
		follow();
	}

	private void replace(String before, String after) {
		var text = transcript.editableText();
		if (offset + before.length() > text.length() || !text.get(offset, offset + before.length()).equals(before)) {
			throw new IllegalStateException(Messages.get("otherTextThere", transcript.id()));
		}
		text.replace(offset, before.length(), after);
	}

	/**
	 * Lets codings, turns and sections follow a replacement that the text has seen. This is done at each character typed:
	 * nothing is asked of codings before it, and those behind it are moved and no more.
	 */
	void follow() {
		sectionsBefore = SectionPlaces.of(transcript);
		int end = offset + removed.length();
		int shift = inserted.length() - removed.length();
		before = new ArrayList<>();
		if (earlier != null) {
			earlier.codings().forEach(this::remember);
		}
		var touched = new ArrayList<PlacedCoding>();
		for (var placed : transcript.placedCodings().allFrom(offset)) {
			if (placed.start() > end) {
				move(placed, placed.start() + shift, placed.end() + shift);
			} else if (placed.end() >= offset) {
				remember(placed);
				touched.add(placed);
			}
		}
		retyping = Retyping.after(earlier, offset, removed, inserted, touched);
		touched.forEach(placed -> {
			var range = RangeEdits.moved(placed.range(), offset, removed.length(), inserted.length());
			move(placed, range.start(), range.end());
		});
		retyping.place(transcript.editableText());
		textChanged(end, shift);
		sectionsBefore.follow(transcript, offset, removed.length(), inserted.length());
	}

	/** What this made of the typing that it belongs to. */
	Retyping retyping() {
		return retyping;
	}

	private void remember(PlacedCoding placed) {
		before.add(new Place(placed, placed.start(), placed.end(), placed.certainty()));
	}

	private static void move(PlacedCoding placed, int start, int end) {
		placed.place(start, end, start == end ? Certainty.LOST : placed.certainty());
	}

	@Override
	public void undo() {
		replace(inserted, removed);
		int shift = removed.length() - inserted.length();
		int end = offset + inserted.length();
		for (var placed : transcript.placedCodings().allFrom(end)) {
			if (placed.start() >= end && placed.end() > end) {
				placed.place(placed.start() + shift, placed.end() + shift, placed.certainty());
			}
		}
		before.forEach(place -> place.placed().place(place.start(), place.end(), place.certainty()));
		textChanged(end, shift);
		sectionsBefore.restore();
	}

	private void textChanged(int oldEnd, int shift) {
		transcript.setTextChanged();
		if (staysInTurn(oldEnd)) {
			shiftTurns(shift);
			transcript.dropSnapshot();
		} else {
			transcript.reparse();
		}
		if (!before.isEmpty()) {
			transcript.sortCodings();
		}
	}

	/** A replacement within a line of a turn's words, away from its beginning, cannot make or end a turn. */
	private boolean staysInTurn(int oldEnd) {
		if (removed.indexOf('\n') >= 0 || inserted.indexOf('\n') >= 0) {
			return false;
		}
		int turn = transcript.turnAt(offset);
		return turn >= 0 && isInside(transcript.turn(turn), oldEnd);
	}

	private boolean isInside(Turn turn, int oldEnd) {
		int start = turn.getTextOffset();
		int end = start + turn.getTextLength();
		if (offset <= start || oldEnd >= end) {
			return false;
		}
		// asked at each character typed: the text as a whole is not made for it
		var text = transcript.editableText();
		int lineStart = text.lineStart(offset);
		if (offset > lineStart + LONGEST_LABEL) {
			return true;
		}
		int colon = text.get(lineStart, Math.min(text.length(), lineStart + LONGEST_LABEL + 1)).indexOf(':');
		// a line that has its label before the words keeps it; another has none if there is no colon near its beginning
		return colon < 0 || lineStart + colon < start;
	}

	private void shiftTurns(int shift) {
		var turns = transcript.model().getTurns();
		for (var turn : turns.subList(Math.max(0, transcript.turnAt(offset)), turns.size())) {
			if (turn.getTextOffset() > offset) {
				turn.setTextOffset(turn.getTextOffset() + shift);
				turn.setLabelOffset(turn.getLabelOffset() + shift);
			} else if (turn.getTextOffset() + turn.getTextLength() > offset) {
				turn.setTextLength(turn.getTextLength() + shift);
			}
		}
	}
}
