/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.emic.core.text.TextRange;
import org.emic.core.text.TranscriptText;
import org.junit.jupiter.api.Test;

/** What is plainly said in its place is what would be found there. */
class AnchorStandsTest {

	private static final List<String> WORDS = List.of("no ", "yes, ", "\uD83D\uDE00", "we talked ", "\n\n", "ä", "and then ");

	private final Random random = new Random(1);

	@Test
	void anAnchorThatStandsIsTheOneOfItsRange() {
		int stand = 0;
		for (int i = 0; i < 20_000; i++) {
			var text = text();
			var of = Anchor.of(text, range(text));
			var anchor = changed(of, Anchor.of(text, range(text)));
			var range = new TextRange(text.offset(anchor.start()), Math.max(text.offset(anchor.start()), text.offset(anchor.end())));
			if (text.has(anchor.start()) && text.has(anchor.end()) && anchor.standsAt(text, range)) {
				stand++;
				var there = Anchor.of(text, range);
				assertEquals(there.quote(), anchor.quote());
				assertTrue(anchor.before().isEmpty() || anchor.before().equals(there.before()), () -> anchor + " in " + text.text());
				assertTrue(anchor.after().isEmpty() || anchor.after().equals(there.after()), () -> anchor + " in " + text.text());
			}
		}
		assertTrue(stand > 1_000, stand + " stand");
	}

	/** Something of another one. */
	private Anchor changed(Anchor of, Anchor other) {
		return switch (random.nextInt(8)) {
			case 0 -> new Anchor(of.start(), of.end(), other.quote(), of.before(), of.after());
			case 1 -> new Anchor(of.start(), of.end(), of.quote(), other.before(), of.after());
			case 2 -> new Anchor(of.start(), of.end(), of.quote(), of.before(), other.after());
			case 3 -> new Anchor(of.start(), of.end(), of.quote(), "", of.after());
			case 4 -> new Anchor(other.start(), other.end(), of.quote(), of.before(), of.after());
			default -> of;
		};
	}

	private TextRange range(TranscriptText text) {
		int start = random.nextInt(text.text().length());
		return new TextRange(start, Math.min(text.text().length(), start + random.nextInt(30)));
	}

	private TranscriptText text() {
		var text = new StringBuilder("# Title\n\n");
		var turns = new ArrayList<TextRange>();
		for (int turn = 0; turn < 1 + random.nextInt(3); turn++) {
			text.append("AI: ");
			int start = text.length();
			for (int i = 0; i < 1 + random.nextInt(40); i++) {
				text.append(WORDS.get(random.nextInt(WORDS.size())));
			}
			turns.add(new TextRange(start, text.length()));
			text.append("\n\n");
		}
		return new TranscriptText(text.toString(), turns);
	}
}
