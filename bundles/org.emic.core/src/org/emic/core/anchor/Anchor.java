/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import org.emic.core.text.TextRange;
import org.emic.core.text.TranscriptText;
import org.emic.core.text.TurnPosition;

/**
 * Where a passage stands, in a form that outlives edits: its place in turns, its own words and some words
 * around it. Quote and context hold words only, no speaker labels; turns are separated by an empty line.
 *
 * @param start the first code point of the passage
 * @param end the place behind its last code point (exclusive)
 * @param quote the words of the passage
 * @param before up to {@value #CONTEXT} code points of words before it
 * @param after up to {@value #CONTEXT} code points of words behind it
 */
public record Anchor(TurnPosition start, TurnPosition end, String quote, String before, String after) {

	/** Code points of context on each side. */
	public static final int CONTEXT = 32;

	/** What stands between the words of two turns in quote and context. */
	static final String BETWEEN_TURNS = "\n\n";

	/** So many units hold the context of one side, however many surrogate pairs are among them, and one cut in two. */
	private static final int ENOUGH = 2 * CONTEXT + 2;

	public Anchor {
		quote = quote == null ? "" : quote;
		before = before == null ? "" : before;
		after = after == null ? "" : after;
	}

	/**
	 * The anchor of a passage.
	 *
	 * @param text the transcript as it is now
	 * @param range the passage in UTF-16 offsets; what of it lies outside of turns' words is left out, and
	 *        a surrogate pair is taken as a whole
	 */
	public static Anchor of(TranscriptText text, TextRange range) {
		var start = text.startPosition(range.start());
		var end = text.endPosition(range.end());
		if (end.compareTo(start) < 0) {
			end = start;
		}
		var from = text.offset(start);
		var to = text.offset(end);
		return new Anchor(start, end, words(text, start.turn(), from, end.turn(), to),
				before(text, start.turn(), from), after(text, end.turn(), to));
	}

	/**
	 * Whether {@link #of} a range is plainly this one, as far as that shows without making it: the range lies in the words
	 * of one turn, and so does all of the context.
	 *
	 * @param range where the positions of this anchor are in the text
	 * @return false also where that is just not so simple
	 */
	boolean standsAt(TranscriptText text, TextRange range) {
		var turn = text.turn(start.turn());
		return start.turn() == end.turn() && !range.isEmpty() && turn.contains(range) && quote.length() == range.length()
				&& text.text().startsWith(quote, range.start())
				&& (before.isEmpty() || isWholeContext(before) && range.start() - before.length() >= turn.start()
						&& text.text().startsWith(before, range.start() - before.length()))
				&& (after.isEmpty() || isWholeContext(after) && range.end() + after.length() <= turn.end()
						&& text.text().startsWith(after, range.end()));
	}

	private static boolean isWholeContext(String words) {
		return words.codePointCount(0, words.length()) == CONTEXT;
	}

	/** The words of a passage, without labels; turns are separated by an empty line. */
	public static String quote(TranscriptText text, TextRange range) {
		return of(text, range).quote();
	}

	private static String words(TranscriptText text, int firstTurn, int from, int lastTurn, int to) {
		if (firstTurn >= lastTurn) {
			return text.text().substring(from, Math.max(from, to));
		}
		var words = new StringBuilder(text.text().substring(from, text.turn(firstTurn).end()));
		for (var turn = firstTurn + 1; turn < lastTurn; turn++) {
			words.append(BETWEEN_TURNS).append(text.words(turn));
		}
		return words.append(BETWEEN_TURNS).append(text.text(), text.turn(lastTurn).start(), to).toString();
	}

	private static String before(TranscriptText text, int turn, int to) {
		if (text.turnCount() == 0) {
			return "";
		}
		var words = text.text().substring(Math.max(text.turn(turn).start(), to - ENOUGH), to);
		for (var i = turn - 1; i >= 0 && words.length() < 2 * CONTEXT; i--) {
			words = text.words(i) + BETWEEN_TURNS + words;
		}
		var count = words.codePointCount(0, words.length());
		return count <= CONTEXT ? words : words.substring(words.offsetByCodePoints(words.length(), -CONTEXT));
	}

	private static String after(TranscriptText text, int turn, int from) {
		if (text.turnCount() == 0) {
			return "";
		}
		var words = new StringBuilder(text.text().substring(from, Math.min(text.turn(turn).end(), from + ENOUGH)));
		for (var i = turn + 1; i < text.turnCount() && words.length() < 2 * CONTEXT; i++) {
			words.append(BETWEEN_TURNS).append(text.words(i));
		}
		var count = words.codePointCount(0, words.length());
		return count <= CONTEXT ? words.toString() : words.substring(0, words.offsetByCodePoints(0, CONTEXT));
	}
}
