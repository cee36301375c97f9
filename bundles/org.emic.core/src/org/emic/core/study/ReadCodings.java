/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.emic.core.anchor.AnchorFinder;
import org.emic.core.anchor.Found;
import org.emic.core.text.TranscriptText;
import org.emic.model.coding.CodingSet;
import org.emic.model.files.CodingsFormat;
import org.emic.model.files.FormatException;
import org.emic.model.files.Parsed;

/**
 * A codings file as it was read.
 *
 * @param places where its codings are, in their order; nothing where others edited the text since they were written
 */
record ReadCodings(Parsed<CodingSet> parsed, Optional<List<Found>> places) {

	/** Finds the texts of transcripts as they are now. */
	@FunctionalInterface
	interface Texts {

		/** @return nothing where there is no such transcript */
		Optional<TranscriptText> find(String transcriptId);
	}

	static ReadCodings of(byte[] bytes, String path, Texts texts) throws FormatException {
		var parsed = CodingsFormat.parseLenient(StudyLoader.decode(bytes, path), path);
		var set = parsed.value();
		var now = texts.find(set.getTranscript()).filter(same -> set.getTurnDigests().equals(same.digests()));
		return new ReadCodings(parsed, now.map(same -> places(set, new AnchorFinder(same.digests(), now, same), now)));
	}

	/** @param same the text, if it is the very one for which the codings were written */
	static List<Found> places(CodingSet set, AnchorFinder finder, Optional<TranscriptText> same) {
		var places = new ArrayList<Found>(set.getCodings().size());
		for (var coding : set.getCodings()) {
			places.add(same.flatMap(now -> Anchoring.guessed(coding, now)).orElseGet(() -> finder.find(Anchoring.read(coding))));
		}
		return places;
	}
}
