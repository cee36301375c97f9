/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CsvTest {

	@Test
	void wordsAreNotCalculatedInASpreadsheet() {
		assertEquals("""
				'- well,'@SUM(1)
				"'=HYPERLINK(""http://x"")",'+yes
				""", Csv.forSpreadsheet(List.of(List.of("- well", "@SUM(1)"), List.of("=HYPERLINK(\"http://x\")", "+yes"))));
	}

	@Test
	void numbersAndOtherWordsAreAsTheyAre() {
		assertEquals("-0.25,12,a = b,,'no'\n", Csv.forSpreadsheet(List.of(List.of("-0.25", "12", "a = b", "", "'no'"))));
	}

	@Test
	void whatIsReadBackIsAsItIs() {
		assertEquals("=a,-b\n", Csv.write(List.of(List.of("=a", "-b"))));
	}
}
