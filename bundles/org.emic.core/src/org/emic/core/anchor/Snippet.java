/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import org.emic.core.text.TextRange;

/**
 * An anchor's words as a stream of tokens: the context before, the passage, the context behind it.
 *
 * @param stream the tokens
 * @param passage the coded ones among them
 * @param from the first token that is surely whole
 * @param to the place behind the last one that is
 */
record Snippet(TokenStream stream, TokenPassage passage, int from, int to) {

	/** The anchor's words; null if there are none in the passage. */
	static Snippet of(Anchor anchor, Vocabulary vocabulary) {
		var stream = TokenStream.of(anchor.before() + anchor.quote() + anchor.after(), vocabulary);
		var passage = TokenPassage.of(stream, TextRange.of(anchor.before().length(), anchor.quote().length()));
		if (passage == null) {
			return null;
		}
		// the context was cut by length, perhaps within a word
		var cutBefore = isFull(anchor.before()) && passage.first() > 0;
		var cutAfter = isFull(anchor.after()) && passage.last() < stream.size() - 1;
		return new Snippet(stream, passage, cutBefore ? 1 : 0, cutAfter ? stream.size() - 1 : stream.size());
	}

	private static boolean isFull(String context) {
		return context.codePointCount(0, context.length()) >= Anchor.CONTEXT;
	}

	/** The weight of tokens, end exclusive. */
	int weight(int first, int end) {
		var weight = 0;
		for (var i = first; i < end; i++) {
			weight += stream.weight(i);
		}
		return weight;
	}
}
