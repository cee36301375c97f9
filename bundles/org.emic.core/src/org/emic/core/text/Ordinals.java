/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells numbers with a point that end no sentence: German ordinals and dates, as in "am 3. Mai", "24. 12. 1989" and "die
 * 5. Klasse". As German writes all nouns with a capital, what stands around the number has to tell.
 */
final class Ordinals {

	/** A day, a century or a class has at most so many digits; a year ends a sentence. */
	private static final int DIGITS = 2;

	/** The names of months that stand behind a day, also shortened. */
	private static final Set<String> MONTHS = Set.of("januar", "j\u00e4nner", "februar", "feber", "m\u00e4rz", "april", "mai", "juni",
			"juli", "august", "september", "oktober", "november", "dezember", "jan", "feb", "m\u00e4r", "apr", "jun", "jul", "aug",
			"sep", "sept", "okt", "nov", "dez");
	/** What stands before an ordinal; a number that counts something does not follow these. */
	private static final Set<String> BEFORE = Set.of("am", "der", "die", "das", "dem", "den", "des", "im", "zum", "zur", "vom", "beim",
			"ins", "jeder", "jede", "jedes", "jeden", "jedem", "mein", "meine", "meinem", "meinen", "meiner", "unser", "unsere",
			"unserem", "unseren", "unserer", "ihr", "ihre", "ihrem", "ihren", "ihrer", "sein", "seine", "seinem", "seinen", "seiner");
	/** Words with which a new sentence begins rather than that they are counted. */
	private static final Set<String> OPENERS = Set.of("aber", "also", "als", "am", "auch", "auf", "bei", "da", "danach", "dann", "das",
			"dass", "der", "die", "doch", "du", "er", "es", "ich", "ihr", "im", "in", "ja", "jetzt", "mein", "meine", "mit", "na",
			"nein", "nicht", "nun", "sie", "so", "und", "was", "weil", "wenn", "wer", "wie", "wir", "wo", "zu", "a", "after", "all",
			"and", "at", "because", "before", "but", "for", "he", "his", "her", "i", "if", "it", "its", "my", "no", "not", "now",
			"on", "or", "our", "she", "that", "the", "their", "then", "there", "these", "they", "this", "to", "we", "well",
			"what", "when", "where", "who", "why", "yes", "you", "your");
	private static final Pattern LAST_WORDS = Pattern.compile("(?:(\\S+)\\s+)?(\\S+)\\s+$");

	private Ordinals() {
	}

	/**
	 * Whether a sentence goes on behind a number with a point.
	 *
	 * @param before what the sentence has before the number
	 * @param number its digits
	 * @param after  the rest of the line behind the point, from the next word
	 */
	static boolean goesOn(String before, String number, String after) {
		if (number.length() > DIGITS) {
			return false;
		}
		var next = word(after);
		if (isNumber(next)) {
			boolean pointFollows = after.length() > next.length() && after.charAt(next.length()) == '.';
			return pointFollows && next.length() <= DIGITS || before.matches("(?s).*\\d\\.\\s*");
		}
		if (MONTHS.contains(next)) {
			return true;
		}
		if (before.isBlank()) {
			return !OPENERS.contains(next);
		}
		var words = LAST_WORDS.matcher(before);
		if (!words.find() || OPENERS.contains(next)) {
			return false;
		}
		boolean english = "am".equals(words.group(2)) && words.group(1) != null && words.group(1).equalsIgnoreCase("i");
		return !english && BEFORE.contains(words.group(2).toLowerCase(Locale.ROOT));
	}

	private static String word(String text) {
		int end = 0;
		while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
			end++;
		}
		return text.substring(0, end).toLowerCase(Locale.ROOT);
	}

	static boolean isNumber(String word) {
		return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
	}
}
