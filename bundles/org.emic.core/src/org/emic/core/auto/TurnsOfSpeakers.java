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

/** All turns of a speaker or of a role. */
public record TurnsOfSpeakers(SpeakerFilter speakers) implements PassageFinder {

	@Override
	public List<Passage> find(SearchedTranscript transcript, BooleanSupplier cancelled) {
		var found = new ArrayList<Passage>();
		for (int turn = 0; turn < transcript.text().turnCount(); turn++) {
			var words = transcript.text().turn(turn);
			if (speakers.accepts(transcript.speakers().get(turn)) && !words.of(transcript.text().text()).isBlank()) {
				found.add(transcript.passage(turn, words));
			}
		}
		return found;
	}
}
