/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import org.emic.model.outline.OutlinePackage;
import org.emic.model.outline.Section;

/**
 * What a section covers, from a place up to another. A section may begin or end within a turn; most cover
 * whole turns.
 *
 * @param start where it begins
 * @param end   where it ends, exclusive
 */
record SectionSpan(Place start, Place end) {

	/**
	 * A place in a turn's words.
	 *
	 * @param turn   the turn's index, from 0
	 * @param offset code points from the beginning of the turn's words; {@link #BEHIND} for their end
	 */
	record Place(int turn, int offset) implements Comparable<Place> {

		/** Stands for the end of a turn's words, wherever that is. */
		static final int BEHIND = Integer.MAX_VALUE;

		static Place before(int turn) {
			return new Place(turn, 0);
		}

		static Place behind(int turn) {
			return new Place(turn, BEHIND);
		}

		/** The end of what comes before something that starts here. */
		Place asEnd() {
			return offset == 0 ? behind(turn - 1) : this;
		}

		/** The start of what follows something that ends here. */
		Place asStart() {
			return offset == BEHIND ? before(turn + 1) : this;
		}

		@Override
		public int compareTo(Place other) {
			return turn != other.turn ? Integer.compare(turn, other.turn) : Integer.compare(offset, other.offset);
		}
	}

	static SectionSpan of(Section section) {
		return new SectionSpan(new Place(section.getFirstTurn(), Math.max(0, section.getFirstOffset())),
				new Place(section.getLastTurn(), section.getLastOffset() < 0 ? Place.BEHIND : section.getLastOffset()));
	}

	/** Whole turns, both ends included. */
	static SectionSpan ofTurns(int first, int last) {
		return new SectionSpan(Place.before(first), Place.behind(last));
	}

	boolean isEmpty() {
		return start.compareTo(end) >= 0;
	}

	boolean contains(SectionSpan other) {
		return start.compareTo(other.start) <= 0 && end.compareTo(other.end) >= 0;
	}

	boolean overlaps(SectionSpan other) {
		return start.compareTo(other.end) < 0 && other.start.compareTo(end) < 0;
	}

	static void setStart(StudyEdit edit, Section section, Place start) {
		edit.set(section, OutlinePackage.Literals.SECTION__FIRST_TURN, start.turn());
		edit.set(section, OutlinePackage.Literals.SECTION__FIRST_OFFSET, start.offset());
	}

	static void setEnd(StudyEdit edit, Section section, Place end) {
		edit.set(section, OutlinePackage.Literals.SECTION__LAST_TURN, end.turn());
		edit.set(section, OutlinePackage.Literals.SECTION__LAST_OFFSET,
				end.offset() == Place.BEHIND ? -1 : end.offset());
	}
}
