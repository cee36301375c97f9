/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

import org.emic.core.text.TranscriptText;

/**
 * Which word of the old text is which of the new one. Unchanged turns are taken as they are, moved ones
 * too; what lies between is aligned word by word.
 */
final class TextAlignment {

	/** Cells of an alignment matrix that are affordable (one byte each). */
	private static final long AFFORDABLE = 4_000_000;
	/** Beyond this size, runs of words that occur once on both sides are looked for first. */
	private static final long COMFORTABLE = 100_000;
	private static final int RUN = 4;

	private final TokenStream before;
	private final TokenStream now;
	private final int[] oldIds;
	private final int[] newIds;
	private final int[] map;

	private TextAlignment(TokenStream before, TokenStream now) {
		this.before = before;
		this.now = now;
		oldIds = before.ids(0, before.size());
		newIds = now.ids(0, now.size());
		map = new int[oldIds.length];
		Arrays.fill(map, -1);
	}

	/** For each token of the old text its index in the new one, or -1. */
	static int[] map(TranscriptText oldText, TokenStream before, TranscriptText newText, TokenStream now,
			TurnAlignment turns) {
		var alignment = new TextAlignment(before, now);
		for (var turn = 0; turn < oldText.turnCount(); turn++) {
			if (turns.isMoved(turn)) {
				alignment.move(oldText, turn, newText, turns.now(turn));
			}
		}
		var oldFrom = 0;
		var newFrom = 0;
		for (var turn = 0; turn < oldText.turnCount(); turn++) {
			if (turns.isKept(turn)) {
				var oldStart = before.firstFrom(oldText.turn(turn).start());
				var length = before.firstFrom(oldText.turn(turn).end()) - oldStart;
				var newStart = now.firstFrom(newText.turn(turns.now(turn)).start());
				alignment.align(oldFrom, oldStart, newFrom, newStart);
				alignment.take(oldStart, newStart, length);
				oldFrom = oldStart + length;
				newFrom = newStart + length;
			}
		}
		alignment.align(oldFrom, before.size(), newFrom, now.size());
		return alignment.map;
	}

	private void take(int oldFrom, int newFrom, int length) {
		for (var i = 0; i < length; i++) {
			map[oldFrom + i] = newFrom + i;
		}
	}

	/** Takes a moved turn, and keeps its words out of any other alignment. */
	private void move(TranscriptText oldText, int oldTurn, TranscriptText newText, int newTurn) {
		var oldStart = before.firstFrom(oldText.turn(oldTurn).start());
		var length = before.firstFrom(oldText.turn(oldTurn).end()) - oldStart;
		var newStart = now.firstFrom(newText.turn(newTurn).start());
		take(oldStart, newStart, length);
		Arrays.fill(oldIds, oldStart, oldStart + length, Vocabulary.NONE);
		Arrays.fill(newIds, newStart, newStart + length, Vocabulary.NONE);
	}

	private void align(int oldFrom, int oldTo, int newFrom, int newTo) {
		while (oldFrom < oldTo && newFrom < newTo && same(oldFrom, newFrom)) {
			map[oldFrom++] = newFrom++;
		}
		while (oldFrom < oldTo && newFrom < newTo && same(oldTo - 1, newTo - 1)) {
			map[--oldTo] = --newTo;
		}
		if (oldFrom == oldTo || newFrom == newTo) {
			return;
		}
		var cells = (long) (oldTo - oldFrom) * (newTo - newFrom);
		if (cells > COMFORTABLE && splitAtRuns(oldFrom, oldTo, newFrom, newTo) || cells > AFFORDABLE) {
			return;
		}
		var part = SequenceAligner.align(Arrays.copyOfRange(oldIds, oldFrom, oldTo),
				Arrays.copyOfRange(newIds, newFrom, newTo), now.vocabulary(), SequenceAligner.Gaps.GLOBAL);
		for (var i = 0; i < part.map().length; i++) {
			if (part.map()[i] >= 0) {
				map[oldFrom + i] = newFrom + part.map()[i];
			}
		}
	}

	private boolean same(int old, int current) {
		return oldIds[old] >= 0 && oldIds[old] == newIds[current];
	}

	/** Patience: runs of words that occur once on both sides divide a long stretch into short ones. */
	private boolean splitAtRuns(int oldFrom, int oldTo, int newFrom, int newTo) {
		var oldOnce = runsOnce(oldIds, oldFrom, oldTo);
		var newOnce = runsOnce(newIds, newFrom, newTo);
		var olds = oldOnce.entrySet().stream()
				.filter(run -> run.getValue() >= 0 && newOnce.getOrDefault(run.getKey(), -1) >= 0)
				.mapToInt(run -> run.getValue()).sorted().toArray();
		var news = Arrays.stream(olds).map(old -> newOnce.get(run(oldIds, old))).toArray();
		var inOrder = IncreasingRun.longest(news);
		var found = false;
		for (var i = 0; i < olds.length; i++) {
			if (inOrder[i] && olds[i] >= oldFrom && news[i] >= newFrom) {
				align(oldFrom, olds[i], newFrom, news[i]);
				take(olds[i], news[i], RUN);
				oldFrom = olds[i] + RUN;
				newFrom = news[i] + RUN;
				found = true;
			}
		}
		if (found) {
			align(oldFrom, oldTo, newFrom, newTo);
		}
		return found;
	}

	private static HashMap<List<Integer>, Integer> runsOnce(int[] ids, int from, int to) {
		var once = new HashMap<List<Integer>, Integer>();
		for (var i = from; i + RUN <= to; i++) {
			if (Arrays.stream(ids, i, i + RUN).allMatch(id -> id >= 0)) {
				once.merge(run(ids, i), i, (one, other) -> -1);
			}
		}
		return once;
	}

	private static List<Integer> run(int[] ids, int from) {
		return List.of(ids[from], ids[from + 1], ids[from + 2], ids[from + 3]);
	}
}
