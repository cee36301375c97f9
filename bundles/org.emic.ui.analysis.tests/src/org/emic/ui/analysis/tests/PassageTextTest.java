/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.emic.core.text.TextRange;
import org.emic.ui.analysis.internal.passages.PassageText;
import org.junit.jupiter.api.Test;

class PassageTextTest {

	private static final String BEFORE = "Nobody ever asked me why I came to this work in the first place, but then the ";
	private static final String TEXT = BEFORE + "machine is what I use every day, and it never tires of me. ".repeat(4).strip();
	private static final TextRange TURN = new TextRange(0, TEXT.length());
	private static final TextRange MACHINE = TextRange.of(BEFORE.length(), "machine".length());

	@Test
	void whatIsFoundIsInSightInANarrowColumn() {
		var line = PassageText.of(TEXT, TURN, MACHINE, null, 24).getString();
		assertTrue(line.startsWith("\u2026") && line.indexOf("machine") <= 25, line);
		assertTrue(line.contains("then the machine is what I use"), "whole words: " + line);
	}

	@Test
	void theWordsAroundAPassageAreThoseOfItsTurn() {
		assertEquals(TEXT, PassageText.around(TEXT, TURN, new TextRange(MACHINE.start(), TEXT.length())));
		assertEquals("the machine is", PassageText.around(TEXT, new TextRange(MACHINE.start() - 4, MACHINE.end() + 3), MACHINE));
	}
}
