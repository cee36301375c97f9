/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.emic.model.codebook.Code;
import org.emic.model.coding.CodingSet;
import org.emic.model.files.internal.Utf8;
import org.emic.model.outline.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Files that are cut off, changed by hand or no files of ours: never anything but a message that helps. */
class BrokenFilesTest {

	private interface Reading {
		Object read(String text, String fileName) throws FormatException;
	}

	private static final List<Reading> READINGS = List.of(CodeFormat::parse, CodebookFormat::parse,
			CodingsFormat::parse, CodingsFormat::parseLenient, OutlineFormat::parse, TranscriptFormat::parse);

	/** Reads a text as every kind of file; gives the number of those that refused it. */
	private static int refusals(String text) {
		var refusals = 0;
		for (var reading : READINGS)
			try {
				reading.read(text, "file.x");
			} catch (FormatException e) {
				refusals++;
				assertEquals("file.x", e.fileName());
				assertTrue(e.line() >= 0 && e.line() <= text.split("\n", -1).length + 1, e.getMessage());
				assertFalse(e.problem().isBlank() || e.advice().isBlank(), e.getMessage());
				assertFalse(e.getMessage().matches("(?s).*![a-z]+\\.[a-z.]+!.*"), "a message is missing: " + e.getMessage());
			}
		return refusals;
	}

	private static String broken(String text, Random random) {
		var changed = new StringBuilder(text);
		switch (random.nextInt(5)) {
			case 0 -> changed.setLength(random.nextInt(text.length() + 1));
			case 1 -> changed.delete(0, random.nextInt(text.length() + 1));
			case 2 -> {
				for (var i = 0; i < 3; i++)
					changed.setCharAt(random.nextInt(text.length()), "\"\\{}[]:,#-\n0a\u0000\uD83D".charAt(random.nextInt(15)));
			}
			case 3 -> {
				var from = random.nextInt(text.length());
				changed.delete(from, Math.min(text.length(), from + 1 + random.nextInt(20)));
			}
			default -> changed.insert(random.nextInt(text.length() + 1),
					List.of("<<<<<<< HEAD\n", "{", "[1e999999999,2]", "\"", "\n---\n", "-1", "999999999999", "null", "\\u12")
							.get(random.nextInt(9)));
		}
		return changed.toString();
	}

	@Property(tries = 1000)
	void aChangedFileIsReadOrRefusedWithAMessage(@ForAll("codes") Code code, @ForAll("codingSets") CodingSet set,
			@ForAll("outlines") Outline outline, @ForAll long seed) {
		var random = new Random(seed);
		refusals(broken(CodeFormat.write(code, null), random));
		refusals(broken(CodingsFormat.write(set), random));
		refusals(broken(OutlineFormat.write(outline), random));
	}

	@Property(tries = 300)
	void noLineOfABrokenCodingsFileIsLost(@ForAll("codingSets") CodingSet set, @ForAll long seed) {
		var text = CodingsFormat.write(set);
		var from = text.indexOf('\n') + 1;
		if (from == text.length())
			return;
		var whole = text.substring(from);
		var changed = text.substring(0, from) + broken(whole, new Random(seed)).replace("\u0000", "").replace("\r", "");
		try {
			var parsed = CodingsFormat.parseLenient(changed, "x.codings");
			var written = CodingsFormat.write(parsed.value());
			var lines = changed.substring(from).lines().filter(line -> !line.isBlank()).count();
			assertEquals(lines + 1, written.lines().count());
			var kept = CodingsFormat.unreadableLines(parsed.value());
			assertEquals(parsed.problems().size(), kept.size());
			assertTrue(written.lines().toList().containsAll(kept));
			assertEquals(written, CodingsFormat.write(CodingsFormat.parseLenient(written, "x.codings").value()));
		} catch (FormatException e) {
			assertTrue(changed.isBlank(), e.getMessage());
		}
	}

	@Test
	void emptyGarbageAndDeepFilesAreRefused() {
		assertEquals(READINGS.size(), refusals(""));
		assertEquals(READINGS.size(), refusals("\n \n"));
		for (var text : List.of("hello", "{", "[".repeat(100_000), "{\"format\":1,\"x\":" + "[".repeat(100_000), "---\n",
				"---\nname: \"x\n---\n", "PK\u0003\u0004\u0000\u0000", "---\nformat: 99\nid: \"x\"\nname: \"y\"\n---\n",
				"{\"format\":99}", "<?xml version=\"1.0\"?>\n<a/>", "\uFEFF", "---\nformat: 999999999999\n---\n"))
			assertTrue(refusals(text) >= 4, text.substring(0, Math.min(30, text.length())));
	}

	@Test
	void whatIsWrongIsToldWithItsLine() {
		check(5, "rank", () -> CodeFormat.parse("---\nname: \"a\"\nid: \"b\"\n# x\nrank: \"c\n---\n", "f"));
		check(4, "status", () -> CodeFormat.parse("---\nname: \"a\"\nid: \"b\"\nstatus: GONE\n---\n", "f"));
		check(1, "id", () -> CodeFormat.parse("---\nname: \"a\"\n---\n", "f"));
		check(3, "merge conflict", () -> CodeFormat.parse("---\nname: \"a\"\n<<<<<<< HEAD\nid: \"b\"\n---\n", "f"));
		check(2, "newer", () -> CodebookFormat.parse("---\nformat: 2\nid: a\nname: b\n---\n", "f"));
		var header = "{\"format\":1,\"transcript\":\"t\",\"coder\":{\"id\":\"c\",\"name\":\"C\"},\"turns\":[]}\n";
		check(2, "start", () -> CodingsFormat.parse(header + "{\"start\":[1],\"end\":[1,2],\"id\":\"x\"}\n", "f"));
		check(3, "cut off", () -> CodingsFormat.parse(
				header + "{\"start\":[1,1],\"end\":[1,2],\"id\":\"x\"}\n{\"start\":[1,2],\"en", "f"));
		check(2, "ends before", () -> CodingsFormat.parse(header + "{\"start\":[2,1],\"end\":[1,2],\"id\":\"x\"}\n", "f"));
		check(2, "lacks", () -> CodingsFormat.parse(header + "{\"start\":[2,1],\"end\":[2,2]}\n", "f"));
		check(1, "first line", () -> CodingsFormat.parse("{\"start\":[1,1],\"end\":[1,2],\"id\":\"x\"}\n", "f"));
		check(1, "newer", () -> CodingsFormat.parseLenient("{\"format\":2}\n", "f"));
		var outline = "---\nformat: 1\ntranscript: t\ncoder: c\n---\n";
		check(7, "comment", () -> OutlineFormat.parse(outline + "\n# A\n\ntext\n", "f"));
		check(7, "turns", () -> OutlineFormat.parse(outline + "# A\n<!-- id=1 turns=5-3 -->\n", "f"));
		check(7, "question", () -> OutlineFormat.parse(outline + "# A\n<!-- id=1 turns=3-5 question=0 -->\n", "f"));
	}

	private static void check(int line, String word, Executable reading) {
		var e = assertThrows(FormatException.class, reading);
		assertEquals(line, e.line(), e.getMessage());
		assertTrue(e.getMessage().startsWith("f:" + line + ": "), e.getMessage());
		assertTrue(e.getMessage().contains(word), e.getMessage());
	}

	@Test
	void bytesThatAreNoUtf8AreRefusedWithTheirLine() {
		var latin = "one\ntwo\nGröße".getBytes(StandardCharsets.ISO_8859_1);
		assertEquals(3, assertThrows(FormatException.class, () -> Utf8.decode(latin, "f")).line());
		assertEquals(2, assertThrows(FormatException.class, () -> Utf8.encode("a\nb\uD83D", "f")).line());
	}

	@Provide
	Arbitrary<Code> codes() {
		return Models.code();
	}

	@Provide
	Arbitrary<CodingSet> codingSets() {
		return Models.codingSet();
	}

	@Provide
	Arbitrary<Outline> outlines() {
		return Models.outline();
	}
}
