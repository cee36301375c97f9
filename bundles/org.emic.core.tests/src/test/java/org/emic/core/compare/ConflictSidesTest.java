/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.emic.model.files.FormatException;
import org.junit.jupiter.api.Test;

class ConflictSidesTest {

	private static final String TEXT = """
			---
			<<<<<<< HEAD
			name: "creative power"
			=======
			name: "steering"
			>>>>>>> colleague/main
			id: "x"
			""";

	@Test
	void eachSideIsAWholeFile() throws FormatException {
		var conflict = ConflictSides.parse(TEXT, "x.md");
		assertEquals("---\nname: \"creative power\"\nid: \"x\"\n", conflict.ours());
		assertEquals("---\nname: \"steering\"\nid: \"x\"\n", conflict.theirs());
		assertEquals(Optional.empty(), conflict.base());
		assertEquals("HEAD", conflict.oursName());
		assertEquals("colleague/main", conflict.theirsName());
		assertEquals(1, conflict.conflicts());
	}

	@Test
	void theVersionBothCameFromIsTakenFromTheFileWhereItTellsIt() throws FormatException {
		var text = TEXT.replace("=======", "||||||| 1f3a9c\nname: \"control\"\n=======");
		assertEquals(Optional.of("---\nname: \"control\"\nid: \"x\"\n"), ConflictSides.parse(text, "x.md").base());
		assertEquals(Optional.empty(), ConflictSides.parse(text + TEXT, "x.md").base(), "one conflict does not tell it");
	}

	@Test
	void proseWithALineOfEqualSignsIsNoConflict() throws FormatException {
		assertFalse(ConflictSides.isConflict("Heading\n=======\ntext\n"));
		assertTrue(ConflictSides.isConflict(TEXT));
		var prose = TEXT + "Heading\n=======\n";
		assertTrue(ConflictSides.parse(prose, "x.md").ours().endsWith("Heading\n=======\n"));
	}

	@Test
	void aConflictThatIsCutOffIsToldWithItsLine() {
		var problem = assertThrows(FormatException.class, () -> ConflictSides.parse(TEXT.replace(">>>>>>> colleague/main\n", ""), "x.md"));
		assertEquals("x.md", problem.fileName());
		assertEquals(6, problem.line());
	}

	@Test
	void windowsLineEndsAreNoObstacle() throws FormatException {
		var conflict = ConflictSides.parse(TEXT.replace("\n", "\r\n"), "x.md");
		assertEquals("---\r\nname: \"steering\"\r\nid: \"x\"\r\n", conflict.theirs());
	}
}
