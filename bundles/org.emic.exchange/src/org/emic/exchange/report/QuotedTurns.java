/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.report;

import java.util.ArrayList;
import java.util.List;

import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.exchange.document.Block.Spoken;
import org.emic.exchange.document.Inline;
import org.emic.exchange.document.Inline.Style;

/** Makes quoted turns of a range of a transcript, in which the passage stands out from its context. */
final class QuotedTurns {

	private static final String LEFT_OUT = "\u2026"; //$NON-NLS-1$

	private QuotedTurns() {
	}

	static List<Spoken> of(StudyTranscript transcript, TextRange passage, TextRange quoted) {
		var lines = new ArrayList<Spoken>();
		var text = transcript.snapshot();
		boolean marked = !passage.equals(quoted);
		for (int turn = Math.max(0, text.turnAt(quoted.start())); turn < text.turnCount(); turn++) {
			var words = text.turn(turn);
			if (words.start() >= quoted.end()) {
				break;
			}
			var part = words.intersection(quoted);
			if (!part.of(text.text()).isBlank()) {
				var speaker = transcript.turn(turn).getSpeaker();
				lines.add(new Spoken(speaker == null ? "" : speaker.getName(), //$NON-NLS-1$
						words(text.text(), words, part, passage, marked)));
			}
		}
		return lines;
	}

	private static List<Inline> words(String text, TextRange turn, TextRange part, TextRange passage, boolean marked) {
		var inlines = new ArrayList<Inline>();
		if (!text.substring(turn.start(), part.start()).isBlank()) {
			inlines.add(Inline.plain(LEFT_OUT + " ")); //$NON-NLS-1$
		}
		int start = Math.clamp(passage.start(), part.start(), part.end());
		int end = Math.clamp(passage.end(), start, part.end());
		add(inlines, text.substring(part.start(), start), Style.PLAIN);
		add(inlines, text.substring(start, end), marked ? Style.MARK : Style.PLAIN);
		add(inlines, text.substring(end, part.end()), Style.PLAIN);
		if (!text.substring(part.end(), turn.end()).isBlank()) {
			inlines.add(Inline.plain(" " + LEFT_OUT)); //$NON-NLS-1$
		}
		return inlines;
	}

	private static void add(List<Inline> inlines, String words, Style style) {
		if (!words.isEmpty()) {
			inlines.add(Inline.of(words, style));
		}
	}
}
