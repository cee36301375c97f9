/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * How much a word tells: the fewer of the interviewers' sentences have it, the more (inverse document
 * frequency, Spärck Jones 1972, with sentences as the documents). A few interviews are too few to know the
 * common words by their number; these are short in every language (Zipf 1935), so that short words count less.
 */
final class TermWeights {

	/** From this length on, in UTF-16 units, words count in full. */
	private static final int LONG = 7;

	private final Map<String, Integer> sentencesWith = new HashMap<>();
	private int sentences;

	void add(Collection<String> terms) {
		sentences++;
		new HashSet<>(terms).forEach(term -> sentencesWith.merge(term, 1, Integer::sum));
	}

	double of(String term) {
		double rarity = Math.log((sentences + 1) / (sentencesWith.getOrDefault(term, 0) + 0.5));
		return rarity * Math.min(1, term.length() / (double) LONG);
	}
}
