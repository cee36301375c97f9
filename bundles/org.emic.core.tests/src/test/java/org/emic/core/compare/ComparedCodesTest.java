/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.CodebookFormat;
import org.emic.model.files.FormatException;
import org.junit.jupiter.api.Test;

class ComparedCodesTest {

	private final Map<String, String> files = new TreeMap<>();

	private ComparedCodesTest() {
		var codebook = CodebookFactory.eINSTANCE.createCodebook();
		codebook.setId("book");
		codebook.setName("Interviews");
		files.put("interviews.codebook", CodebookFormat.write(codebook));
		add("creativity", null);
		add("control", "creativity");
		add("voice", "creativity");
		add("work", null);
	}

	private static String text(String name, String parent) {
		return CodeFormat.write(code(name), parent);
	}

	private static Code code(String name) {
		var code = CodebookFactory.eINSTANCE.createCode();
		code.setId(name);
		code.setName(name);
		return code;
	}

	private void add(String name, String parent) {
		files.put("codes/" + name + ".md", text(name, parent));
	}

	private static ComparedFile read(Map<String, String> files) throws FormatException {
		return Versions.read(CodebookFiles.join(files), CodebookFiles.NAME);
	}

	@Test
	void aCodebookIsATreeOfCodesAndAMovedCodeIsOneDifference() throws FormatException {
		var other = new TreeMap<>(files);
		other.put("codes/control.md", text("control", "work").replace("name: \"control\"", "name: \"steering\""));
		other.put("codes/tone.md", text("tone", "voice"));
		other.remove("codes/work.md");
		other.put("codes/work.md", files.get("codes/work.md").replace("ACTIVE", "DELETED"));
		var left = read(files);
		var right = read(other);
		assertEquals("""
				Name: ‘control’ ↔ ‘steering’
				Code above: ‘creativity’ ↔ ‘work’
				+ tone
				- work""", Versions.differences(left, right));
		Versions.assertTakingAllGivesTheOther(left, right, CodebookFiles.NAME, 2);
	}

	@Test
	void aCodeThatTheOtherDoesNotHaveIsMarkedAsDeletedAndItsFileStays() throws FormatException {
		var other = new TreeMap<>(files);
		other.remove("codes/work.md");
		var taken = CodebookFiles.split(read(files).taking("work", read(other)));
		assertEquals(files.keySet(), taken.keySet());
		assertTrue(taken.get("codes/work.md").contains("status: DELETED"));
		assertEquals("", Versions.differences(read(taken), read(other)));
	}

	@Test
	void onlyTheFileOfTheChangedCodeChanges() throws FormatException {
		var other = new TreeMap<>(files);
		other.put("codes/voice.md", files.get("codes/voice.md").replace("\"voice\"", "\"tone\"").replace("id: \"tone\"", "id: \"voice\""));
		var taken = CodebookFiles.split(read(files).taking("voice/name", read(other)));
		var expected = new TreeMap<>(files);
		expected.put("codes/voice.md", other.get("codes/voice.md"));
		assertEquals(expected, new TreeMap<>(taken));
	}

	@Test
	void theCodebooksOwnNameIsAPartToo() throws FormatException {
		var other = new TreeMap<>(files);
		other.computeIfPresent("interviews.codebook", (name, text) -> text.replace("Interviews", "Talks"));
		assertEquals("Name: ‘Interviews’ ↔ ‘Talks’", Versions.differences(read(files), read(other)));
		Versions.assertTakingAllGivesTheOther(read(files), read(other), CodebookFiles.NAME, 0);
	}
}
