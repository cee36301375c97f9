/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * A table for each code: a unit has the value 1 for the coders who applied the code to it, and 0 for the others. Only
 * units that somebody coded are looked at; the many others are counted by which coders coded their transcripts.
 */
final class CodeTables {

	private final int coders;
	private final NominalTable[] tables;
	/** How many units count, by the coders who coded them. */
	private final Map<BitSet, Long> units = new HashMap<>();
	/** How many of them are in the table of each code, by the coders who coded them. */
	private final Map<BitSet, long[]> coded = new HashMap<>();

	CodeTables(int codes, int coders) {
		this.coders = coders;
		this.tables = new NominalTable[codes];
		Arrays.setAll(tables, code -> new NominalTable(coders));
	}

	/**
	 * Adds a transcript.
	 *
	 * @param counted how many of its units count
	 */
	void add(MappedTranscript transcript, long counted) {
		var crew = transcript.coded().coders();
		units.merge(crew, counted, Long::sum);
		var inTables = coded.computeIfAbsent(crew, key -> new long[tables.length]);
		var passages = transcript.passagesByCode();
		for (int start = 0; start < passages.length;) {
			int code = transcript.code(passages[start]);
			int end = start + 1;
			while (end < passages.length && transcript.code(passages[end]) == code) {
				end++;
			}
			var walker = new Applied(transcript, tables[code]);
			Stretches.walk(Arrays.copyOfRange(passages, start, end), transcript.from(), transcript.to(), walker);
			inTables[code] += walker.added;
			start = end;
		}
	}

	/** The tables, complete with the units to which no coder applied the code; to be called once, at the end. */
	NominalTable[] complete() {
		units.forEach((crew, count) -> {
			var values = new int[coders];
			Arrays.setAll(values, coder -> crew.get(coder) ? 0 : NominalTable.MISSING);
			for (int code = 0; code < tables.length; code++) {
				tables[code].add(values, count - coded.get(crew)[code]);
			}
		});
		return tables;
	}

	/** Adds the stretches to which at least one coder applied a code. */
	private final class Applied implements Stretches.Walker {

		private final MappedTranscript transcript;
		private final NominalTable table;
		private final int[] values;
		private int open;
		private long added;

		Applied(MappedTranscript transcript, NominalTable table) {
			this.transcript = transcript;
			this.table = table;
			this.values = transcript.noValues(coders);
		}

		@Override
		public void begins(int passage) {
			values[transcript.coder(passage)]++;
			open++;
		}

		@Override
		public void ends(int passage) {
			values[transcript.coder(passage)]--;
			open--;
		}

		@Override
		public void stretch(int from, int to) {
			if (open > 0) {
				// a coder who coded a place twice coded it
				table.add(Arrays.stream(values).map(value -> Math.min(value, 1)).toArray(), to - from);
				added += to - from;
			}
		}
	}
}
