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
 * Finds anchors again after edits that nobody watched. What it cannot justify is uncertain: silently wrong
 * is the one thing it may never be.
 */
public final class AnchorFinder {

	private final List<String> oldDigests;
	private final TranscriptText now;

	/**
	 * @param oldTurnDigests the turns' digests at the time of the anchors
	 * @param oldText the text at the time of the anchors, where somebody still has it
	 * @param now the text as it is now
	 */
	public AnchorFinder(List<String> oldTurnDigests, Optional<TranscriptText> oldText, TranscriptText now) {
		this.oldDigests = List.copyOf(oldTurnDigests);
		this.now = now;
	}

	/** Where the passage of an anchor is now. */
	public Found find(Anchor anchor) {
		if (now.turnCount() == 0) {
			return new Found(new TextRange(0, 0), Certainty.LOST);
		}
		var here = new TextRange(now.offset(anchor.start()),
				Math.max(now.offset(anchor.start()), now.offset(anchor.end())));
		if (now.has(anchor.start()) && now.has(anchor.end()) && Anchor.quote(now, here).equals(anchor.quote())
				&& oldDigests.equals(now.digests())) {
			return new Found(here, Certainty.CERTAIN);
		}
		var text = now.text();
		var only = text.indexOf(anchor.quote());
		if (anchor.quote().isBlank() || only < 0) {
			return new Found(new TextRange(here.start(), here.start()), Certainty.LOST);
		}
		var range = TextRange.of(only, anchor.quote().length());
		var unique = text.indexOf(anchor.quote(), only + 1) < 0;
		var again = Anchor.of(now, range);
		var context = again.before().equals(anchor.before()) && again.after().equals(anchor.after());
		return new Found(range, unique && context ? Certainty.CERTAIN : Certainty.UNCERTAIN);
	}
}
