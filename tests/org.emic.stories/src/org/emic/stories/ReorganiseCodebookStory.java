/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.emic.stories.pages.Product;
import org.junit.jupiter.api.Test;

/** A researcher builds a codebook and reorganises it. */
class ReorganiseCodebookStory {

	@Test
	void aCodebookIsBuiltReorganisedAndSeenAgain() {
		var product = new Product();
		product.makeStudy("tools-at-work");
		var codebook = product.codebook();
		codebook.newCode("trust");
		codebook.newCode("craft");
		codebook.newSubcode("craft", "first drafts");
		codebook.newCode("last say");
		codebook.waitForNames(List.of("trust", "craft", "  first drafts", "  last say"));
		codebook.rename("last say", "having the last say");
		codebook.drag("trust", "craft");
		codebook.waitForNames(List.of("craft", "  first drafts", "  having the last say", "  trust"));
		codebook.delete("first drafts");
		codebook.waitForNames(List.of("craft", "  having the last say", "  trust"));
		product.undo();
		codebook.waitForNames(List.of("craft", "  first drafts", "  having the last say", "  trust"));
		assertEquals(4, codebook.rows().size());
	}
}
