/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What a newer version wrote survives a change made with this one. */
class UnknownContentTest {

	@Test
	void ofACode() throws FormatException {
		var known = CodeFormat.parse("---\nname: Old name\nid: 1f3a9c00-1\n---\nWhat it means.\n", "old-name-1f3a9c.md");
		var text = CodeFormat.write(known.code(), null);
		text = text.replace("mergedInto: \"\"\n",
				"mergedInto: \"\"\n# How sure we are.\nweight: 3\nlinks:\n  - a\n  - b: [1, 2]\n")
				+ "\n# Counterexamples\n\nNot this:\n\n\\# raw\n## Sub\n\n# Sources\n\nX\n";
		var code = CodeFormat.parse(text, "old-name-1f3a9c.md").code();
		assertEquals("What it means.", code.getDefinition());
		assertEquals(text, CodeFormat.write(code, null));
		code.setName("New name");
		code.setExamples("One.");
		var changed = CodeFormat.write(code, null);
		assertEquals(text.replace("Old name", "New name").replace("# Examples\n", "# Examples\n\nOne.\n"), changed);
		assertEquals("old-name-1f3a9c.md", CodeFormat.fileName(code));
	}

	@Test
	void ofACodebook() throws FormatException {
		var text = """
				---
				format: 1
				# Never changes.
				id: "b"
				# The name shown.
				name: "B"
				# The ids of the coders who may change it; the others propose.
				owners: []
				# See the manual.
				licence: "CC0"
				---

				For all.
				""";
		var codebook = CodebookFormat.parse(text, "b.codebook");
		assertEquals(text, CodebookFormat.write(codebook));
		codebook.setName("C");
		assertEquals(text.replace("\"B\"", "\"C\""), CodebookFormat.write(codebook));
	}

	@Test
	void ofCodings() throws FormatException {
		var text = """
				{"format":1,"transcript":"t","coder":{"id":"c","name":"C","orcid":"0-1"},"digest":"d","turns":["x"],"tool":{"v":2.50,"l":[null,true,"\\ud83d"]}}
				{"start":[0,0],"end":[0,1],"quote":"a","provenance":"AUTO","id":"1","rule":{"n":1e3,"deep":[[]]},"weight":-0.10}
				{"decides":"2","of":"anna","was":"x","removed":true,"created":"2026-05-03T10:00:00Z","id":"3","votes":[1,{"by":"b"}]}
				""";
		var set = CodingsFormat.parse(text, "t.codings");
		assertEquals(text, CodingsFormat.write(set));
		set.getCodings().get(0).setComment("!");
		set.getDecisions().get(0).setReason("?");
		set.getCoder().setName("D");
		assertEquals(text.replace("\"C\"", "\"D\"").replace("\"AUTO\"", "\"AUTO\",\"comment\":\"!\"")
				.replace("00Z\"", "00Z\",\"reason\":\"?\""),
				CodingsFormat.write(set));
	}

	@Test
	void aDecisionIsKnownByItsKeyWhereverItStands() throws FormatException {
		var set = CodingsFormat.parse("""
				{"format":1,"transcript":"t","coder":{"id":"c","name":"C"},"digest":"d","turns":["x"]}
				{"id":"3","code":"y","decides" : "2"}
				{ "id":"1","start":[0,0],"end":[0,1],"quote":"\\"decides\\":","comment":"decides" }
				""", "t.codings");
		assertEquals("2", set.getDecisions().get(0).getCoding());
		assertEquals("1", set.getCodings().get(0).getId());
	}

	@Test
	void ofAnOutline() throws FormatException {
		var text = """
				---
				format: 1
				transcript: "t"
				coder: "c"
				coderName: "C"
				digest: "d"
				turns: ["x","y"]
				view: "narrow"
				---

				A word before.

				# Beginning
				<!-- id=s1 turns=1-2 question=1 mood="warm -> cold" weight=3 -->

				They meet.

				## Why
				<!-- id=s2 turns=1.12-2.40 -->
				""";
		var outline = OutlineFormat.parse(text, "t.outline");
		assertEquals(text, OutlineFormat.write(outline));
		var why = outline.getSections().get(0).getChildren().get(0);
		assertEquals(0, why.getFirstTurn());
		assertEquals(12, why.getFirstOffset());
		assertEquals(1, why.getLastTurn());
		assertEquals(40, why.getLastOffset());
		assertEquals(0, outline.getSections().get(0).getQuestion());
		why.setTitle("Because");
		assertEquals(text.replace("Why", "Because"), OutlineFormat.write(outline));
	}

	@Test
	void proseWrittenByHandKeepsItsOwnHeadings() throws FormatException {
		var text = CodeFormat.write(CodeFormat.parse("---\nname: N\nid: i\n---\n# Definition\n\nA.\n\n## Detail\n\nB.\n\n"
				+ "# Include\nC\n", "n.md").code(), null);
		var code = CodeFormat.parse(text, "n.md").code();
		assertEquals("A.\n\n## Detail\n\nB.", code.getDefinition());
		assertEquals("C", code.getInclusion());
		assertTrue(text.contains("\n## Detail\n"));
	}
}
