/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.emic.core.text.Paragraphs;
import org.emic.core.text.Sentences;
import org.emic.core.text.TextRange;

/**
 * Widens passages to the sentences, paragraphs or turns that they lie in. Passages that become one are kept
 * once. Sentences of a turn are looked for once, however many passages it holds.
 */
public final class WiderPassages {

	private final SearchedTranscript transcript;
	private final PassageUnit unit;
	private final Map<Integer, List<TextRange>> parts = new HashMap<>();

	private WiderPassages(SearchedTranscript transcript, PassageUnit unit) {
		this.transcript = transcript;
		this.unit = unit;
	}

	/**
	 * A passage as it is to be coded.
	 *
	 * @param matches the passages as they were found that became this one, at least one
	 */
	public record Wider(Passage passage, List<Passage> matches) {

		public Wider {
			matches = List.copyOf(matches);
		}
	}

	/** The passages of one transcript, in order, widened. */
	public static List<Passage> of(SearchedTranscript transcript, List<Passage> passages, PassageUnit unit) {
		return unit == PassageUnit.MATCH ? passages
				: withMatches(transcript, passages, unit).stream().map(Wider::passage).toList();
	}

	/** The passages of one transcript, in order, widened, each with what it was made from. */
	public static List<Wider> withMatches(SearchedTranscript transcript, List<Passage> passages, PassageUnit unit) {
		if (unit == PassageUnit.MATCH) {
			return passages.stream().map(passage -> new Wider(passage, List.of(passage))).toList();
		}
		var widen = new WiderPassages(transcript, unit);
		var wider = new ArrayList<Wider>();
		for (var passage : passages) {
			var range = widen.around(passage);
			if (!wider.isEmpty() && wider.getLast().passage().range().equals(range)) {
				var matches = new ArrayList<>(wider.getLast().matches());
				matches.add(passage);
				wider.set(wider.size() - 1, new Wider(wider.getLast().passage(), matches));
			} else {
				wider.add(new Wider(transcript.passage(passage.turn(), range), List.of(passage)));
			}
		}
		return wider;
	}

	private TextRange around(Passage passage) {
		return parts.computeIfAbsent(passage.turn(), this::partsOf).stream()
				.dropWhile(part -> part.end() <= passage.range().start())
				.takeWhile(part -> part.start() < passage.range().end()).reduce(TextRange::union).orElse(passage.range());
	}

	private List<TextRange> partsOf(int turn) {
		var words = transcript.text().turn(turn);
		return switch (unit) {
			case MATCH -> List.of();
			case SENTENCE -> Sentences.in(transcript.text().text(), words);
			case PARAGRAPH -> Paragraphs.in(transcript.text().text(), words);
			case TURN -> List.of(words);
		};
	}
}
