/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.emic.stories.pages.Product;
import org.junit.jupiter.api.Test;

/** A newcomer makes the sample study and looks around. */
class SampleStudyStory {

	@Test
	void theSampleStudyIsMadeAndLookedAround() {
		var product = new Product();
		product.makeSampleStudy();
		product.explorer().expand("sample-study", "transcripts").open("creativity_0074");
		var outline = product.outline();
		outline.waitForRow("23", "Interviewer");
		outline.select("22");
		assertFalse(product.transcript().selection().isBlank());
		assertTrue(product.codebook().rows().size() > 5);
		product.explorer().select("creativity_0074");
		var codings = product.codings();
		codings.waitForQuote("");
		var quote = codings.quotes().stream().filter(row -> row.length() > 20 && !row.endsWith("…")).findFirst()
				.orElseThrow();
		codings.open(quote);
		assertEquals(line(quote), line(product.transcript().selection()));
	}

	private static String line(String text) {
		return text.replaceAll("\\s+", " ");
	}
}
