/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** All places in the words of turns that a pattern matches. No match reaches from one turn into the next. */
public record TextMatches(TextPattern pattern, SpeakerFilter speakers) implements PassageFinder {

	@Override
	public List<Passage> find(SearchedTranscript transcript, BooleanSupplier cancelled) throws PatternException {
		var found = new ArrayList<Passage>();
		for (int turn = 0; turn < transcript.text().turnCount(); turn++) {
			if (cancelled.getAsBoolean()) {
				throw new SearchCancelled();
			}
			if (speakers.accepts(transcript.speakers().get(turn))) {
				for (var range : pattern.matches(transcript.text().text(), transcript.text().turn(turn), cancelled)) {
					found.add(transcript.passage(turn, range));
				}
			}
		}
		return found;
	}
}
