/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What coders did with a transcript, in units.
 *
 * @param size how many units it has
 * @param from of each of its passages the first unit, counted from 0
 * @param to   of each of its passages the one behind the last; the first one again where it codes none
 */
record MappedTranscript(CodedTranscript coded, int size, int[] from, int[] to) {

	static UnitSpace units(CodedTranscript coded, AgreementSettings settings) {
		return settings.unit().isListed() ? ListedUnits.of(coded.transcript(), settings.unit(), settings.interviewer())
				: CharacterUnits.of(coded.transcript(), settings.interviewer());
	}

	static MappedTranscript of(CodedTranscript coded, AgreementSettings settings) {
		return of(coded, units(coded, settings));
	}

	static MappedTranscript of(CodedTranscript coded, UnitSpace units) {
		var from = coded.passages().stream().mapToInt(passage -> units.start(passage.range())).toArray();
		var to = coded.passages().stream().mapToInt(passage -> units.end(passage.range())).toArray();
		return new MappedTranscript(coded, units.size(), from, to);
	}

	int coder(int passage) {
		return coded.passages().get(passage).coder();
	}

	int code(int passage) {
		return coded.passages().get(passage).code();
	}

	/** The number of passages that code no unit. */
	int outside() {
		return (int) IntStream.range(0, from.length).filter(passage -> from[passage] >= to[passage]).count();
	}

	int[] passages() {
		return IntStream.range(0, from.length).toArray();
	}

	/** The indexes of the passages, those of one code together. */
	int[] passagesByCode() {
		var keys = IntStream.range(0, from.length).mapToLong(i -> (long) code(i) << 32 | i).toArray();
		Arrays.sort(keys);
		return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
	}

	/** The value of each coder before anything is coded: 0, or missing for those who did not code the transcript. */
	int[] noValues(int coders) {
		return IntStream.range(0, coders).map(coder -> coded.coders().get(coder) ? 0 : NominalTable.MISSING).toArray();
	}
}
