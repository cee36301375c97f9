/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.emic.exchange.document.Block.Quotation;
import org.emic.exchange.document.Block.Spoken;
import org.emic.exchange.document.Block.Table;
import org.emic.exchange.document.Inline.Style;
import org.junit.jupiter.api.Test;

class DocumentFormatTest {

	private static final Document QUOTED = Document.titled("What *they* <said>").contents("Contents")
			.heading(1, "1. Work & <b>play</b>").prose("A **strong** summary.\n\n# Not a heading\n- one\n- two")
			.add(new Quotation(
					List.of(new Spoken("Participant", List.of(Inline.plain("Well, "),
							Inline.of("my self_esteem", Style.MARK), Inline.plain(" grew.\n\n- Really\nso.")))),
					List.of(Inline.code("creative <control>", "#aa00ff"), Inline.of(" creativity_0049, turn 14", Style.SMALL))))
			.add(new Table(List.of("a|b"), List.of(List.of("1\n2")))).build();

	@Test
	void markdownKeepsPlainWordsPlain() {
		assertEquals("""
				# What \\*they\\* \\<said\\>

				## 1. Work \\& \\<b\\>play\\</b\\>

				A **strong** summary.

				**Not a heading**
				- one
				- two

				> **Participant:** Well, **my self\\_esteem** grew.
				>
				> \\- Really\\
				> so.
				>
				> — *creative \\<control\\>* creativity\\_0049, turn 14

				| a\\|b |
				| --- |
				| 1 2 |
				""", DocumentFormat.MARKDOWN.write(QUOTED));
	}

	@Test
	void htmlEscapesWhateverIsSaid() {
		var html = DocumentFormat.HTML.write(QUOTED);
		assertTrue(html.contains("<title>What *they* &lt;said&gt;</title>"), html);
		assertTrue(html.contains("<h2 id=\"h1\" dir=\"auto\">1. Work &amp; &lt;b&gt;play&lt;/b&gt;</h2>"), html);
		assertTrue(html.contains("<p>A <strong>strong</strong> summary.</p>"), html);
		assertTrue(html.contains("<ul>\n<li>one</li>\n<li>two</li>\n</ul>"), html);
		assertTrue(html.contains("<p dir=\"auto\"><b class=\"speaker\">Participant:</b> Well, <mark>my self_esteem</mark>"
				+ " grew.</p>\n<p dir=\"auto\">- Really<br>\nso.</p>"), html);
		assertTrue(html.contains("<span class=\"code\" style=\"border-color:#aa00ff\">creative &lt;control&gt;</span>"), html);
		assertFalse(html.contains("<nav>"), "one heading needs no contents");
	}

	@Test
	void htmlNeedsNothingElse() {
		var html = DocumentFormat.HTML.write(QUOTED);
		assertFalse(html.contains("http:") || html.contains("https:") || html.contains("src=") || html.contains("@import"),
				html);
	}

	@Test
	void aColourThatIsNoneGetsNowhereNearTheMarkup() {
		var html = DocumentFormat.HTML.write(Document.titled("t")
				.paragraph(Inline.code("x", "red\" onclick=\"alert(1)"), Inline.code("y", null)).build());
		assertTrue(html.contains("<span class=\"code\">x</span><span class=\"code\">y</span>"), html);
	}

	@Test
	void contentsLeadToTheHeadings() {
		var html = DocumentFormat.HTML.write(
				Document.titled("t").contents("Contents").heading(1, "a").heading(2, "b").heading(1, "c").build());
		assertTrue(html.contains("<li class=\"l2\"><a href=\"#h2\" dir=\"auto\">b</a></li>"), html);
		assertTrue(html.contains("<h3 id=\"h2\" dir=\"auto\">b</h3>"), html);
	}

	@Test
	void proseLinksLeadToPagesOnly() {
		assertEquals("<p><a href=\"https://example.org/?a=1&amp;b=2\">here</a> and [there](javascript:alert(1)"
				+ ") [x](javascript:y) <em>em</em> snake_case_name 2 * 3 * 4 <code>*c*</code> *</p>\n",
				MarkdownProse.html("[here](https://example.org/?a=1&b=2) and [there](javascript:alert(1)) [x](javascript:y)"
						+ " _em_ snake_case_name 2 * 3 * 4 `*c*` \\*"));
	}

	@Test
	void proseKnowsQuotesNumbersAndCode() {
		assertEquals("""
				<blockquote>
				<p>said<br>
				twice</p>
				</blockquote>
				<ol>
				<li>one<br>
				more</li>
				<li>two</li>
				</ol>
				<pre>&lt;raw&gt; **x**
				</pre>
				<p>&lt;script&gt;</p>
				""", MarkdownProse.html("> said\n> twice\n1. one\n   more\n2. two\n```\n<raw> **x**\n```\n<script>"));
	}

	@Test
	void charactersThatNoPageMayHaveAreReplaced() {
		assertEquals("<p>a\uFFFDb\uFFFDc \uD83D\uDE00</p>\n", MarkdownProse.html("a\u0000b\uD800c \uD83D\uDE00"));
	}
}
