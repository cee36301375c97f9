/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.emic.ui.codebook.internal.markdown.Block;
import org.emic.ui.codebook.internal.markdown.MarkdownBlocks;
import org.emic.ui.codebook.internal.markdown.Run;

class MarkdownTest {

	/** Blocks with their formats, a line each: b bold, i italic, c code, s struck, a target in angle brackets. */
	private static List<String> read(String text) {
		return MarkdownBlocks.of(text).stream().map(MarkdownTest::describe).toList();
	}

	private static String describe(Block block) {
		var kind = block.kind() + (block.level() > 0 ? String.valueOf(block.level()) : "");
		return (kind + " " + block.marker() + " " + block.runs().stream().map(MarkdownTest::describe)
				.collect(Collectors.joining("|"))).replaceAll(" +", " ").strip();
	}

	private static String describe(Run run) {
		var format = (run.bold() ? "b" : "") + (run.italic() ? "i" : "") + (run.code() ? "c" : "") + (run.struck() ? "s" : "");
		return (format.isEmpty() ? "" : format + ":") + run.text() + (run.target() == null ? "" : "<" + run.target() + ">");
	}

	@Test
	void readsBlocks() {
		assertEquals(List.of("HEADING1 What I see", "PARAGRAPH One thought over two lines.", "PARAGRAPH Another.",
				"ITEM \u2022 first", "ITEM1 \u2022 within, and more", "ITEM 2. second", "QUOTE as she said it",
				"RULE", "CODE a *b*\n c"),
				read("# What I see\nOne thought\nover two lines.\n\nAnother.\n- first\n  * within,\nand more\n2. second\n"
						+ "> as she\n> said it\n\n***\n```\na *b*\n  c\n```\n"));
	}

	@Test
	void readsFormatsWithinALine() {
		assertEquals(List.of("PARAGRAPH a |b:bold| and |i:slanted| |c:*code*| and |s:gone"),
				read("a **bold** and _slanted_ `*code*` and ~~gone~~"));
		assertEquals(List.of("PARAGRAPH b:very |bi:much| so"), read("**very *much*** so"));
		assertEquals(List.of("PARAGRAPH see |the paper<https://x.org/a_b>| or |https://y.org/z<https://y.org/z>|."),
				read("see [the paper](https://x.org/a_b) or https://y.org/z."));
	}

	@Test
	void whatIsNoFormatStaysAsItWasTyped() {
		for (var text : List.of("2 * 3 * 4", "snake_case_name", "**open", "[no link] (at all)", "#no heading", "a ` b",
				"-no item", "* ", "__", "~~", "\\")) {
			var read = MarkdownBlocks.of(text);
			assertEquals(1, read.size(), text);
			assertEquals(text.strip(), (read.getFirst().marker().isEmpty() ? "" : "*") + read.getFirst().text(), text);
		}
		assertEquals(List.of("PARAGRAPH *not slanted* and \\n"), read("\\*not slanted\\* and \\n"));
		assertEquals(List.of(), read("\n \n"));
	}
}
