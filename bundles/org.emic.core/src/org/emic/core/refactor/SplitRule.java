/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import org.emic.core.auto.PatternException;
import org.emic.core.auto.TextPattern;
import org.emic.core.study.PlacedCoding;

/** Says which codings of a code that is split are meant. */
public sealed interface SplitRule {

	boolean accepts(PlacedCoding placed);

	/** Those in whose passage a speaker begins. */
	record OfSpeaker(String name) implements SplitRule {
		@Override
		public boolean accepts(PlacedCoding placed) {
			return placed.speakerName().equals(name);
		}
	}

	/** Those whose passage shares words with a coding of another code, whosever. */
	record WithCode(String codeId) implements SplitRule {
		@Override
		public boolean accepts(PlacedCoding placed) {
			return !placed.range().isEmpty() && placed.transcript().codingsIn(placed.range()).stream()
					.anyMatch(other -> other != placed && other.code().filter(code -> code.getId().equals(codeId)).isPresent());
		}
	}

	/**
	 * Those with a text in their passage.
	 *
	 * @param text    words or a regular expression
	 * @param pattern what they are read as
	 */
	record WithText(String text, TextPattern.Options options, TextPattern pattern) implements SplitRule {

		/** @throws PatternException when the text is empty or no regular expression */
		public static WithText of(String text, TextPattern.Options options) throws PatternException {
			return new WithText(text, options, TextPattern.of(text, options));
		}

		@Override
		public boolean accepts(PlacedCoding placed) {
			var quote = placed.quote();
			try {
				return quote != null && pattern.isIn(quote);
			} catch (PatternException e) {
				throw new IllegalArgumentException(e.getMessage(), e);
			}
		}
	}
}
