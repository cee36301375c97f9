/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.emic.model.files.TurnDigests;
import org.emic.model.transcript.Transcript;

/**
 * What makes two transcripts the same: title, metadata and the words of the turns.
 *
 * @param header title and metadata
 * @param turns a digest of each turn
 */
record Content(List<String> header, List<String> turns) {

	static Content of(Transcript transcript, String text) {
		var header = new ArrayList<String>();
		header.add(transcript.getTitle() == null ? "" : transcript.getTitle());
		for (var entry : transcript.getMetadata()) {
			header.add(entry.getName() + ": " + entry.getValue());
		}
		return new Content(List.copyOf(header), List.copyOf(TurnDigests.of(transcript, text)));
	}

	/** Whether at least half of this one's turns are in the other: the other may be this one, edited since. */
	boolean resembles(Content other) {
		var counts = new HashMap<String, Integer>();
		other.turns.forEach(turn -> counts.merge(turn, 1, Integer::sum));
		long shared = turns.stream().filter(turn -> counts.merge(turn, -1, Integer::sum) >= 0).count();
		return 2 * shared >= turns.size();
	}
}
