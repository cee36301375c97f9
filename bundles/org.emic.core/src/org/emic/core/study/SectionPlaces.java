/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.List;

import org.emic.model.outline.Outline;
import org.emic.model.outline.Section;
import org.emic.model.transcript.Turn;

/** Where the sections of a transcript's outlines begin and end, so that they can follow turns that come and go. */
final class SectionPlaces {

	private record Place(Section section, int firstTurn, int lastTurn, int question, int first, int last, int asked) {
	}

	private final List<Place> places = new ArrayList<>();
	private final int turns;

	private SectionPlaces(int turns) {
		this.turns = turns;
	}

	static SectionPlaces of(StudyTranscript transcript) {
		var turns = transcript.model().getTurns();
		var result = new SectionPlaces(turns.size());
		for (Outline outline : transcript.outlines().values()) {
			result.collect(outline.getSections(), turns);
		}
		return result;
	}

	private void collect(List<Section> sections, List<Turn> all) {
		for (var section : sections) {
			places.add(new Place(section, section.getFirstTurn(), section.getLastTurn(), section.getQuestion(),
					start(all, section.getFirstTurn()), end(all, section.getLastTurn()),
					section.getQuestion() < 0 ? -1 : start(all, section.getQuestion())));
			collect(section.getChildren(), all);
		}
	}

	private static int start(List<Turn> turns, int index) {
		return turns.isEmpty() ? 0 : turns.get(Math.clamp(index, 0, turns.size() - 1)).getTextOffset();
	}

	private static int end(List<Turn> turns, int index) {
		if (turns.isEmpty()) {
			return 0;
		}
		var turn = turns.get(Math.clamp(index, 0, turns.size() - 1));
		return turn.getTextOffset() + turn.getTextLength();
	}

	/** Finds the turns of each section again after a replacement. */
	void follow(StudyTranscript transcript, int offset, int removed, int inserted) {
		if (places.isEmpty() || transcript.model().getTurns().size() == turns) {
			return;
		}
		var text = transcript.snapshot();
		for (var place : places) {
			var section = place.section();
			section.setFirstTurn(Math.max(0, text.turnAt(moved(place.first(), offset, removed, inserted))));
			section.setLastTurn(Math.max(section.getFirstTurn(),
					text.turnAt(moved(place.last(), offset, removed, inserted))));
			if (place.asked() >= 0) {
				section.setQuestion(text.turnAt(moved(place.asked(), offset, removed, inserted)));
			}
		}
	}

	private static int moved(int place, int offset, int removed, int inserted) {
		if (place <= offset) {
			return place;
		}
		return place >= offset + removed ? place - removed + inserted : offset + inserted;
	}

	void restore() {
		for (var place : places) {
			place.section().setFirstTurn(place.firstTurn());
			place.section().setLastTurn(place.lastTurn());
			place.section().setQuestion(place.question());
		}
	}
}
