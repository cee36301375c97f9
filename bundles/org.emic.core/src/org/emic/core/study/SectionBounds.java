/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Optional;
import java.util.function.Predicate;

import org.emic.core.internal.Messages;
import org.emic.core.study.SectionSpan.Place;
import org.emic.model.coding.Coder;
import org.emic.model.outline.OutlinePackage;
import org.emic.model.outline.Section;

/**
 * Moves where a section begins or ends. Neighbours give way and parents grow, but none of them is left
 * without turns: what would do that is refused with an {@link IllegalArgumentException}.
 */
public final class SectionBounds {

	private SectionBounds() {
	}

	/**
	 * Lets a section begin with a turn.
	 *
	 * @param turn the index of its new first turn
	 */
	public static void startAt(StudyEdit edit, StudyTranscript transcript, Section section, Coder coder, int turn) {
		OutlineEdits.checkOwner(section, coder);
		checkTurn(transcript, turn);
		moveStart(edit, section, Place.before(turn));
		if (section.getQuestion() < 0 && SectionTitles.isInterviewer(transcript, turn)) {
			edit.set(section, OutlinePackage.Literals.SECTION__QUESTION, turn);
		}
	}

	/**
	 * Lets a section end with a turn.
	 *
	 * @param turn the index of its new last turn
	 */
	public static void endAt(StudyEdit edit, StudyTranscript transcript, Section section, Coder coder, int turn) {
		OutlineEdits.checkOwner(section, coder);
		checkTurn(transcript, turn);
		moveEnd(edit, section, Place.behind(turn));
	}

	/** The turn with which a section begins when its start is moved by one turn; a part of a turn is completed first. */
	public static int nextStart(Section section, boolean earlier) {
		return !earlier ? section.getFirstTurn() + 1
				: section.getFirstOffset() > 0 ? section.getFirstTurn() : section.getFirstTurn() - 1;
	}

	/** The turn with which a section ends when its end is moved by one turn; a part of a turn is completed first. */
	public static int nextEnd(Section section, boolean earlier) {
		return earlier ? section.getLastTurn() - 1
				: section.getLastOffset() >= 0 ? section.getLastTurn() : section.getLastTurn() + 1;
	}

	private static void checkTurn(StudyTranscript transcript, int turn) {
		if (turn < 0 || turn >= transcript.snapshot().turnCount()) {
			throw new IllegalArgumentException(Messages.get("sectionNoTurnThere")); //$NON-NLS-1$
		}
	}

	private static void moveStart(StudyEdit edit, Section section, Place start) {
		checkNotEmpty(section, new SectionSpan(start, SectionSpan.of(section).end()));
		// neighbours give way before parents grow, so that a neighbour that would vanish is named
		neighbour(section, -1, sibling -> SectionSpan.of(sibling).end().compareTo(start) > 0)
				.ifPresent(before -> cutEnd(edit, before, start.asEnd()));
		if (section.eContainer() instanceof Section parent && SectionSpan.of(parent).start().compareTo(start) > 0) {
			moveStart(edit, parent, start);
		}
		section.getChildren().forEach(child -> cutStart(edit, child, start));
		SectionSpan.setStart(edit, section, start);
	}

	private static void moveEnd(StudyEdit edit, Section section, Place end) {
		checkNotEmpty(section, new SectionSpan(SectionSpan.of(section).start(), end));
		neighbour(section, 1, sibling -> SectionSpan.of(sibling).start().compareTo(end) < 0)
				.ifPresent(after -> cutStart(edit, after, end.asStart()));
		if (section.eContainer() instanceof Section parent && SectionSpan.of(parent).end().compareTo(end) < 0) {
			moveEnd(edit, parent, end);
		}
		section.getChildren().forEach(child -> cutEnd(edit, child, end));
		SectionSpan.setEnd(edit, section, end);
	}

	private static Optional<Section> neighbour(Section section, int direction,
			Predicate<Section> overlaps) {
		var siblings = OutlineEdits.sections(section.eContainer());
		int index = siblings.indexOf(section) + direction;
		return index < 0 || index >= siblings.size() || !overlaps.test(siblings.get(index))
				? Optional.empty()
				: Optional.of(siblings.get(index));
	}

	private static void cutStart(StudyEdit edit, Section section, Place start) {
		var span = SectionSpan.of(section);
		if (span.start().compareTo(start) < 0) {
			checkNotEmpty(section, new SectionSpan(start, span.end()));
			section.getChildren().forEach(child -> cutStart(edit, child, start));
			SectionSpan.setStart(edit, section, start);
		}
	}

	private static void cutEnd(StudyEdit edit, Section section, Place end) {
		var span = SectionSpan.of(section);
		if (span.end().compareTo(end) > 0) {
			checkNotEmpty(section, new SectionSpan(span.start(), end));
			section.getChildren().forEach(child -> cutEnd(edit, child, end));
			SectionSpan.setEnd(edit, section, end);
		}
	}

	private static void checkNotEmpty(Section section, SectionSpan span) {
		if (span.isEmpty()) {
			throw new IllegalArgumentException(Messages.get("sectionEmptied", section.getTitle())); //$NON-NLS-1$
		}
	}
}
