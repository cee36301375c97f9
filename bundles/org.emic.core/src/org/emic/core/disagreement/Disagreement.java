/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.disagreement;

import java.util.List;
import java.util.stream.Stream;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.files.CodingIds;

/**
 * A passage on which coders differ.
 *
 * @param transcript  where it is
 * @param range       all words that any of the codings covers, in UTF-16 units of the transcript's text
 * @param kind        in what they differ
 * @param codes       the ids of the codes in question, as they are after merges, in the order of their first codings
 * @param standpoints what each coder did who took part in the transcript, by coder id
 * @param state       how far it is settled
 * @param settlements the codings of the consensus about it, of all settlers
 */
public record Disagreement(StudyTranscript transcript, TextRange range, DisagreementKind kind, List<String> codes,
		List<Standpoint> standpoints, DisagreementState state, List<PlacedCoding> settlements) {

	public Disagreement {
		codes = List.copyOf(codes);
		standpoints = List.copyOf(standpoints);
		settlements = List.copyOf(settlements);
	}

	/** The codings of all coders that differ. */
	public Stream<PlacedCoding> codings() {
		return standpoints.stream().flatMap(standpoint -> standpoint.codings().stream());
	}

	/** The ids by which these codings are known, sorted. */
	public List<String> codingIds() {
		return codings().flatMap(placed -> CodingIds.of(placed.coding()).stream()).sorted().toList();
	}

	/** Whether it is the same passage and question, found anew after something changed. */
	public boolean isSameAs(Disagreement other) {
		return transcript == other.transcript && codingIds().equals(other.codingIds());
	}
}
