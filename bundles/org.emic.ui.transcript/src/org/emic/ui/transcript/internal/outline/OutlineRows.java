/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.emic.core.study.StudyTranscript;
import org.emic.model.outline.Outline;
import org.emic.model.outline.Section;
import org.emic.ui.TurnElement;

/**
 * The rows of an outline at one moment: {@link Section}s, and the turns below the innermost section that
 * has them, or on top, as {@link TurnElement}s. Made in one pass, asked in constant time.
 */
final class OutlineRows {

	private record Place(Object parent, int index) {
	}

	private final StudyTranscript transcript;
	private final OutlineFilter filter;
	private final Map<Object, List<Object>> children = new IdentityHashMap<>();
	private final Map<Section, Place> sections = new IdentityHashMap<>();
	private final Map<Integer, Place> turns = new HashMap<>();
	private final int turnCount;
	private int next;

	OutlineRows(StudyTranscript transcript, Outline outline, OutlineFilter filter) {
		this.transcript = transcript;
		this.filter = filter;
		this.turnCount = transcript.snapshot().turnCount();
		var top = new ArrayList<>();
		outline.getSections().forEach(section -> add(section, this, top, false));
		addTurns(this, top, turnCount, false);
		children.put(this, top);
	}

	/** Adds the turns up to a section, and the section if it, or anything in it, is shown. */
	private void add(Section section, Object parent, List<Object> rows, boolean titleFound) {
		addTurns(parent, rows, section.getFirstTurn(), titleFound);
		var inside = new ArrayList<>();
		// what is below a title that was looked for is shown with it
		boolean found = titleFound || !filter.text().isEmpty() && filter.isIn(section.getTitle());
		section.getChildren().forEach(child -> add(child, section, inside, found));
		addTurns(section, inside, section.getLastTurn() + 1, found);
		if (filter.isAll() || found || !inside.isEmpty()) {
			sections.put(section, new Place(parent, rows.size()));
			rows.add(section);
			children.put(section, inside);
		}
	}

	private void addTurns(Object parent, List<Object> rows, int end, boolean titleFound) {
		for (; next < Math.min(end, turnCount); next++) {
			if (titleFound ? filter.isSpeakers(transcript, next) : filter.shows(transcript, next)) {
				turns.put(next, new Place(parent, rows.size()));
				rows.add(new TurnElement(transcript, next));
			}
		}
	}

	/** How many turns there were when the rows were found, those not shown included. */
	int turnCount() {
		return turnCount;
	}

	/** What is directly below a section, or on top for these rows themselves. */
	List<Object> children(Object parent) {
		return children.getOrDefault(parent, List.of());
	}

	/** The section that a row is in, or these rows; null for what is not shown. */
	Object parent(Object row) {
		var place = place(row);
		return place == null ? null : place.parent();
	}

	/** The place of a row among its siblings; -1 for what is not shown. */
	int index(Object row) {
		var place = place(row);
		return place == null ? -1 : place.index();
	}

	boolean contains(Object row) {
		return place(row) != null;
	}

	private Place place(Object row) {
		return row instanceof TurnElement turn ? turns.get(turn.turn()) : sections.get(row);
	}

	/** The sections shown, in the order of the text, parents before children. */
	List<Section> sections() {
		var found = new ArrayList<Section>();
		collect(this, found);
		return found;
	}

	private void collect(Object parent, List<Section> found) {
		for (var row : children(parent)) {
			if (row instanceof Section section) {
				found.add(section);
				collect(section, found);
			}
		}
	}

	/** Whether the same rows are in the same places as in another moment. */
	boolean isSameAs(OutlineRows other) {
		return turnCount == other.turnCount && isSame(this, other, other);
	}

	private boolean isSame(Object parent, OutlineRows other, Object otherParent) {
		var own = children(parent);
		return own.equals(other.children(otherParent)) && own.stream().filter(Section.class::isInstance)
				.allMatch(section -> isSame(section, other, section));
	}
}
