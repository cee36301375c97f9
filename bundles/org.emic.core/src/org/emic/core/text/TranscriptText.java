/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.emic.model.transcript.Transcript;

/**
 * A transcript's text with the ranges of its turns' words at one moment; immutable. It translates between
 * UTF-16 offsets in the text and positions in turns.
 */
public final class TranscriptText {

	/** Hex digits of a turn's digest. */
	private static final int DIGEST_LENGTH = 12;

	private final String text;
	private final List<TextRange> turns;
	private List<String> digests;
	/** Whether each code point of the text is one unit, as in nearly every transcript: then nothing needs to be counted. */
	private final boolean unitsOnly;

	/**
	 * @param text the whole text, with labels and metadata
	 * @param turnWords the ranges of the turns' words, in order, not overlapping
	 */
	public TranscriptText(String text, List<TextRange> turnWords) {
		this.text = text;
		this.unitsOnly = text.codePointCount(0, text.length()) == text.length();
		this.turns = List.copyOf(turnWords);
		var last = 0;
		for (var turn : turns) {
			if (turn.start() < last || turn.end() > text.length()) {
				throw new IllegalArgumentException("Turns overlap, or end behind the text: " + turn);
			}
			last = turn.end();
		}
	}

	/**
	 * A text whose digests are known.
	 *
	 * @param digests what {@link #digests()} would find out
	 */
	public TranscriptText(String text, List<TextRange> turnWords, List<String> digests) {
		this(text, turnWords);
		this.digests = List.copyOf(digests);
	}

	/** The text of a transcript with the turns that the model has now. */
	public static TranscriptText of(Transcript transcript, String text) {
		return new TranscriptText(text, transcript.getTurns().stream()
				.map(turn -> TextRange.of(turn.getTextOffset(), turn.getTextLength())).toList());
	}

	public String text() {
		return text;
	}

	public int turnCount() {
		return turns.size();
	}

	/** The ranges of all turns' words, in order. */
	public List<TextRange> turns() {
		return turns;
	}

	/** The range of a turn's words. */
	public TextRange turn(int index) {
		return turns.get(index);
	}

	/** A turn's words. */
	public String words(int turn) {
		return turns.get(turn).of(text);
	}

	/** The turn whose words hold the offset, else the nearest that begins before it; -1 if none does. */
	public int turnAt(int offset) {
		var low = 0;
		var high = turns.size() - 1;
		while (low <= high) {
			var middle = (low + high) >>> 1;
			if (turns.get(middle).start() <= offset) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return high;
	}

	/**
	 * The UTF-16 offset of a position. A position behind the turn's words is taken for their end, one
	 * behind the last turn for the end of the last turn's words.
	 */
	public int offset(TurnPosition position) {
		if (position.turn() >= turns.size()) {
			return turns.isEmpty() ? text.length() : turns.getLast().end();
		}
		var turn = turns.get(position.turn());
		if (unitsOnly) {
			return Math.min(turn.end(), turn.start() + position.codePoints());
		}
		var available = text.codePointCount(turn.start(), turn.end());
		return position.codePoints() >= available ? turn.end()
				: text.offsetByCodePoints(turn.start(), position.codePoints());
	}

	/** Whether the position names an existing place in an existing turn's words. */
	public boolean has(TurnPosition position) {
		if (position.turn() >= turns.size()) {
			return false;
		}
		var turn = turns.get(position.turn());
		return position.codePoints() <= codePoints(turn.start(), turn.end());
	}

	/**
	 * The position of a passage that starts at an offset. Between turns the passage starts with the next
	 * turn's words; within a surrogate pair it starts with the pair.
	 */
	public TurnPosition startPosition(int offset) {
		var turn = turnAt(offset);
		if (turn >= 0 && offset < turns.get(turn).end()) {
			return position(turn, offset);
		}
		return turn + 1 < turns.size() ? new TurnPosition(turn + 1, 0) : lastPosition();
	}

	/**
	 * The position of a passage that ends at an offset (exclusive). Between turns the passage ends with
	 * the words of the turn before; within a surrogate pair it ends behind the pair.
	 */
	public TurnPosition endPosition(int offset) {
		var turn = turnAt(offset);
		// a passage does not end where a turn begins, unless nothing is before
		if (turn > 0 && offset == turns.get(turn).start()) {
			turn--;
		}
		if (turn < 0) {
			return new TurnPosition(0, 0);
		}
		var clamped = Math.min(offset, turns.get(turn).end());
		var splits = clamped > 0 && clamped < text.length() && Character.isLowSurrogate(text.charAt(clamped))
				&& Character.isHighSurrogate(text.charAt(clamped - 1));
		return position(turn, splits ? clamped + 1 : clamped);
	}

	private TurnPosition position(int turn, int offset) {
		var start = turns.get(turn).start();
		var splits = offset > start && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
				&& Character.isHighSurrogate(text.charAt(offset - 1));
		return new TurnPosition(turn, codePoints(start, splits ? offset - 1 : offset));
	}

	private int codePoints(int start, int end) {
		return unitsOnly ? end - start : text.codePointCount(start, end);
	}

	private TurnPosition lastPosition() {
		return turns.isEmpty() ? new TurnPosition(0, 0) : position(turns.size() - 1, turns.getLast().end());
	}

	/**
	 * The digests of the turns: the first 12 hex digits of SHA-256 over each turn's words in UTF-8.
	 */
	public synchronized List<String> digests() {
		if (digests == null) {
			var sha = sha256();
			digests = turns.stream().map(turn -> digest(sha, turn.of(text))).toList();
		}
		return digests;
	}

	/** The digest of one turn's words. */
	public static String digest(String words) {
		return digest(sha256(), words);
	}

	private static String digest(MessageDigest sha, String words) {
		return HexFormat.of().formatHex(sha.digest(words.getBytes(StandardCharsets.UTF_8)), 0, DIGEST_LENGTH / 2);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
