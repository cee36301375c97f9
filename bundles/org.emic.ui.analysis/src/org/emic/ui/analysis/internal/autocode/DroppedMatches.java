/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.emic.core.auto.Passage;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;

/**
 * The matches that a person does not want to be coded. They are known by their places, so that they stay dropped
 * when they are listed anew for another code, as wider passages, or after another look for them.
 */
final class DroppedMatches {

	private final Set<Place> places = new HashSet<>();

	private record Place(StudyTranscript transcript, TextRange range) {

		static Place of(Passage passage) {
			return new Place(passage.transcript(), passage.range());
		}
	}

	/** Drops matches, or takes them back. */
	void set(List<Passage> matches, boolean drop) {
		for (var match : matches) {
			if (drop) {
				places.add(Place.of(match));
			} else {
				places.remove(Place.of(match));
			}
		}
	}

	/** Whether nothing is left of these: a sentence is wanted for each match in it. */
	boolean areAll(List<Passage> matches) {
		return matches.stream().map(Place::of).allMatch(places::contains);
	}
}
