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
import java.util.Locale;
import java.util.Set;

/**
 * Finds the sentences of a text. Java's rules for sentence ends (Unicode Standard Annex 29) are corrected where
 * they take the point of an abbreviation, of an initial or of an ordinal, or a sign within a word such as an address, for
 * the end of a sentence. The end of a line always ends a sentence. All offsets are UTF-16 units of the whole text.
 */
public final class Sentences {

	/** Abbreviations after which a sentence goes on, whatever follows; lower case, with inner points. */
	private static final Set<String> GOES_ON = Set.of("mr", "mrs", "ms", "mx", "dr", "prof", "st", "rev", "hon", "gen",
			"sgt", "capt", "lt", "e.g", "i.e", "cf", "vs", "viz", "approx", "fig", "figs", "vol", "pp", "ed", "eds",
			"z.b", "d.h", "u.a", "o.\u00e4", "bzw", "vgl", "ca", "nr", "hr", "fr", "dipl", "evtl", "ggf", "sog", "mme", "mlle",
			"m\u00fcndl", "s.o", "s.u", "v.a", "i.d.r", "bsp");
	/** Abbreviations that also end sentences: the sentence goes on only where a number follows, as in No. 5. */
	private static final Set<String> BEFORE_NUMBER = Set.of("no", "p", "ch", "sec", "art", "abs", "kap", "s");

	private Sentences() {
	}

	/**
	 * The sentences that a part of a text touches, without white space around them, in order.
	 *
	 * @param part where to look; sentences that begin before it or end behind it are cut off there
	 */
	public static List<TextRange> in(String text, TextRange part) {
		var found = new ArrayList<TextRange>();
		int line = part.start();
		while (line < part.end()) {
			int end = text.indexOf('\n', line);
			end = end < 0 || end > part.end() ? part.end() : end;
			inLine(text, line, end, found);
			line = end + 1;
		}
		return found;
	}

	private static void inLine(String text, int start, int end, List<TextRange> found) {
		var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
		breaks.setText(text.substring(start, end));
		int from = 0;
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			if (to < end - start && goesOn(text, start + from, start + to, end)) {
				continue;
			}
			var sentence = stripped(text, start + from, start + to);
			if (!sentence.isEmpty()) {
				found.add(sentence);
			}
			from = to;
		}
	}

	/** Whether a sentence goes on at what Java takes for its end, with the next word at <code>next</code>. */
	private static boolean goesOn(String text, int start, int next, int lineEnd) {
		int end = stripped(text, start, next).end();
		if (end == start) {
			return true;
		}
		if (end - start < 2) {
			return false;
		}
		if (isWithinWord(text, start, end, next, lineEnd)) {
			return true;
		}
		if (text.charAt(end - 1) != '.') {
			return false;
		}
		var word = lastWord(text, start, end - 1);
		var last = word.substring(word.lastIndexOf('.') + 1);
		boolean numberFollows = next < lineEnd && Character.isDigit(text.codePointAt(next));
		return GOES_ON.contains(word) || GOES_ON.contains(last) || numberFollows && BEFORE_NUMBER.contains(word)
				|| isInitial(text, start, end) || isLowerCase(text, next, lineEnd) || isOneOfLetters(text, start, end, next, lineEnd)
				|| Ordinals.isNumber(word) && Ordinals.goesOn(text.substring(start, end - 1 - word.length()), word,
						text.substring(next, lineEnd));
	}

	/** Whether a letter or digit follows at once, as in an address; after a question a sentence may, without a blank. */
	private static boolean isWithinWord(String text, int start, int end, int next, int lineEnd) {
		char sign = text.charAt(end - 1);
		if (end != next || next >= lineEnd || sign != '.' && sign != '?' && sign != '!'
				|| !Character.isLetterOrDigit(text.codePointAt(next))) {
			return false;
		}
		int from = end;
		while (from > start && !Words.isBlank(text.charAt(from - 1))) {
			from--;
		}
		return sign == '.' || !Character.isUpperCase(text.codePointAt(next)) || text.substring(from, end).contains("://");
	}

	/** Whether a letter with a point is followed by another, or follows one, as in z. B. or i. d. R. */
	private static boolean isOneOfLetters(String text, int start, int end, int next, int lineEnd) {
		if (!isLetter(text, start, end - 2)) {
			return false;
		}
		boolean follows = next + 1 < lineEnd && Character.isLetter(text.charAt(next)) && text.charAt(next + 1) == '.';
		int before = end - 2;
		while (before > start && Words.isBlank(text.charAt(before - 1))) {
			before--;
		}
		return follows || before - 2 >= start && text.charAt(before - 1) == '.' && isLetter(text, start, before - 2);
	}

	/** Whether a single letter stands there. */
	private static boolean isLetter(String text, int start, int at) {
		return at >= start && Character.isLetter(text.charAt(at))
				&& (at == start || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '\'');
	}

	/** The word before a point in lower case, its inner points included, without brackets or quotes before it. */
	private static String lastWord(String text, int start, int end) {
		int from = end;
		while (from > start && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
			from--;
		}
		return text.substring(from, end).toLowerCase(Locale.ROOT);
	}

	/** A single capital letter before the point, as in J. Smith; I is the pronoun that ends sentences. */
	private static boolean isInitial(String text, int start, int end) {
		char letter = text.charAt(end - 2);
		boolean alone = end - 2 == start || !Character.isLetterOrDigit(text.charAt(end - 3)) && text.charAt(end - 3) != '\'';
		return alone && Character.isUpperCase(letter) && letter != 'I';
	}

	private static boolean isLowerCase(String text, int at, int lineEnd) {
		return at < lineEnd && Character.isLowerCase(text.codePointAt(at));
	}

	/**
	 * The sentences that a range meets, as one range: the sentence at a caret, or all sentences that a selection
	 * touches. Between two sentences a caret is in the one before it.
	 *
	 * @param part where to look, such as the words of a turn
	 * @return the range from the first sentence's start to the last one's end; empty where there are no words
	 */
	public static TextRange around(String text, TextRange part, TextRange range) {
		TextRange whole = null;
		TextRange before = null;
		for (var sentence : in(text, part)) {
			boolean meets = range.isEmpty() ? sentence.start() <= range.start() && range.start() <= sentence.end()
					: sentence.overlaps(range);
			if (meets) {
				whole = whole == null ? sentence : whole.union(sentence);
			} else if (before == null || sentence.end() <= range.start()) {
				before = sentence;
			}
		}
		return whole != null ? whole : before != null ? before : new TextRange(range.start(), range.start());
	}

	private static TextRange stripped(String text, int start, int end) {
		int from = start;
		int to = end;
		while (from < to && Words.isBlank(text.charAt(from))) {
			from++;
		}
		while (to > from && Words.isBlank(text.charAt(to - 1))) {
			to--;
		}
		return new TextRange(from, to);
	}
}
