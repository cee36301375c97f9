/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.emic.core.study.FolderFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class CasesTest {

	@Test
	void keepsRowsAndColumnsInTheirOrder() {
		String text = "transcript,age,field of work\nb,30,\"audio, mixing\"\na,,\"said \"\"no\"\"\"\nc,41,\n";
		var read = Cases.parse(text, "cases.csv");
		assertEquals(List.of(), read.problems());
		assertEquals(List.of("age", "field of work"), read.value().attributes());
		assertEquals(List.of("b", "a", "c"), read.value().transcripts());
		assertEquals(Optional.of("audio, mixing"), read.value().value("b", "field of work"));
		assertEquals(Optional.empty(), read.value().value("a", "age"));
		assertEquals(text, read.value().write());
	}

	@Test
	void anotherRowAndValueChangeOneLineEach() {
		var cases = Cases.parse("transcript,age\na,1\nc,3\n", "cases.csv").value();
		assertTrue(cases.add("b"));
		assertFalse(cases.add("b"));
		cases.set("c", "age", "4");
		assertEquals("transcript,age\na,1\nb,\nc,4\n", cases.write());
		cases.removeAttribute("age");
		assertEquals("transcript\na\nb\nc\n", cases.write());
	}

	@Test
	void readsWhatSpreadsheetsWrite() {
		var cases = Cases.parse("transcript;age;city\r\na;1;\"x\ny\"\r\n\r\nb;2\r\n", "cases.csv");
		assertEquals(List.of(), cases.problems());
		assertEquals("transcript;age;city\na;1;\"x\ny\"\nb;2;\n", cases.value().write());
	}

	@Test
	void aSeparatorInANameOfAColumnIsNoSeparator() {
		var cases = Cases.parse("transcript;Age, years\na;\"1;2\"\n", "cases.csv");
		assertEquals(List.of(), cases.problems());
		assertEquals(List.of("Age, years"), cases.value().attributes());
		assertEquals(Optional.of("1;2"), cases.value().value("a", "Age, years"));
		assertEquals("transcript;Age, years\na;\"1;2\"\n", cases.value().write());
		assertEquals(List.of("a;b"), Cases.parse("\"transcript\",a;b\n", "cases.csv").value().attributes());
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,false", "UTF-8,true", "windows-1252,false", "UTF-16LE,true" })
	void isWrittenAsTheSpreadsheetHadIt(String charset, boolean marked, @TempDir Path folder) throws IOException {
		var files = new FolderFiles(folder);
		var text = (marked ? "\uFEFF" : "") + "transcript;Stra\u00dfe\na;M\u00fcnchner Stra\u00dfe, 3\nb;H\u00f6fe\n";
		files.write("cases.csv", text.getBytes(Charset.forName(charset)));
		var read = Cases.read(files);
		assertEquals(List.of(), read.problems());
		read.value().set("b", "Stra\u00dfe", "\u00d6de");
		read.value().write(files);
		assertEquals(text.replace("H\u00f6fe", "\u00d6de"), new String(files.read("cases.csv"), Charset.forName(charset)));
	}

	@Test
	void whatItsEncodingDoesNotHaveIsNotLost(@TempDir Path folder) throws IOException {
		var files = new FolderFiles(folder);
		files.write("cases.csv", "transcript;Stra\u00dfe\na;H\u00f6fe und G\u00e4rten\n".getBytes(Charset.forName("windows-1252")));
		var cases = Cases.read(files).value();
		cases.set("a", "Stra\u00dfe", "\u9762");
		cases.write(files);
		assertEquals("\uFEFFtranscript;Stra\u00dfe\na;\u9762\n", new String(files.read("cases.csv"), StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "id,age%a,1 | 1", "transcript,age%a,\"1%b,2 | 2", "transcript,age%a,1%a,2 | 3",
			"transcript,age%a,1,2 | 2", "transcript,age,age%a,1,2 | 1", "transcript,%a,1 | 1", "transcript,age%,1 | 2",
			"transcript,age%a,\"x%y\"%b,1,2 | 4" })
	void namesTheLineOfWhatIsWrong(String text, int line) {
		var read = Cases.parse(text.replace('%', '\n'), "cases.csv");
		assertEquals(1, read.problems().size(), read.problems().toString());
		assertEquals(line, read.problems().getFirst().line(), read.problems().toString());
		assertFalse(read.problems().getFirst().advice().startsWith("!"));
	}

	@Test
	void anEmptyFileIsAnEmptyTable() {
		assertEquals("transcript\n", Cases.parse("", "cases.csv").value().write());
		assertThrows(IllegalArgumentException.class, () -> new Cases().addAttribute("transcript"));
	}

	@Property(tries = 500)
	void readsWhatItWrites(@ForAll @Size(max = 4) List<String> values) {
		var cases = new Cases();
		for (int i = 0; i < values.size(); i++) {
			cases.set("t" + i, "a" + i % 2, values.get(i));
		}
		String written = cases.write();
		var read = Cases.parse(written, "cases.csv");
		assertEquals(List.of(), read.problems());
		for (int i = 0; i < values.size(); i++) {
			assertEquals(cases.value("t" + i, "a" + i % 2), read.value().value("t" + i, "a" + i % 2));
		}
		assertEquals(written, read.value().write());
	}
}
