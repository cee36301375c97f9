/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.emic.model.codebook.Code;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.FormatException;
import org.junit.jupiter.api.Test;

class SettlementTest {

	private static String text(Code code) {
		return CodeFormat.write(code, null);
	}

	/** As git leaves it when it joins all of two files into one conflict. */
	private static ConflictSides conflict(String ours, String base, String theirs) throws FormatException {
		return ConflictSides.parse("<<<<<<< HEAD\n" + ours + "||||||| base\n" + base + "=======\n" + theirs + ">>>>>>> main\n", "c.md");
	}

	@Test
	void onlyWhatBothChangedIsLeftToSettle() throws FormatException {
		var ours = Versions.code("creative power");
		ours.setColour("#aa0000");
		var theirs = Versions.code("steering");
		theirs.setDefinition("Who decides.");
		var conflict = conflict(text(ours), text(Versions.code("control")), text(theirs));
		var settlement = Settlement.of(conflict, conflict.base(), "c.md", CodeNames.NONE).orElseThrow();
		assertEquals(1, settlement.open());
		assertEquals("Name: ‘creative power’ ↔ ‘steering’", Versions.lines(Comparison.of(settlement.comparison().left(),
				settlement.comparison().right())));
		var settled = settlement.comparison().takingRight("name");
		assertEquals(0, settled.count());
		theirs.setColour("#aa0000");
		assertEquals(text(theirs), settled.left().text());
	}

	@Test
	void withoutTheVersionBothCameFromAllIsLeftToSettle() throws FormatException {
		var ours = Versions.code("creative power");
		ours.setColour("#aa0000");
		var conflict = conflict(text(ours), text(Versions.code("control")), text(Versions.code("steering")));
		assertEquals(2, Settlement.of(conflict, Optional.empty(), "c.md", CodeNames.NONE).orElseThrow().open());
	}

	@Test
	void aFileWithoutPartsIsSettledAsText() throws FormatException {
		var conflict = conflict("a\n", "b\n", "c\n");
		assertTrue(Settlement.of(conflict, conflict.base(), "README.md", CodeNames.NONE).isEmpty());
	}
}
