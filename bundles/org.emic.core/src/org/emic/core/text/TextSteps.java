/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Locale;

/**
 * Finds the borders of words and sentences in the turns of a transcript, as the ends of a coding step from one
 * to the next. Offsets are UTF-16 units of the text; labels and metadata hold no borders.
 */
public final class TextSteps {

	/** Far more than a word has. */
	private static final int NEAR = 500;
	private static final int NONE = -1;

	private final TranscriptText text;

	public TextSteps(TranscriptText text) {
		this.text = text;
	}

	/** The start of the next word behind an offset, or of the last one before it; -1 for none. */
	public int wordStart(int offset, boolean later) {
		return step(offset, later, true, line -> wordsNear(line, offset));
	}

	/** The end of the next word behind an offset, or of the last one before it; -1 for none. */
	public int wordEnd(int offset, boolean later) {
		return step(offset, later, false, line -> wordsNear(line, offset));
	}

	/** The start of the next sentence behind an offset, or of the last one before it; -1 for none. */
	public int sentenceStart(int offset, boolean later) {
		return step(offset, later, true, part -> Sentences.in(text.text(), part));
	}

	/** The end of the next sentence behind an offset, or of the last one before it; -1 for none. */
	public int sentenceEnd(int offset, boolean later) {
		return step(offset, later, false, part -> Sentences.in(text.text(), part));
	}

	/** The start of the word that an offset lies in; the offset itself between words. */
	public int startOfWordAt(int offset) {
		return wordAround(offset).map(TextRange::start).orElse(offset);
	}

	/** A range with the whole of the words that it begins and ends in. */
	public TextRange wholeWords(TextRange range) {
		return range.isEmpty() ? range : new TextRange(startOfWordAt(range.start()),
				wordAround(range.end()).map(TextRange::end).filter(end -> hasLetters(range.end(), end)).orElse(range.end()));
	}

	/** Marks behind a word, such as a full stop, are not needed to make it whole. */
	private boolean hasLetters(int start, int end) {
		return text.text().substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
	}

	private Optional<TextRange> wordAround(int offset) {
		int turn = text.turnAt(offset);
		return turn < 0 ? Optional.empty()
				: wordsNear(lineAt(turn, offset), offset).stream().filter(word -> word.start() < offset && offset < word.end()).findFirst();
	}

	/** The border of a word that is nearest to an offset: a start, or an end. */
	public int nearest(int offset, boolean start) {
		int exact = start ? wordStart(offset + 1, false) : wordEnd(offset - 1, true);
		int other = start ? wordStart(offset, true) : wordEnd(offset, false);
		return exact < 0 || other >= 0 && Math.abs(other - offset) < Math.abs(exact - offset) ? other : exact;
	}

	private interface Units {
		List<TextRange> in(TextRange part);
	}

	/** Looks through the line at the offset, then through the turns behind or before it. */
	private int step(int offset, boolean later, boolean start, Units units) {
		int turn = Math.max(0, text.turnAt(offset));
		var line = lineAt(turn, offset);
		while (turn >= 0 && turn < text.turnCount()) {
			int found = border(units.in(line), offset, later, start);
			if (found >= 0) {
				return found;
			}
			var words = text.turn(turn);
			if (later && line.end() < words.end()) {
				line = lineAt(turn, line.end() + 1);
			} else if (!later && line.start() > words.start()) {
				line = lineAt(turn, line.start() - 1);
			} else {
				turn += later ? 1 : -1;
				line = turn < 0 || turn >= text.turnCount() ? line
						: lineAt(turn, later ? text.turn(turn).start() : text.turn(turn).end());
			}
		}
		return NONE;
	}

	private static int border(List<TextRange> units, int offset, boolean later, boolean start) {
		int found = NONE;
		for (var unit : units) {
			int border = start ? unit.start() : unit.end();
			if (later && border > offset) {
				return border;
			} else if (!later && border < offset) {
				found = border;
			}
		}
		return found;
	}

	/** The line at an offset, as far as it lies in the words of a turn. */
	private TextRange lineAt(int turn, int offset) {
		var words = text.turn(turn);
		int at = Math.clamp(offset, words.start(), words.end());
		int start = Math.max(words.start(), text.text().lastIndexOf('\n', at - 1) + 1);
		int end = text.text().indexOf('\n', at);
		return new TextRange(Math.min(start, at), end < 0 ? words.end() : Math.min(end, words.end()));
	}

	/**
	 * The words around an offset, and at least one whole word on either side of it where the line has one: a line may be a
	 * turn of hundreds of thousands of letters, and these are asked for at each move of the mouse.
	 */
	private List<TextRange> wordsNear(TextRange line, int offset) {
		int at = Math.clamp(offset, line.start(), line.end());
		int start = at - line.start() <= NEAR ? line.start() : blank(at - NEAR, line.start(), -1);
		int end = line.end() - at <= NEAR ? line.end() : blank(at + NEAR, line.end(), 1);
		var words = words(new TextRange(start, end));
		boolean before = start == line.start() || !words.isEmpty() && words.getFirst().end() < offset;
		boolean behind = end == line.end() || !words.isEmpty() && words.getLast().start() > offset;
		return before && behind ? words : words(line);
	}

	/** The first blank from a place on; the limit when there is none. */
	private int blank(int from, int limit, int step) {
		int at = from;
		while (at != limit && !Words.isBlank(text.text().charAt(at))) {
			at += step;
		}
		return at;
	}

	/** Words with the marks that cling to them, such as quotes and points: what stands between blanks. */
	private List<TextRange> words(TextRange part) {
		var found = new ArrayList<TextRange>();
		var breaks = BreakIterator.getLineInstance(Locale.ROOT);
		breaks.setText(text.text().substring(part.start(), part.end()));
		int from = 0;
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			int end = to;
			while (end > from && Words.isBlank(text.text().charAt(part.start() + end - 1))) {
				end--;
			}
			if (end > from) {
				found.add(new TextRange(part.start() + from, part.start() + end));
			}
			from = to;
		}
		return found;
	}
}
