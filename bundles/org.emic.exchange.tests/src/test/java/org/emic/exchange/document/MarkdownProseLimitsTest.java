/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;

/** Prose that nobody writes, but that a file from elsewhere may hold. */
class MarkdownProseLimitsTest {

	@Test
	void quotesAreQuotedToALimitAndTextBeyond() {
		var html = MarkdownProse.html(">".repeat(20_000) + " x");
		assertEquals(16, html.split("<blockquote>", -1).length - 1);
		assertTrue(html.contains("&gt; x"), "the words are there");
		assertEquals("<blockquote>\n<blockquote>\n<p>x</p>\n</blockquote>\n</blockquote>\n", MarkdownProse.html("> > x"));
	}

	@Test
	void marksThatAreNotClosedAreReadOnce() {
		for (var mark : new String[] { "**a ", "*a ", " _a " }) {
			assertTimeoutPreemptively(Duration.ofSeconds(20), () -> MarkdownProse.html(mark.repeat(60_000)));
		}
		assertEquals("<p><strong>a</strong> and <em>b</em></p>\n", MarkdownProse.html("**a** and *b*"));
	}
}
