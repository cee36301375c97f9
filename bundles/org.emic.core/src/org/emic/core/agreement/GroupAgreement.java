/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far a group of coders agrees.
 *
 * @param coders      the coders: two, or all that are compared
 * @param transcripts how many transcripts were compared: those that two of the coders coded, or, of free segments, all
 * @param units       how many units were compared; of free segments, how many segments the coders marked
 * @param marked      how many of them each coder coded
 * @param figures     the coefficients that there are for such a group and unit
 */
public record GroupAgreement(List<AgreementCoder> coders, int transcripts, long units, List<Long> marked,
		Map<Coefficient, Figure> figures) {

	public GroupAgreement {
		coders = List.copyOf(coders);
		marked = List.copyOf(marked);
		figures = figures.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(figures));
	}
}
