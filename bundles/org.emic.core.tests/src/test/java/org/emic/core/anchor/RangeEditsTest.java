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
import java.util.stream.IntStream;

import org.emic.core.text.TextRange;
import org.junit.jupiter.api.Test;

/** Typing in and around coded passages, against an oracle that marks the coded letters one by one. */
class RangeEditsTest {

	private static final int EDITS = 100_000;
	/** Plain, combining, right-to-left, outside of the basic plane, joined by zero-width joiners. */
	private static final List<String> PIECES = List.of("a", "word", " ", "e\u0301", "\u05e9\u05dc\u05d5\u05dd",
			"\u0645\u0631\u062d\u0628\u0627", "\ud83d\ude00", "\ud83d\udc69\u200d\ud83d\udc67", "\n\n", "ß");

	/** A coded passage as a mark on each of its letters, and the place where it was if none is left. */
	private static final class Marks {
		final List<Boolean> marked;

		Marks(int length, int start, int end) {
			marked = new ArrayList<>(IntStream.range(0, length).mapToObj(i -> start <= i && i < end).toList());
		}

		void edit(int offset, int removed, int inserted) {
			var touched = marked.subList(offset, offset + removed);
			// what replaces coded words only is coded; what is typed between coded letters is
			var coded = removed > 0 ? !touched.contains(false)
					: offset > 0 && offset < marked.size() && marked.get(offset - 1) && marked.get(offset);
			touched.clear();
			for (var i = 0; i < inserted; i++) {
				marked.add(offset, coded);
			}
		}

		boolean isGone() {
			return !marked.contains(true);
		}

		TextRange range() {
			return new TextRange(marked.indexOf(true), marked.lastIndexOf(true) + 1);
		}
	}

	@Test
	void codingsMoveAndGrowWithHundredThousandRandomEdits() {
		var random = new Random(4);
		var emptied = 0;
		for (var edits = 0; edits < EDITS;) {
			var text = new StringBuilder();
			while (text.length() < 120) {
				text.append(piece(random));
			}
			var ranges = new TextRange[5];
			var oracle = new Marks[ranges.length];
			for (var i = 0; i < ranges.length; i++) {
				var start = random.nextInt(text.length() - 1);
				var end = Math.min(text.length(), start + 1 + random.nextInt(40));
				ranges[i] = new TextRange(start, end);
				oracle[i] = new Marks(text.length(), start, end);
			}
			for (var step = 0; step < 40; step++, edits++) {
				var offset = boundary(text, random.nextInt(text.length() + 1));
				var removed = random.nextInt(3) == 0 ? boundary(text, Math.min(text.length(),
						offset + random.nextInt(random.nextInt(8) == 0 ? 60 : 6))) - offset : 0;
				var inserted = removed > 0 && random.nextBoolean() ? "" : piece(random);
				text.replace(offset, offset + removed, inserted);
				for (var i = 0; i < ranges.length; i++) {
					ranges[i] = RangeEdits.moved(ranges[i], offset, removed, inserted.length());
					oracle[i].edit(offset, removed, inserted.length());
					assertTrue(ranges[i].end() <= text.length(), "in the text");
					if (oracle[i].isGone()) {
						assertTrue(ranges[i].isEmpty(), () -> "a passage whose words are gone is empty");
						emptied++;
					} else {
						assertEquals(oracle[i].range(), ranges[i]);
					}
				}
			}
		}
		assertTrue(emptied > 1000, "the edits emptied passages, too");
		System.out.println("Typing: " + EDITS + " random edits, all codings as the oracle has them");
	}

	private static String piece(Random random) {
		return PIECES.get(random.nextInt(PIECES.size()));
	}

	/** Editors do not split surrogate pairs. */
	private static int boundary(CharSequence text, int offset) {
		return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1
				: offset;
	}

	@Test
	void textTypedAtEitherEdgeStaysOutside() {
		var passage = new TextRange(10, 20);
		assertEquals(new TextRange(13, 23), RangeEdits.moved(passage, 10, 0, 3));
		assertEquals(passage, RangeEdits.moved(passage, 20, 0, 3));
		assertEquals(new TextRange(10, 23), RangeEdits.moved(passage, 11, 0, 3));
	}

	@Test
	void correctingTheOnlyWordOfPassageKeepsIt() {
		assertEquals(new TextRange(10, 14), RangeEdits.moved(new TextRange(10, 13), 10, 3, 4));
	}

	@Test
	void deletedPassageLeavesItsPlace() {
		assertEquals(new TextRange(10, 10), RangeEdits.moved(new TextRange(10, 20), 10, 10, 0));
		assertEquals(new TextRange(5, 5), RangeEdits.moved(new TextRange(10, 20), 5, 30, 0));
	}

	@Test
	void replacingAcrossAnEdgeKeepsWhatIsLeft() {
		assertEquals(new TextRange(7, 12), RangeEdits.moved(new TextRange(10, 20), 5, 10, 2));
		assertEquals(new TextRange(10, 15), RangeEdits.moved(new TextRange(10, 20), 15, 10, 2));
	}
}
