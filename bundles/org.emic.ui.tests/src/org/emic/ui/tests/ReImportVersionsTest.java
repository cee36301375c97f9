/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.emic.ui.internal.reimport.Versions;
import org.junit.jupiter.api.Test;

/** What changed in a long turn is in sight in a narrow column. */
class ReImportVersionsTest {

	private static final String SAME = "The past couple of years there have been a number of tools that have hit the market. ";

	@Test
	void aVersionIsShownFromShortlyBeforeItsDifference() {
		var shown = Versions.line(SAME + "One I use today.", SAME + "One I used\nyesterday.");
		assertTrue(shown.startsWith("\u2026") && shown.endsWith("One I use today.") && shown.length() < 50, shown);
	}

	@Test
	void aVersionThatDiffersAtItsBeginningIsShownFromThere() {
		assertEquals("One I use today.", Versions.line("One  I use\ntoday.", "Two I use today."));
		assertEquals(SAME.strip(), Versions.line(SAME, ""));
		assertEquals(SAME.strip(), Versions.line(SAME, SAME));
	}

	@Test
	void wordsThatWereAddedAtTheEndAreInSight() {
		var longer = Versions.line(SAME + "And more.", SAME.strip());
		assertTrue(longer.startsWith("\u2026") && longer.endsWith("the market. And more."), longer);
		assertTrue(Versions.line(SAME.strip(), SAME + "And more.").endsWith("the market."));
	}

	@Test
	void noCharacterIsCutInTwo() {
		var faces = "\uD83D\uDE00".repeat(60);
		assertTrue(Versions.line(faces + "\uD83D\uDE01", faces + "\uD83D\uDE02").codePoints()
				.noneMatch(each -> Character.isSurrogate((char) each) && each < 0x10000));
	}
}
