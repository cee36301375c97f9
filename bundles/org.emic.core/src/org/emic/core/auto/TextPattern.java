/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.emic.core.text.TextRange;

/**
 * Words or a regular expression to look for. Letters of all scripts count as letters; a text without regular
 * expression also matches where its blanks are line ends or several blanks, and where accents are characters of their
 * own, as in texts from a Mac, or the other way round.
 */
public final class TextPattern {

	/**
	 * How to read a search text.
	 *
	 * @param regularExpression whether it is one (Java's)
	 * @param matchCase         whether capital and small letters differ
	 * @param wholeWords        whether the match must not be a part of a word
	 */
	public record Options(boolean regularExpression, boolean matchCase, boolean wholeWords) {
	}

	private static final String WORD = "[\\p{L}\\p{M}\\p{N}_]"; //$NON-NLS-1$

	private final String text;
	private final Pattern pattern;

	private TextPattern(String text, Pattern pattern) {
		this.text = text;
		this.pattern = pattern;
	}

	/**
	 * Reads a search text.
	 *
	 * @throws PatternException when it is empty or no regular expression
	 */
	public static TextPattern of(String text, Options options) throws PatternException {
		if (text.isBlank()) {
			throw new PatternException(Messages.get("patternEmpty"));
		}
		int flags = Pattern.MULTILINE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS
				| (options.matchCase() ? 0 : Pattern.CASE_INSENSITIVE);
		var core = options.regularExpression() ? text : literal(text);
		try {
			// compiled alone first, so that a stray bracket cannot pair with those put around it
			var alone = Pattern.compile(core, flags);
			return new TextPattern(text, options.wholeWords() ? wholeWords(core, flags) : alone);
		} catch (PatternSyntaxException e) {
			throw new PatternException(e.getIndex() < 0 ? Messages.get("patternBroken", e.getDescription())
					: Messages.get("patternBrokenAt", e.getDescription(), Math.min(e.getIndex(), core.length()) + 1));
		}
	}

	private static Pattern wholeWords(String core, int flags) throws PatternException {
		var open = "(?<!" + WORD + ")(?:"; //$NON-NLS-1$ //$NON-NLS-2$
		var close = ")(?!" + WORD + ")"; //$NON-NLS-1$ //$NON-NLS-2$
		try {
			return Pattern.compile(open + core + close, flags);
		} catch (PatternSyntaxException e) {
			try {
				// an expression with comments may end in one, and what is put behind it were comment too
				return Pattern.compile(open + core + '\n' + close, flags);
			} catch (PatternSyntaxException second) {
				throw new PatternException(Messages.get("patternNotWholeWords"));
			}
		}
	}

	private static String literal(String text) {
		var words = text.strip().split("\\s+"); //$NON-NLS-1$
		for (int i = 0; i < words.length; i++) {
			words[i] = inEitherForm(words[i]);
		}
		return String.join("\\s+", words); //$NON-NLS-1$
	}

	private static String inEitherForm(String word) {
		var expression = new StringBuilder();
		Normalizer.normalize(word, Form.NFC).codePoints().mapToObj(Character::toString).forEach(composed -> {
			var decomposed = Normalizer.normalize(composed, Form.NFD);
			expression.append(composed.equals(decomposed) ? Pattern.quote(composed)
					: "(?:" + Pattern.quote(composed) + '|' + Pattern.quote(decomposed) + ')'); //$NON-NLS-1$
		});
		return expression.toString();
	}

	/**
	 * Whether some text has a match.
	 *
	 * @throws PatternException when the expression tries too many ways to match
	 */
	public boolean isIn(String words) throws PatternException {
		return !matches(words, new TextRange(0, words.length()), () -> false).isEmpty();
	}

	/**
	 * The matches in a part of a text, in order, without empty ones.
	 *
	 * @param part where to look; what is around it counts neither as text nor as the rest of a word
	 * @throws PatternException   when the expression tries too many ways to match
	 * @throws SearchCancelled when asked to stop
	 */
	List<TextRange> matches(String whole, TextRange part, BooleanSupplier cancelled) throws PatternException {
		var found = new ArrayList<TextRange>();
		var matcher = pattern.matcher(new BoundedText(whole, part.length(), cancelled)).region(part.start(), part.end());
		try {
			while (matcher.find()) {
				if (matcher.end() > matcher.start()) {
					found.add(new TextRange(matcher.start(), matcher.end()));
				}
			}
		} catch (BoundedText.Cancelled e) {
			throw new SearchCancelled();
		} catch (BoundedText.RunsAway | StackOverflowError e) {
			throw new PatternException(Messages.get("patternRunsAway", text));
		}
		return found;
	}

	/** The search text as it was given. */
	@Override
	public String toString() {
		return text;
	}
}
