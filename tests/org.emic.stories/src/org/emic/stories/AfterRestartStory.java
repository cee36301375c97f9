/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories;

import org.emic.stories.pages.Product;
import org.junit.jupiter.api.Test;

/** After a restart the researcher of {@link ImportAndCodeStory} finds everything again. */
class AfterRestartStory {

	@Test
	void codingsAndOutlineAreThereAgain() {
		var product = new Product();
		product.explorer().expand(ImportAndCodeStory.STUDY, "transcripts").open("story_0001");
		var outline = product.outline();
		outline.waitForRow("How it is made", "3–5");
		outline.waitForRow("4", "making by hand");
		outline.waitForRow("4", "last say");
		product.explorer().select("story_0001");
		product.codings().waitForQuote("I make the shade by hand");
	}
}
