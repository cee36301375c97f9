/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.emic.core.anchor.TurnAlignment;
import org.emic.model.coding.Coding;
import org.emic.model.outline.Section;

/**
 * Carries places from a version that knew one state of a transcript to a version that knows another. Turn numbers
 * mean nothing without the state that they were counted in.
 */
final class TurnPlaces {

	private final TurnAlignment turns;

	/** From the digests of the turns in one state to those in another; no digests: the state is not known. */
	TurnPlaces(List<String> from, List<String> to) {
		turns = from.isEmpty() || to.isEmpty() || from.equals(to) ? null : new TurnAlignment(from, to);
	}

	/** Carries a coding; where its turns are not found unchanged, its place is a guess and marked as one. */
	void carry(Coding coding) {
		if (turns == null) {
			return;
		}
		int start = turns.now(coding.getStartTurn());
		int end = turns.now(coding.getEndTurn());
		if (start >= 0 && end - start == coding.getEndTurn() - coding.getStartTurn()) {
			coding.setStartTurn(start);
			coding.setEndTurn(end);
		} else {
			coding.setUncertain(true);
		}
	}

	/** Carries a section and those in it; a boundary whose turn is not found stays at its number. */
	void carrySection(EObject section) {
		if (turns == null) {
			return;
		}
		carryBounds((Section) section);
		section.eAllContents().forEachRemaining(inner -> carryBounds((Section) inner));
	}

	private void carryBounds(Section section) {
		int first = turns.now(section.getFirstTurn());
		int last = turns.now(section.getLastTurn());
		if (first >= 0 && last >= first) {
			section.setFirstTurn(first);
			section.setLastTurn(last);
			int question = section.getQuestion() < 0 ? -1 : turns.now(section.getQuestion());
			section.setQuestion(question);
		}
	}
}
