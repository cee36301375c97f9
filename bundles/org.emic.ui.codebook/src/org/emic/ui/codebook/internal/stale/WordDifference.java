/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.stale;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.compare.rangedifferencer.IRangeComparator;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;

import org.emic.core.text.TextRange;

/**
 * Which words of two texts differ.
 *
 * @param removed ranges of the first text that are not in the second, UTF-16 units
 * @param added   ranges of the second text that are not in the first
 */
public record WordDifference(List<TextRange> removed, List<TextRange> added) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL); //$NON-NLS-1$

	public static WordDifference of(String before, String now) {
		var old = new Words(before);
		var present = new Words(now);
		var removed = new ArrayList<TextRange>();
		var added = new ArrayList<TextRange>();
		for (var difference : RangeDifferencer.findDifferences(old, present)) {
			old.add(removed, difference.leftStart(), difference.leftLength());
			present.add(added, difference.rightStart(), difference.rightLength());
		}
		return new WordDifference(List.copyOf(removed), List.copyOf(added));
	}

	/** The words, blanks and marks of a text, each compared as a whole. */
	private static final class Words implements IRangeComparator {

		private final String text;
		private final List<TextRange> ranges = new ArrayList<>();

		Words(String text) {
			this.text = text;
			var matcher = WORD.matcher(text);
			while (matcher.find()) {
				ranges.add(new TextRange(matcher.start(), matcher.end()));
			}
		}

		void add(List<TextRange> to, int first, int length) {
			if (length > 0) {
				to.add(new TextRange(ranges.get(first).start(), ranges.get(first + length - 1).end()));
			}
		}

		@Override
		public int getRangeCount() {
			return ranges.size();
		}

		@Override
		public boolean rangesEqual(int index, IRangeComparator other, int otherIndex) {
			var words = (Words) other;
			return ranges.get(index).of(text).equals(words.ranges.get(otherIndex).of(words.text));
		}

		@Override
		public boolean skipRangeComparison(int length, int most, IRangeComparator other) {
			return false;
		}
	}
}
