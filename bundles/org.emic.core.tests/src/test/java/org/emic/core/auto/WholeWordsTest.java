/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WholeWordsTest {

	private static final TextPattern.Options WHOLE = new TextPattern.Options(true, false, true);

	@Test
	void expressionWithCommentsIsFoundAsWholeWords() throws PatternException {
		var pattern = TextPattern.of("(?x)draft # what is written first", WHOLE);
		assertTrue(pattern.isIn("a draft by hand"));
		assertFalse(pattern.isIn("drafting"));
	}

	@Test
	void whatCannotBeCombinedIsToldOfWithoutAPlaceInAnotherExpression() throws PatternException {
		TextPattern.of("\\Qdraft", new TextPattern.Options(true, false, false));
		var refused = assertThrows(PatternException.class, () -> TextPattern.of("\\Qdraft", WHOLE));
		assertEquals(Messages.get("patternNotWholeWords"), refused.getMessage());
	}
}
