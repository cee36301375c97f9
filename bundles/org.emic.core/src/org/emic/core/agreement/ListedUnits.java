/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.ArrayList;
import java.util.List;

import org.emic.core.auto.SearchedTranscript;
import org.emic.core.text.Paragraphs;
import org.emic.core.text.Sentences;
import org.emic.core.text.TextRange;

/**
 * Turns, paragraphs or sentences. A passage codes a unit when it covers at least one letter or digit of it, or all of it:
 * a coding that begins with the full stop of the sentence before does not code that sentence. A passage that would code
 * nothing that way codes what it touches.
 */
final class ListedUnits implements UnitSpace {

	private final String text;
	private final List<TextRange> units;

	private ListedUnits(String text, List<TextRange> units) {
		this.text = text;
		this.units = units;
	}

	static ListedUnits of(SearchedTranscript transcript, AgreementUnit unit, boolean interviewer) {
		var text = transcript.text().text();
		var units = new ArrayList<TextRange>();
		for (int turn = 0; turn < transcript.text().turnCount(); turn++) {
			if (CountedTurns.counts(transcript, turn, interviewer)) {
				var words = transcript.text().turn(turn);
				switch (unit) {
					case SENTENCE -> units.addAll(Sentences.in(text, words));
					case PARAGRAPH -> units.addAll(Paragraphs.in(text, words));
					default -> units.add(words);
				}
			}
		}
		return new ListedUnits(text, units);
	}

	@Override
	public int size() {
		return units.size();
	}

	@Override
	public int start(TextRange passage) {
		int first = firstEndingBehind(passage.start());
		int end = firstStartingFrom(passage.end());
		int start = first;
		while (start < end && !isCoded(start, passage)) {
			start++;
		}
		return start < end ? start : first;
	}

	@Override
	public int end(TextRange passage) {
		int start = firstEndingBehind(passage.start());
		int last = Math.max(start, firstStartingFrom(passage.end()));
		int end = last;
		while (end > start && !isCoded(end - 1, passage)) {
			end--;
		}
		return end > start ? end : last;
	}

	private boolean isCoded(int unit, TextRange passage) {
		if (passage.contains(units.get(unit))) {
			return true;
		}
		var shared = units.get(unit).intersection(passage);
		for (int at = shared.start(); at < shared.end();) {
			int character = text.codePointAt(at);
			if (Character.isLetterOrDigit(character)) {
				return true;
			}
			at += Character.charCount(character);
		}
		return false;
	}

	private int firstEndingBehind(int offset) {
		int low = 0;
		int high = units.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (units.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private int firstStartingFrom(int offset) {
		int low = 0;
		int high = units.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (units.get(middle).start() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	@Override
	public TextRange range(int from, int to) {
		return units.get(from).union(units.get(to - 1));
	}
}
