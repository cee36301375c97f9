/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.List;

/**
 * How far coders agree.
 *
 * @param data        what was compared, with the choices that were made
 * @param transcripts how many transcripts were compared
 * @param units       how many units they have that count: turns, sentences, paragraphs or characters
 * @param overall     over all codes
 * @param codes       on each code
 * @param leftOut     what does not count
 */
public record AgreementResult(AgreementData data, int transcripts, long units, CodeAgreement overall,
		List<CodeAgreement> codes, LeftOut leftOut) {

	public AgreementResult {
		codes = List.copyOf(codes);
	}

	public AgreementSettings settings() {
		return data.settings();
	}

	/** How many codings are compared about which a decision of somebody else holds. */
	public int decided() {
		return data.decided();
	}

	/** The ids of the transcripts of which codings are hidden, as they are coded blind. */
	public List<String> hidden() {
		return data.hidden();
	}

	/** The coders who are compared. */
	public List<AgreementCoder> coders() {
		return data.coders();
	}
}
