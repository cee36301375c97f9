/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import java.util.Arrays;

import org.emic.core.text.TextRange;
import org.emic.core.text.TranscriptText;
import org.emic.core.text.Words;

/**
 * The words and punctuation marks of some text, without the blanks between them: splitting or joining
 * turns or paragraphs does not change it. Offsets are UTF-16 offsets in the text.
 */
final class TokenStream {

	private final Vocabulary vocabulary;
	private int[] ids = new int[64];
	private int[] starts = new int[64];
	private int[] ends = new int[64];
	private int size;

	private TokenStream(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** The tokens of all turns' words. */
	static TokenStream of(TranscriptText text, Vocabulary vocabulary) {
		var stream = new TokenStream(vocabulary);
		for (var turn = 0; turn < text.turnCount(); turn++) {
			stream.add(text.text(), text.turn(turn));
		}
		return stream;
	}

	/** The tokens of a string. */
	static TokenStream of(String text, Vocabulary vocabulary) {
		var stream = new TokenStream(vocabulary);
		stream.add(text, new TextRange(0, text.length()));
		return stream;
	}

	private void add(String text, TextRange range) {
		for (var i = range.start(); i < range.end();) {
			var codePoint = text.codePointAt(i);
			var end = i + Character.charCount(codePoint);
			if (isWordPart(codePoint)) {
				while (end < range.end() && isWordPart(text.codePointAt(end))) {
					end += Character.charCount(text.codePointAt(end));
				}
			}
			if (!Words.isBlank(codePoint)) {
				add(vocabulary.id(text.substring(i, end)), i, end);
			}
			i = end;
		}
	}

	private void add(int id, int start, int end) {
		if (size == ids.length) {
			ids = Arrays.copyOf(ids, 2 * size);
			starts = Arrays.copyOf(starts, 2 * size);
			ends = Arrays.copyOf(ends, 2 * size);
		}
		ids[size] = id;
		starts[size] = start;
		ends[size++] = end;
	}

	private static boolean isWordPart(int codePoint) {
		return switch (Character.getType(codePoint)) {
		case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
		default -> Character.isLetterOrDigit(codePoint);
		};
	}

	int size() {
		return size;
	}

	int id(int token) {
		return ids[token];
	}

	int start(int token) {
		return starts[token];
	}

	int end(int token) {
		return ends[token];
	}

	int weight(int token) {
		return vocabulary.weight(ids[token]);
	}

	Vocabulary vocabulary() {
		return vocabulary;
	}

	/** The tokens' numbers in a part of the stream, end exclusive. */
	int[] ids(int from, int to) {
		return Arrays.copyOfRange(ids, from, to);
	}

	/** The first token that ends behind an offset; {@link #size()} if none does. */
	int firstEndingAfter(int offset) {
		var found = Arrays.binarySearch(ends, 0, size, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** The first token that starts at an offset or behind it; {@link #size()} if none does. */
	int firstFrom(int offset) {
		var found = Arrays.binarySearch(starts, 0, size, offset);
		return found >= 0 ? found : -found - 1;
	}

	/** Whether a part of this stream has the same tokens as a part of another. */
	boolean same(int from, TokenStream other, int otherFrom, int length) {
		return from >= 0 && otherFrom >= 0 && from + length <= size && otherFrom + length <= other.size
				&& Arrays.equals(ids, from, from + length, other.ids, otherFrom, otherFrom + length);
	}
}
