/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.emic.core.text.TextRange;
import org.emic.core.text.TranscriptText;

/**
 * Finds a passage by its own words and those around it, without the old text: only one that is clearly
 * best is certain.
 */
final class QuoteSearch {

	/** Cells of an alignment matrix that are affordable. */
	private static final long AFFORDABLE = 20_000_000;
	/** Tokens around the stretch in question that context may lie in. */
	private static final int MARGIN = 16;
	/** How much of the context on both sides (2 is all) must be there if the passage is unchanged. */
	private static final double CONTEXT_FOR_SAME = 1.2;
	/** A passage of this weight, about eight words, needs less context. */
	private static final int LONG = 100;
	private static final double CONTEXT_FOR_LONG = 0.9;
	/** How much of a changed passage must be there, and of the context on each side. */
	private static final double ENOUGH = 0.7;
	private static final double CONTEXT_FOR_CHANGED = 0.75;
	/** How much of it may be words that are like none of its own. */
	private static final double MENDED = 0.2;
	/** How much of a passage must be left in its place for a guess. */
	private static final double PLAUSIBLE = 0.3;
	/** How much context a guess elsewhere in the text needs, of both sides. */
	private static final double SOME_CONTEXT = 0.3;
	/** Tokens at each end of a changed passage that must not recur so many tokens around it. */
	private static final int END = 3;
	private static final int NEAR = 100;
	/** How far the next best place must be behind. */
	private static final int DISTANCE = 40;

	private final TranscriptText text;
	private final TokenStream now;
	private final int[] ids;

	QuoteSearch(TranscriptText text, TokenStream now) {
		this.text = text;
		this.now = now;
		ids = now.ids(0, now.size());
	}

	/** Looks for the anchor's words; only what lies in the allowed part of the text may be certain. */
	Found find(Anchor anchor, TextRange allowed) {
		var snippet = Snippet.of(anchor, now.vocabulary());
		if (snippet == null) {
			return new Found(TextRange.of(allowed.start(), 0), Certainty.LOST);
		}
		var lower = now.firstFrom(allowed.start());
		var upper = now.firstFrom(allowed.end());
		var near = search(snippet, Math.max(0, lower - MARGIN), Math.min(now.size(), upper + MARGIN));
		if (near != null && near.first() >= lower && near.last() < upper && near.kept() >= PLAUSIBLE) {
			return new Found(near.range(), near.isSure() ? Certainty.CERTAIN : Certainty.UNCERTAIN);
		}
		return guess(anchor, new Found(TextRange.of(allowed.start(), 0), Certainty.LOST));
	}

	/** The best guess for a passage that is not where it should be, or what is given if there is none. */
	Found guess(Anchor anchor, Found otherwise) {
		var snippet = Snippet.of(anchor, now.vocabulary());
		var anywhere = snippet == null ? null : search(snippet, 0, now.size());
		return anywhere != null && anywhere.kept() >= ENOUGH && anywhere.context() > SOME_CONTEXT
				? new Found(anywhere.range(), Certainty.UNCERTAIN)
				: otherwise;
	}

	/** A place where the passage may be. */
	private record Place(TextRange range, int first, int last, double kept, double context, boolean isSure) {
	}

	private Place search(Snippet snippet, int lower, int upper) {
		var old = snippet.stream().ids(snippet.from(), snippet.to());
		if (lower >= upper || (long) old.length * (upper - lower) > AFFORDABLE) {
			return null;
		}
		var stretch = Arrays.copyOfRange(ids, lower, upper);
		var best = SequenceAligner.align(old, stretch, now.vocabulary(), SequenceAligner.Gaps.FIT);
		var map = new int[snippet.stream().size()];
		Arrays.fill(map, -1);
		for (var i = 0; i < old.length; i++) {
			map[snippet.from() + i] = best.map()[i] < 0 ? -1 : lower + best.map()[i];
		}
		var found = Projection.of(snippet.stream(), snippet.passage(), map, now);
		if (found.range() == null) {
			return null;
		}
		var before = context(snippet, map, snippet.from(), snippet.passage().first(), found.firstToken() == 0);
		var after = context(snippet, map, snippet.passage().last() + 1, snippet.to(),
				found.lastToken() == now.size() - 1);
		var sure = found.isWhole() && isMended(snippet.passage(), map) && isEnough(snippet, found, before, after)
				&& isClearlyBest(snippet, old, stretch, best.score(), found.firstToken() - lower,
						found.lastToken() + 1 - lower);
		return new Place(found.range(), found.firstToken(), found.lastToken(), found.kept(), before + after, sure);
	}

	/** Whether the next best place, with the best one taken out of the stretch, is far behind. */
	private boolean isClearlyBest(Snippet snippet, int[] old, int[] stretch, int score, int first, int end) {
		Arrays.fill(stretch, first, end, Vocabulary.NONE);
		var next = SequenceAligner.align(old, stretch, now.vocabulary(), SequenceAligner.Gaps.FIT);
		var hasRival = Arrays.stream(next.map(), snippet.passage().first() - snippet.from(),
				snippet.passage().last() + 1 - snippet.from()).anyMatch(i -> i >= 0);
		return !hasRival || score - next.score() >= DISTANCE;
	}

	private boolean isEnough(Snippet snippet, Projection found, double before, double after) {
		var passage = snippet.passage();
		var same = found.lastToken() - found.firstToken() + 1 == passage.length()
				&& snippet.stream().same(passage.first(), now, found.firstToken(), passage.length());
		if (same) {
			var isLong = snippet.weight(passage.first(), passage.last() + 1) >= LONG;
			return before + after >= (isLong ? CONTEXT_FOR_LONG : CONTEXT_FOR_SAME);
		}
		return found.inserted() <= MENDED && found.kept() >= ENOUGH && before >= CONTEXT_FOR_CHANGED
				&& after >= CONTEXT_FOR_CHANGED && !endsRecur(found);
	}

	/** Whether the first or the last words of a changed passage stand near it once more. */
	private boolean endsRecur(Projection found) {
		var length = Math.min(END, found.lastToken() - found.firstToken() + 1);
		var first = found.firstToken();
		var last = found.lastToken() + 1 - length;
		return IntStream.range(Math.max(0, first - NEAR), Math.min(now.size() - length, last + NEAR) + 1)
				.anyMatch(i -> i != first && now.same(first, now, i, length)
						|| i != last && now.same(last, now, i, length));
	}

	/** Words inserted or deleted inside could be meant either way: only mended ones are accepted. */
	private static boolean isMended(TokenPassage passage, int[] map) {
		var shift = Integer.MIN_VALUE;
		for (var i = passage.first(); i <= passage.last(); i++) {
			if (map[i] >= 0) {
				if (shift != Integer.MIN_VALUE && map[i] - i != shift) {
					return false;
				}
				shift = map[i] - i;
			}
		}
		return true;
	}

	/** The part of a side's context that is there again. The edge of the transcript is context, too. */
	private double context(Snippet snippet, int[] map, int from, int to, boolean atEdge) {
		var total = snippet.weight(from, to);
		if (total == 0) {
			return atEdge ? 1 : 0;
		}
		var kept = 0;
		for (var i = from; i < to; i++) {
			kept += map[i] < 0 ? 0 : snippet.stream().weight(i);
		}
		return (double) kept / total;
	}

	/** Whether a passage has the words of the anchor, whatever the blanks between them. */
	boolean confirms(Anchor anchor, TextRange range) {
		var quote = TokenStream.of(anchor.quote(), now.vocabulary());
		var found = TokenStream.of(Anchor.quote(text, range), now.vocabulary());
		return quote.size() > 0 && quote.size() == found.size() && quote.same(0, found, 0, quote.size());
	}
}
