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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.emic.core.anchor.TracedInterview.Rendered;
import org.emic.core.anchor.TracedPassage.Fate;
import org.emic.core.text.TextRange;
import org.emic.core.text.TranscriptText;
import org.junit.jupiter.api.Test;

/** Ten thousand edits made outside, on the sample interviews, against an oracle that traces every letter. */
class AnchorsAfterOutsideEditsTest {

	private static final Pattern WORD = Pattern.compile("\\S+");
	private static final int EDITS = 10_000;
	private static final int PASSAGES = 8;

	/** Counts of what the finder did. */
	private static final class Tally {
		int passages;
		int existing;
		int existingOpen;
		int torn;
		int tornCertain;
		int gone;
		int otherWords;
		int otherOccurrence;

		void count(TracedPassage truth, Found found) {
			passages++;
			var certain = found.certainty() == Certainty.CERTAIN;
			switch (truth.fate) {
			case EXISTS -> {
				existing++;
				existingOpen += certain ? 0 : 1;
			}
			case TORN -> {
				torn++;
				tornCertain += certain ? 1 : 0;
			}
			case GONE -> gone++;
			}
		}

		double open() {
			return (double) existingOpen / existing;
		}

		double otherOccurrences() {
			return (double) otherOccurrence / passages;
		}

		String line(String name) {
			return String.format(Locale.ROOT,
					"%-18s %6d codings: %d on other words, %d (%.2f per 1,000) on another occurrence;"
							+ " of %d existing passages %.2f %% uncertain; of %d torn ones %d certain; %d gone",
					name, passages, otherWords, otherOccurrence, 1000 * otherOccurrences(), existing, 100 * open(),
					torn, tornCertain, gone);
		}
	}

	@Test
	void noCodingLandsSilentlyOnOtherWordsWithOrWithoutTheOldText() {
		var with = new Tally();
		var without = new Tally();
		var random = new Random(Long.getLong("seed", 20261121));
		var seeds = TracedInterview.seeds();
		for (var edits = 0; edits < EDITS;) {
			var original = seeds.get(random.nextInt(seeds.size()));
			var count = 1 + random.nextInt(10);
			edits += count;
			var edited = original.copy();
			var outside = new OutsideEdits(random, seeds);
			for (var i = 0; i < count; i++) {
				outside.edit(edited);
			}
			trial(original.render(), edited.render(), random, with, without);
		}
		System.out.println("Anchors after " + EDITS + " random edits made outside");
		System.out.println(with.line("with the old text"));
		System.out.println(without.line("without it"));
		for (var tally : List.of(with, without)) {
			assertEquals(0, tally.otherWords, "codings silently on other words");
			assertTrue(tally.otherOccurrences() <= 0.001, "codings silently on another occurrence");
			assertTrue(tally.open() <= 0.05, "existing passages uncertain");
		}
	}

	private static void trial(Rendered before, Rendered now, Random random, Tally with, Tally without) {
		var oldText = text(before);
		var nowText = text(now);
		var finder = new AnchorFinder(oldText.digests(), Optional.of(oldText), nowText);
		var blind = new AnchorFinder(oldText.digests(), Optional.empty(), nowText);
		// half of the passages lie in turns that did not stay as they were
		var changed = IntStream.range(0, oldText.turnCount())
				.filter(turn -> !nowText.digests().contains(oldText.digests().get(turn))).boxed().toList();
		for (var i = 0; i < PASSAGES; i++) {
			var range = passage(before, changed, random);
			var anchor = Anchor.of(oldText, range);
			var truth = new TracedPassage(before, range.start(), range.end(), now);
			check(truth, finder.find(anchor), now, with, "with");
			check(truth, blind.find(anchor), now, without, "without");
		}
	}

	private static void check(TracedPassage truth, Found found, Rendered now, Tally tally, String how) {
		tally.count(truth, found);
		var range = found.range();
		var debug = Boolean.getBoolean("show");
		if (found.certainty() == Certainty.CERTAIN && !truth.isAt(range.start(), range.end())) {
			var same = TracedPassage.words(now, range.start(), range.end()).equals(truth.quote);
			tally.otherOccurrence += same ? 1 : 0;
			tally.otherWords += same ? 0 : 1;
			if (!same || debug) {
				System.out.println(how + " WRONG " + (same ? "occurrence " : "words ") + truth.fate + truth.describe()
						+ "\n    found: " + range.of(now.text()).replaceAll("\\s+", " "));
			}
		} else if (debug && truth.fate == Fate.EXISTS && found.certainty() != Certainty.CERTAIN) {
			System.out.println(how + " " + found.certainty() + " " + truth.describe() + "\n    found: "
					+ range.of(now.text()).replaceAll("\\s+", " "));
		}
	}

	private static TranscriptText text(Rendered rendered) {
		return new TranscriptText(rendered.text(),
				Arrays.stream(rendered.turns()).map(turn -> new TextRange(turn[0], turn[1])).toList());
	}

	/** A passage of 1 to 50 words, every second one of at most four, some over several turns. */
	private static TextRange passage(Rendered text, List<Integer> changed, Random random) {
		var count = random.nextBoolean() ? 1 + random.nextInt(4) : 1 + random.nextInt(50);
		while (true) {
			var turn = changed.isEmpty() || random.nextBoolean() ? random.nextInt(text.turns().length)
					: changed.get(random.nextInt(changed.size()));
			var last = random.nextInt(10) == 0 ? Math.min(text.turns().length - 1, turn + 2) : turn;
			var words = words(text, turn, last);
			var first = random.nextInt(words.size());
			if (first + count <= words.size()) {
				return new TextRange(words.get(first)[0], words.get(first + count - 1)[1]);
			}
		}
	}

	private static List<int[]> words(Rendered text, int firstTurn, int lastTurn) {
		var words = new ArrayList<int[]>();
		for (var turn = firstTurn; turn <= lastTurn; turn++) {
			var matcher = WORD.matcher(text.text());
			matcher.region(text.turns()[turn][0], text.turns()[turn][1]);
			while (matcher.find()) {
				words.add(new int[] { matcher.start(), matcher.end() });
			}
		}
		return words;
	}
}
