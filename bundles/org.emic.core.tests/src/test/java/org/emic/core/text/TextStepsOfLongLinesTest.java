/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** One line of many words, some of them long, against looking at each character. */
class TextStepsOfLongLinesTest {

	private final Random random = new Random(3);

	private String line() {
		var text = new StringBuilder();
		for (int i = 0; i < 600; i++) {
			text.append("w".repeat(1 + random.nextInt(random.nextInt(60) == 0 ? 1200 : 9))).append(" ".repeat(1 + random.nextInt(2)));
		}
		return text.append("end").toString();
	}

	@Test
	void bordersAreThoseOfTheBlanksAround() {
		var line = line();
		var steps = new TextSteps(new TranscriptText(line, List.of(new TextRange(0, line.length()))));
		for (int i = 0; i < 3000; i++) {
			int offset = random.nextInt(line.length());
			assertEquals(border(line, offset, true, true), steps.wordStart(offset, true), "next start from " + offset);
			assertEquals(border(line, offset, true, false), steps.wordStart(offset, false), "start before " + offset);
			assertEquals(border(line, offset, false, true), steps.wordEnd(offset, true), "next end from " + offset);
			assertEquals(border(line, offset, false, false), steps.wordEnd(offset, false), "end before " + offset);
		}
	}

	private static int border(String line, int offset, boolean start, boolean later) {
		for (int at = offset + (later ? 1 : -1); at >= 0 && at <= line.length(); at += later ? 1 : -1) {
			boolean before = at > 0 && line.charAt(at - 1) != ' ';
			boolean behind = at < line.length() && line.charAt(at) != ' ';
			if (start ? behind && !before : before && !behind) {
				return at;
			}
		}
		return -1;
	}

	@Test
	void aTurnOfManyLettersIsNotReadForEachStep() {
		var line = "Some words of a long turn. ".repeat(12_000);
		var steps = new TextSteps(new TranscriptText(line, List.of(new TextRange(0, line.length()))));
		long begun = System.nanoTime();
		for (int offset = 100_000; offset < 101_000; offset++) {
			steps.nearest(offset, true);
		}
		assertTrue(System.nanoTime() - begun < 4_000_000_000L, "a thousand moves of the mouse took seconds");
	}
}
