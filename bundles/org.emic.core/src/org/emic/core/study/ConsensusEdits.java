/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.Provenance;

/** What a settler does to the consensus. */
public final class ConsensusEdits {

	private ConsensusEdits() {
	}

	/**
	 * Adds a coding to what a settler settled.
	 *
	 * @param range   UTF-16 units of the transcript's text, not empty
	 * @param code    the code that holds; nothing for none
	 * @param settles the ids of the codings in whose place it stands, sorted
	 * @param reason  why, for the others; null or blank for nothing
	 */
	public static PlacedCoding add(StudyEdit edit, StudyTranscript transcript, TextRange range, Optional<Code> code,
			Collection<String> settles, String reason, Instant created, Coder settler) {
		var settlement = CodingFactory.eINSTANCE.createSettlement();
		settlement.setId(UUID.randomUUID().toString());
		settlement.setProvenance(Provenance.MANUAL);
		settlement.setCreated(created);
		settlement.getSettles().addAll(settles);
		settlement.setReason(reason == null || reason.isBlank() ? null : reason.strip());
		CodeOfCoding.of(code.orElse(null)).assign(settlement);
		return edit.addSettlement(transcript, settler, settlement, range);
	}
}
