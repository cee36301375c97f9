/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.Arrays;

import org.emic.core.auto.SearchedTranscript;
import org.emic.core.text.TextRange;

/**
 * The characters of the turns' words, Unicode code points, laid end to end: labels and what stands between turns are no
 * part of it. No object is made for a character.
 */
final class CharacterUnits implements UnitSpace {

	private final String text;
	private final boolean plain;
	/** Of each turn that counts, where its words begin and end in the text, and how many characters come before. */
	private final int[] starts;
	private final int[] ends;
	private final int[] before;

	private CharacterUnits(String text, int[] starts, int[] ends) {
		this.text = text;
		this.starts = starts;
		this.ends = ends;
		this.plain = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
		this.before = new int[starts.length + 1];
		for (int i = 0; i < starts.length; i++) {
			before[i + 1] = before[i] + count(starts[i], ends[i]);
		}
	}

	static CharacterUnits of(SearchedTranscript transcript, boolean interviewer) {
		int turns = transcript.text().turnCount();
		var starts = new int[turns];
		var ends = new int[turns];
		int count = 0;
		for (int turn = 0; turn < turns; turn++) {
			if (CountedTurns.counts(transcript, turn, interviewer)) {
				starts[count] = transcript.text().turn(turn).start();
				ends[count++] = transcript.text().turn(turn).end();
			}
		}
		return new CharacterUnits(transcript.text().text(), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
	}

	private int count(int start, int end) {
		return plain ? end - start : text.codePointCount(start, end);
	}

	@Override
	public int size() {
		return before[starts.length];
	}

	@Override
	public int start(TextRange passage) {
		return position(passage.start());
	}

	@Override
	public int end(TextRange passage) {
		return position(passage.end());
	}

	/** How many characters lie before an offset. */
	private int position(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		int turn = found >= 0 ? found : -found - 2;
		return turn < 0 ? 0 : before[turn] + count(starts[turn], Math.min(offset, ends[turn]));
	}

	@Override
	public TextRange range(int from, int to) {
		return new TextRange(offset(from), offset(to - 1) + Character.charCount(text.codePointAt(offset(to - 1))));
	}

	/** Where a character begins. */
	private int offset(int position) {
		int found = Arrays.binarySearch(before, position);
		int turn = found >= 0 ? found : -found - 2;
		int inTurn = position - before[turn];
		return plain ? starts[turn] + inTurn : text.offsetByCodePoints(starts[turn], inTurn);
	}
}
