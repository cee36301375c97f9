/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class TextsTest {

	@Test
	void argumentsArePutInPlainlyInEveryLocale() {
		var old = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals("The key 12345 stands in the file twice", Texts.of(Texts.class).get("front.twice.problem", 12345));
		} finally {
			Locale.setDefault(old);
		}
	}

	@Test
	void aMissingMessageDoesNotHideTheProblem() {
		assertEquals("!no.such! [x]", Texts.of(Texts.class).get("no.such", "x"));
	}
}
