/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds names in texts: whole words, the longest name first, composed and decomposed accents alike. */
final class NameMatcher {

	private static final String WORD = "[\\p{L}\\p{M}\\p{N}]";

	/** Scripts that put nothing between words. */
	private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

	/**
	 * A name in a text.
	 *
	 * @param start       UTF-16 offset
	 * @param end         UTF-16 offset, exclusive
	 * @param replacement what takes its place there
	 * @param name        the name that was found
	 */
	record Match(int start, int end, String replacement, NameReplacement name) {
	}

	private final List<NameReplacement> names;
	private final Pattern pattern;

	NameMatcher(List<NameReplacement> names) {
		this(names, NameMatcher::expression);
	}

	private NameMatcher(List<NameReplacement> names, Function<NameReplacement, String> expression) {
		this.names = names.stream().sorted(Comparator.comparing((NameReplacement each) -> -each.name().length())).toList();
		pattern = Pattern.compile(
				this.names.stream().map(each -> "(" + expression.apply(each) + ")").collect(Collectors.joining("|")));
	}

	/**
	 * Finds words that are a name and up to three small letters, as genitives are in many languages: each may be another
	 * word.
	 */
	static NameMatcher ofInflected(List<NameReplacement> names) {
		return new NameMatcher(names, each -> isSpaced(each.name().codePointBefore(each.name().length()))
				? begin(each) + "(?-i:\\p{Ll}\\p{Mn}?){1,3}(?!" + WORD + ")" : "(?!)");
	}

	/** Finds names in the names of files, which are written in small letters, whatever case is looked for in texts. */
	static NameMatcher ofFileNames(List<NameReplacement> names) {
		return new NameMatcher(names.stream()
				.map(each -> new NameReplacement(each.name(), each.pseudonym(), false)).toList());
	}

	private static String expression(NameReplacement each) {
		var name = each.name();
		return begin(each) + (isSpaced(name.codePointBefore(name.length())) ? "(?!" + WORD + ")" : "");
	}

	private static String begin(NameReplacement each) {
		var words = Arrays.stream(each.name().split(" ")).map(NameMatcher::eitherForm).collect(Collectors.joining("\\s+"));
		return (each.matchCase() ? "" : "(?iu)") + (isSpaced(each.name().codePointAt(0)) ? "(?<!" + WORD + ")" : "") + words;
	}

	private static String eitherForm(String word) {
		var composed = Normalizer.normalize(word, Form.NFC);
		var decomposed = Normalizer.normalize(word, Form.NFD);
		return composed.equals(decomposed) ? Pattern.quote(word)
				: "(?:" + Pattern.quote(composed) + "|" + Pattern.quote(decomposed) + ")";
	}

	private static boolean isSpaced(int codePoint) {
		return Character.isLetterOrDigit(codePoint) && !WITHOUT_SPACES.contains(UnicodeScript.of(codePoint));
	}

	List<Match> find(CharSequence text) {
		var found = new ArrayList<Match>();
		var matcher = pattern.matcher(text);
		while (matcher.find()) {
			int group = 1;
			while (matcher.group(group) == null) {
				group++;
			}
			var name = names.get(group - 1);
			found.add(new Match(matcher.start(), matcher.end(), replacement(name, matcher.group()), name));
		}
		return found;
	}

	boolean isIn(CharSequence text) {
		return pattern.matcher(text).find();
	}

	/** The text with all names replaced. */
	String replaceIn(String text) {
		var result = new StringBuilder(text);
		find(text).reversed().forEach(match -> result.replace(match.start(), match.end(), match.replacement()));
		return result.toString();
	}

	private static String replacement(NameReplacement name, String found) {
		boolean shouted = !name.matchCase() && isUpper(found) && !isUpper(name.name());
		return shouted ? name.pseudonym().toUpperCase(Locale.ROOT) : name.pseudonym();
	}

	/** A single letter is no shout. */
	private static boolean isUpper(String text) {
		return text.codePoints().filter(Character::isLetter).count() > 1
				&& text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
	}
}
