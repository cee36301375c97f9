/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.emic.core.text.TextRange;

/** Passages spread evenly over a text, of which two in five overlap another one. */
final class CodedRanges {

	/** Of five passages one is laid over another, so that two overlap. */
	private static final int ONE_IN = 5;
	private static final int BASES_FOR_EACH = ONE_IN - 1;

	private CodedRanges() {
	}

	/** Makes so many passages between two UTF-16 offsets. */
	static List<TextRange> of(int start, int end, int count) {
		int bases = count * BASES_FOR_EACH / ONE_IN;
		double slot = (double) (end - start) / bases;
		var ranges = new ArrayList<TextRange>(count);
		for (int i = 0; i < bases; i++) {
			double from = start + i * slot;
			ranges.add(new TextRange((int) (from + slot * 0.1), (int) (from + slot * 0.65)));
			if (i % BASES_FOR_EACH == 0 && ranges.size() < count) {
				ranges.add(new TextRange((int) (from + slot * 0.4), (int) (from + slot * 0.85)));
			}
		}
		return ranges;
	}

	/** The stretches between one border of a passage and the next that are in any passage; disjoint, by position. */
	static List<TextRange> stretches(List<TextRange> ranges) {
		var covered = new TreeMap<Integer, Integer>();
		for (var range : ranges) {
			covered.merge(range.start(), 1, Integer::sum);
			covered.merge(range.end(), -1, Integer::sum);
		}
		var stretches = new ArrayList<TextRange>();
		int depth = 0;
		int from = 0;
		for (var border : covered.entrySet()) {
			if (depth > 0) {
				stretches.add(new TextRange(from, border.getKey()));
			}
			depth += border.getValue();
			from = border.getKey();
		}
		return stretches;
	}

	/** The share of passages that have a unit in common with another one. */
	static double overlapping(List<TextRange> ranges) {
		int overlapping = 0;
		for (int i = 0; i < ranges.size(); i++) {
			boolean before = i > 0 && ranges.get(i - 1).end() > ranges.get(i).start();
			boolean after = i + 1 < ranges.size() && ranges.get(i + 1).start() < ranges.get(i).end();
			if (before || after) {
				overlapping++;
			}
		}
		return (double) overlapping / ranges.size();
	}
}
