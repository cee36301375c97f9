/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import java.util.Arrays;

/**
 * Aligns two sequences of tokens so that the matches weigh most and lie in few runs (Gotoh 1982, affine
 * gaps): a common word alone in the midst of other words does not count as kept.
 */
final class SequenceAligner {

	/** How gaps are weighed. */
	record Gaps(int open, int extend, boolean freeAround) {
		/** For two whole texts. */
		static final Gaps GLOBAL = new Gaps(7, 0, false);
		/** For a snippet somewhere in a longer text. */
		static final Gaps FIT = new Gaps(7, 1, true);
	}

	/**
	 * @param map for each old token the new one, or -1
	 * @param score what the alignment is worth
	 */
	record Alignment(int[] map, int score) {
	}

	private static final int MATCH = 0;
	private static final int DELETE = 1;
	private static final int INSERT = 2;
	private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

	private final Vocabulary vocabulary;
	private final Gaps gaps;
	private final int[] before;
	private final int[] now;
	/** Per cell and state (two bits each) the state it was reached from. */
	private final byte[][] origin;
	private int[] match;
	private int[] delete;
	private int[] insert;
	private int[] spareMatch;
	private int[] spareDelete;
	private int[] spareInsert;

	private SequenceAligner(int[] before, int[] now, Vocabulary vocabulary, Gaps gaps) {
		this.vocabulary = vocabulary;
		this.gaps = gaps;
		this.before = before;
		this.now = now;
		origin = new byte[before.length + 1][now.length + 1];
	}

	/** Aligns; takes time and memory in the product of the lengths. */
	static Alignment align(int[] before, int[] now, Vocabulary vocabulary, Gaps gaps) {
		return new SequenceAligner(before, now, vocabulary, gaps).align();
	}

	private Alignment align() {
		firstRow();
		var bestColumn = gaps.freeAround ? 0 : now.length;
		for (var i = 1; i <= before.length; i++) {
			nextRow(i);
		}
		var best = best(bestColumn);
		if (gaps.freeAround) {
			for (var j = 1; j <= now.length; j++) {
				if (best(j) > best) {
					best = best(j);
					bestColumn = j;
				}
			}
		}
		return new Alignment(trace(bestColumn), best);
	}

	private int best(int column) {
		return Math.max(match[column], Math.max(delete[column], insert[column]));
	}

	private void firstRow() {
		match = new int[now.length + 1];
		delete = new int[now.length + 1];
		insert = new int[now.length + 1];
		spareMatch = new int[now.length + 1];
		spareDelete = new int[now.length + 1];
		spareInsert = new int[now.length + 1];
		Arrays.fill(match, gaps.freeAround ? 0 : IMPOSSIBLE);
		Arrays.fill(delete, IMPOSSIBLE);
		Arrays.fill(insert, IMPOSSIBLE);
		match[0] = 0;
		if (!gaps.freeAround) {
			for (var j = 1; j <= now.length; j++) {
				insert[j] = -gaps.open - gaps.extend * (j - 1);
				origin[0][j] = (byte) ((j == 1 ? MATCH : INSERT) << 2 * INSERT);
			}
		}
	}

	private void nextRow(int i) {
		var nextMatch = spareMatch;
		var nextDelete = spareDelete;
		var nextInsert = spareInsert;
		for (var j = 0; j <= now.length; j++) {
			var from = 0;
			if (j == 0) {
				nextMatch[0] = IMPOSSIBLE;
				nextInsert[0] = IMPOSSIBLE;
			} else {
				var gain = gain(before[i - 1], now[j - 1]);
				var state = gain == IMPOSSIBLE ? MATCH : highest(match[j - 1], delete[j - 1], insert[j - 1]);
				nextMatch[j] = gain == IMPOSSIBLE ? IMPOSSIBLE : gain + value(state, j - 1);
				from |= state << 2 * MATCH;
				var opened = Math.max(nextMatch[j - 1], nextDelete[j - 1]) - gaps.open;
				var extended = nextInsert[j - 1] - gaps.extend;
				nextInsert[j] = Math.max(opened, extended);
				var opener = nextMatch[j - 1] >= nextDelete[j - 1] ? MATCH : DELETE;
				from |= (opened >= extended ? opener : INSERT) << 2 * INSERT;
			}
			var opened = Math.max(match[j], insert[j]) - gaps.open;
			nextDelete[j] = Math.max(opened, delete[j]);
			var opener = match[j] >= insert[j] ? MATCH : INSERT;
			from |= (opened >= delete[j] ? opener : DELETE) << 2 * DELETE;
			origin[i][j] = (byte) from;
		}
		spareMatch = match;
		spareDelete = delete;
		spareInsert = insert;
		match = nextMatch;
		delete = nextDelete;
		insert = nextInsert;
	}

	private int value(int state, int column) {
		return state == MATCH ? match[column] : state == DELETE ? delete[column] : insert[column];
	}

	private static int highest(int match, int delete, int insert) {
		return match >= delete && match >= insert ? MATCH : delete >= insert ? DELETE : INSERT;
	}

	private int gain(int old, int current) {
		if (old == current && old >= 0) {
			return vocabulary.weight(old);
		}
		if (vocabulary.isSimilar(old, current)) {
			return Math.min(vocabulary.weight(old), vocabulary.weight(current)) / 2;
		}
		return IMPOSSIBLE;
	}

	private int[] trace(int column) {
		var map = new int[before.length];
		Arrays.fill(map, -1);
		var i = before.length;
		var j = column;
		var state = highest(match[j], delete[j], insert[j]);
		while (i > 0) {
			var previous = origin[i][j] >> 2 * state & 3;
			switch (state) {
			case MATCH -> map[--i] = --j;
			case DELETE -> i--;
			default -> j--;
			}
			state = previous;
		}
		return map;
	}
}
