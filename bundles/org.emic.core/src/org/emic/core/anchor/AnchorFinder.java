/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import java.util.List;
import java.util.Optional;

import org.emic.core.text.TextRange;
import org.emic.core.text.TranscriptText;

/**
 * Finds anchors again after edits that nobody watched. Turns are aligned by their digests; in changed ones
 * the old text, where somebody still has it, is compared word by word, else the passage is looked for by
 * its words and their context. What cannot be justified is uncertain: silently wrong is the one thing an
 * anchor may never be.
 * <p>
 * The alignment is computed once, at the first anchor that needs it. For one thread at a time.
 */
public final class AnchorFinder {

	private final TranscriptText now;
	private final List<String> oldDigests;
	private final Optional<TranscriptText> oldText;
	private TurnAlignment turns;
	private TokenStream tokens;
	private final boolean unchanged;
	private QuoteSearch search;
	private ComparedTexts compared;

	/**
	 * @param oldTurnDigests the turns' digests at the time of the anchors
	 * @param oldText the text at the time of the anchors, where somebody still has it; one whose digests
	 *        differ is not used
	 * @param now the text as it is now
	 */
	public AnchorFinder(List<String> oldTurnDigests, Optional<TranscriptText> oldText, TranscriptText now) {
		this.now = now;
		oldDigests = List.copyOf(oldTurnDigests);
		this.oldText = oldText.filter(text -> text.digests().equals(oldDigests));
		unchanged = oldDigests.equals(now.digests());
	}

	/** Whether no turn changed, so that every anchor is where it was. */
	public boolean isUnchanged() {
		return unchanged;
	}

	/** Where the passage of an anchor is now. */
	public Found find(Anchor anchor) {
		if (now.turnCount() == 0) {
			return new Found(new TextRange(0, 0), Certainty.LOST);
		}
		if (isUnchanged() && now.has(anchor.start()) && now.has(anchor.end())) {
			var range = range(anchor, anchor.start().turn(), anchor.end().turn());
			if (anchor.standsAt(now, range)) {
				return new Found(range, Certainty.CERTAIN);
			}
			var there = Anchor.of(now, range);
			if (there.quote().equals(anchor.quote())) {
				return hasContext(anchor, there) ? new Found(range, Certainty.CERTAIN) : elsewhere(anchor);
			}
		}
		prepare();
		var kept = inKeptTurns(anchor);
		if (kept != null && search.confirms(anchor, kept)) {
			return new Found(kept, Certainty.CERTAIN);
		}
		if (compared != null && compared.has(anchor)) {
			var found = compared.find(anchor);
			return found.certainty() == Certainty.LOST ? search.guess(anchor, found) : found;
		}
		return search.find(anchor, kept == null ? stretch(anchor) : new TextRange(0, now.text().length()));
	}

	private static boolean hasContext(Anchor wanted, Anchor there) {
		return (wanted.before().isEmpty() || there.before().equals(wanted.before()))
				&& (wanted.after().isEmpty() || there.after().equals(wanted.after()));
	}

	/**
	 * Where the words are that stand by chance in the anchor's place, too: a merge by lines took the digests of one
	 * version of the text and the anchor of another.
	 */
	private Found elsewhere(Anchor anchor) {
		prepare();
		return search.find(anchor, new TextRange(0, now.text().length()));
	}

	private void prepare() {
		if (tokens != null) {
			return;
		}
		turns = new TurnAlignment(oldDigests, now.digests());
		tokens = TokenStream.of(now, new Vocabulary());
		search = new QuoteSearch(now, tokens);
		compared = oldText.map(old -> new ComparedTexts(old, now, tokens, turns)).orElse(null);
	}

	/** The passage if it begins and ends in unchanged turns, else null. */
	private TextRange inKeptTurns(Anchor anchor) {
		var first = anchor.start().turn();
		var last = anchor.end().turn();
		var kept = turns.isKept(first) && turns.isKept(last) || first == last && turns.isMoved(first);
		return kept ? range(anchor, turns.now(first), turns.now(last)) : null;
	}

	private TextRange range(Anchor anchor, int firstTurn, int lastTurn) {
		var start = now.offset(anchor.start().inTurn(firstTurn));
		return new TextRange(start, Math.max(start, now.offset(anchor.end().inTurn(lastTurn))));
	}

	/** The part of the new text in which the passage must be, if it is anywhere in order. */
	private TextRange stretch(Anchor anchor) {
		var first = anchor.start().turn();
		var last = anchor.end().turn();
		var start = 0;
		if (turns.isKept(first)) {
			start = now.offset(anchor.start().inTurn(turns.now(first)));
		} else {
			for (var turn = 0; turn < Math.min(first, turns.size()); turn++) {
				start = turns.isKept(turn) ? now.turn(turns.now(turn)).end() : start;
			}
		}
		var end = now.text().length();
		if (turns.isKept(last)) {
			end = now.offset(anchor.end().inTurn(turns.now(last)));
		} else {
			for (var turn = turns.size() - 1; turn > last; turn--) {
				end = turns.isKept(turn) ? now.turn(turns.now(turn)).start() : end;
			}
		}
		return new TextRange(start, Math.max(start, end));
	}
}
