/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.codebook.Status;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.ConflictText;
import org.emic.model.files.FormatException;
import org.junit.jupiter.api.Test;

class CodeMergeTest {

	private static final String PATH = "codebook/codes/control-000000.md";

	private static String code(Consumer<Code> change) {
		return code("", change);
	}

	private static String code(String parent, Consumer<Code> change) {
		var code = CodebookFactory.eINSTANCE.createCode();
		code.setId("00000000-1111");
		code.setName("control");
		code.setRank("V");
		code.setColour("#112233");
		code.setDefinition("Who decides.\n\nAnd when.");
		code.setExamples("- one");
		code.getAliases().addAll(List.of("power", "say"));
		change.accept(code);
		return CodeFormat.write(code, parent);
	}

	private static final String BASE = code(code -> { });

	private static MergeResult merge(String ours, String theirs) {
		var merged = FileMerge.merge(PATH, BASE, ours, theirs, id -> "the code " + id);
		var swapped = FileMerge.merge(PATH, BASE, theirs, ours, id -> "the code " + id);
		assertEquals(ConflictText.ours(merged.text()), ConflictText.theirs(swapped.text()), "sides are alike");
		assertEquals(ConflictText.theirs(merged.text()), ConflictText.ours(swapped.text()), "sides are alike");
		return merged;
	}

	private static void settles(String expected, String ours, String theirs) {
		var merged = merge(ours, theirs);
		assertEquals(List.of(), merged.conflicts());
		assertEquals(expected, merged.text());
	}

	@Test
	void eachPropertyIsMergedOnItsOwn() {
		settles(code("p", code -> {
			code.setName("creative control");
			code.setColour("#445566");
			code.setRank("W");
			code.setInclusion("Say so.");
			code.setDefinition("Who decides what.\n\nAnd when, and where.");
		}), code(code -> {
			code.setName("creative control");
			code.setInclusion("Say so.");
			code.setDefinition("Who decides what.\n\nAnd when.");
		}), code("p", code -> {
			code.setColour("#445566");
			code.setRank("W");
			code.setDefinition("Who decides.\n\nAnd when, and where.");
		}));
	}

	@Test
	void oneNameOrTheOtherIsForAPerson() throws FormatException {
		var merged = merge(code(code -> code.setName("creative power")), code(code -> {
			code.setName("agency");
			code.setColour("#445566");
		}));
		assertEquals(List.of("name: ‘creative power’ (ours) or ‘agency’ (theirs)"),
				merged.conflicts().stream().map(MergeConflict::text).toList());
		assertTrue(merged.text().contains("""
				# The name shown.
				<<<<<<< ours: name ‘creative power’
				name: "creative power"
				=======
				name: "agency"
				>>>>>>> theirs: name ‘agency’
				# Never changes"""), merged.text());
		assertEquals(List.of(new ConflictText.Conflict(merged.conflicts().getFirst().line(), 7, "name ‘creative power’", "name ‘agency’")),
				ConflictText.conflicts(merged.text()));
		var read = CodeFormat.parse(ConflictText.theirs(merged.text()), PATH);
		assertEquals("agency", read.code().getName());
		assertEquals("#445566", read.code().getColour());
	}

	@Test
	void twoPlacesInTheTreeAreForAPersonInWords() {
		var merged = merge(code("a", code -> code.setRank("A")), code("b", code -> code.setRank("B")));
		assertEquals(List.of("code above: ‘the code a’ (ours) or ‘the code b’ (theirs)"),
				merged.conflicts().stream().map(MergeConflict::text).toList());
	}

	@Test
	void ranksAreNothingToDisagreeAbout() {
		settles(code("a", code -> code.setRank("X")), code("a", code -> code.setRank("X")), code(code -> code.setRank("B")));
		settles(code(code -> code.setRank("B")), code(code -> code.setRank("X")), code(code -> code.setRank("B")));
	}

	@Test
	void whoDeletedGivesWayToWhoEdited() {
		var deleted = code(code -> code.setStatus(Status.DELETED));
		settles(code(code -> code.setName("agency")), deleted, code(code -> code.setName("agency")));
		settles(code(code -> code.setStatus(Status.DEPRECATED)), deleted, code(code -> code.setStatus(Status.DEPRECATED)));
		settles(deleted, deleted, BASE);
		settles(code(code -> {
			code.setStatus(Status.DELETED);
			code.setRank("B");
		}), deleted, code(code -> code.setRank("B")));
	}

	@Test
	void whoMergedItIntoAnotherDoesNotGiveWay() {
		settles(code(code -> {
			code.setStatus(Status.DELETED);
			code.setMergedInto("other");
			code.setName("agency");
		}), code(code -> {
			code.setStatus(Status.DELETED);
			code.setMergedInto("other");
		}), code(code -> {
			code.setName("agency");
			code.setStatus(Status.DEPRECATED);
		}));
		assertEquals(List.of("merged into: ‘the code one’ (ours) or ‘the code two’ (theirs)"),
				merge(code(code -> code.setMergedInto("one")), code(code -> code.setMergedInto("two"))).conflicts().stream()
						.map(MergeConflict::text).toList());
	}

	@Test
	void aliasesAndExamplesAreSets() {
		settles(code(code -> {
			code.getAliases().remove("power");
			code.getAliases().addAll(List.of("agency", "grip"));
			code.setExamples("- one\n- three\n- two");
		}), code(code -> {
			code.getAliases().add("agency");
			code.setExamples("- one\n- three");
		}), code(code -> {
			code.getAliases().remove("power");
			code.getAliases().add("grip");
			code.setExamples("- one\n- two");
		}));
	}

	@Test
	void aParagraphThatBothRewroteIsForAPerson() {
		var merged = merge(code(code -> code.setDefinition("Whoever decides.\n\nAnd when.")),
				code(code -> code.setDefinition("He who decides.\n\nAnd when.")));
		assertEquals(List.of("definition: “Whoever decides.” (ours) or “He who decides.” (theirs)"),
				merged.conflicts().stream().map(MergeConflict::text).toList());
	}

	@Test
	void whatNewerVersionsWriteIsMergedToo() {
		var base = BASE.replace("---\n\n", "weight: 1\nshade: dark\n---\n\n") + "\n# See also\n\nA\n";
		var ours = base.replace("weight: 1", "weight: 2").replace("\nA\n", "\nB\n");
		var theirs = base.replace("shade: dark\n", "").replace("control\"", "agency\"");
		var merged = FileMerge.merge(PATH, base, ours, theirs);
		assertEquals(List.of(), merged.conflicts());
		assertEquals(ours.replace("shade: dark\n", "").replace("control\"", "agency\""), merged.text());
	}
}
