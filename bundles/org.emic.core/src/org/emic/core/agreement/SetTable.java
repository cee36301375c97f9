/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The table over all codes: the value of a unit is the set of codes that a coder applied to it, 0 for none. */
final class SetTable {

	private final int coders;
	private final int[][] open;
	private final NominalTable table;
	private final Map<BitSet, Integer> values = new HashMap<>();

	SetTable(int codes, int coders) {
		this.coders = coders;
		this.open = new int[coders][codes];
		this.table = new NominalTable(coders);
		values.put(new BitSet(), 0);
	}

	NominalTable table() {
		return table;
	}

	/**
	 * Adds a transcript.
	 *
	 * @return how many of its units count
	 */
	long add(MappedTranscript transcript, UncodedText uncoded) {
		var walker = new Sets(transcript);
		Stretches.walk(transcript.passages(), transcript.from(), transcript.to(), walker);
		if (uncoded == UncodedText.LEFT_OUT) {
			return walker.added;
		}
		table.add(transcript.noValues(coders), transcript.size() - walker.added);
		return transcript.size();
	}

	private final class Sets implements Stretches.Walker {

		private final MappedTranscript transcript;
		private final BitSet[] sets = new BitSet[coders];
		private final int[] current;
		private int begun;
		private long added;

		Sets(MappedTranscript transcript) {
			this.transcript = transcript;
			this.current = transcript.noValues(coders);
			for (int coder = 0; coder < coders; coder++) {
				sets[coder] = new BitSet();
			}
		}

		@Override
		public void begins(int passage) {
			begun++;
			if (++open[transcript.coder(passage)][transcript.code(passage)] == 1) {
				change(passage);
			}
		}

		@Override
		public void ends(int passage) {
			begun--;
			if (--open[transcript.coder(passage)][transcript.code(passage)] == 0) {
				change(passage);
			}
		}

		private void change(int passage) {
			int coder = transcript.coder(passage);
			sets[coder].flip(transcript.code(passage));
			current[coder] = valueOf(sets[coder]);
		}

		private int valueOf(BitSet set) {
			var known = values.get(set);
			if (known == null) {
				known = values.size();
				values.put((BitSet) set.clone(), known);
			}
			return known;
		}

		@Override
		public void stretch(int from, int to) {
			if (begun > 0) {
				table.add(current, to - from);
				added += to - from;
			}
		}
	}
}
