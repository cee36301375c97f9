/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The groups of coders for which there are figures: all, and each pair where there are more than two. */
record Groups(List<AgreementCoder> coders) {

	/** Two coders, by their indexes. */
	record Pair(int first, int second) {

		BitSet members() {
			var members = new BitSet();
			members.set(first);
			members.set(second);
			return members;
		}

		List<AgreementCoder> of(List<AgreementCoder> coders) {
			return List.of(coders.get(first), coders.get(second));
		}
	}

	/** The pairs; none where there are two coders in all, who are a pair already. */
	List<Pair> pairs() {
		var pairs = new ArrayList<Pair>();
		if (coders.size() > 2) {
			for (int i = 0; i < coders.size(); i++) {
				for (int j = i + 1; j < coders.size(); j++) {
					pairs.add(new Pair(i, j));
				}
			}
		}
		return pairs;
	}

	BitSet all() {
		var all = new BitSet();
		all.set(0, coders.size());
		return all;
	}

	/** How many transcripts all coders of a group coded. */
	static int shared(List<MappedTranscript> transcripts, BitSet group) {
		return (int) transcripts.stream().filter(transcript -> transcript.coded().hasAll(group)).count();
	}

	IntStream indexes() {
		return IntStream.range(0, coders.size());
	}
}
