/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.emic.core.study.MemoTarget.OfTurn;
import org.emic.model.memo.MemoLink;

/**
 * Finds the turn that a memo means after turns came, went or were corrected. A turn has no id: its number
 * and its first words tell which it is.
 */
final class TurnFinder {

	/** Of so many of its first words at least must be there still, where the words themselves were changed. */
	private static final double SAME = 0.6;

	private TurnFinder() {
	}

	/**
	 * The turn of that number if it begins so, else the only one that begins so, else the one turn that shares
	 * most of the first words; nothing where that is not one, or too few.
	 */
	static Optional<OfTurn> find(StudyTranscript transcript, MemoLink link) {
		var text = transcript.snapshot();
		int turn = link.getTurn();
		var begin = Quotes.withoutEllipsis(link.getName());
		boolean there = turn >= 0 && turn < text.turnCount();
		if (there && (begin.isEmpty() || beginsWith(transcript, turn, begin))) {
			return Optional.of(new OfTurn(transcript, turn));
		}
		if (begin.isEmpty()) {
			return Optional.empty();
		}
		int found = -1;
		for (int i = 0; i < text.turnCount(); i++) {
			if (beginsWith(transcript, i, begin)) {
				if (found >= 0) {
					return Optional.empty();
				}
				found = i;
			}
		}
		return found >= 0 ? Optional.of(new OfTurn(transcript, found)) : mostAlike(transcript, begin);
	}

	private static boolean beginsWith(StudyTranscript transcript, int turn, String begin) {
		return first(transcript, turn, begin.length()).startsWith(begin);
	}

	/** More than asked for, because blanks between words become one. */
	private static String first(StudyTranscript transcript, int turn, int length) {
		var words = transcript.snapshot().turn(turn);
		int end = Math.min(words.end(), words.start() + 2 * length + 16);
		return Quotes.line(transcript.substring(words.start(), end));
	}

	private static Optional<OfTurn> mostAlike(StudyTranscript transcript, String begin) {
		var wanted = words(begin);
		double best = 0;
		double second = 0;
		int found = -1;
		for (int i = 0; i < transcript.snapshot().turnCount(); i++) {
			var has = new HashSet<>(words(first(transcript, i, begin.length())));
			double share = wanted.stream().filter(has::contains).count() / (double) wanted.size();
			if (share > best) {
				second = best;
				best = share;
				found = i;
			} else if (share > second) {
				second = share;
			}
		}
		return best >= SAME && best > second ? Optional.of(new OfTurn(transcript, found)) : Optional.empty();
	}

	private static List<String> words(String text) {
		return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
	}
}
