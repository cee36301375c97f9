/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.coding.Coding;
import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.CodingSet;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.FormatException;
import org.emic.model.outline.Outline;
import org.emic.model.outline.OutlineFactory;
import org.emic.model.outline.Section;

/** Versions of files, and what holds of any two. */
final class Versions {

	private static final Map<String, String> NAMES = Map.of("above", "Creativity", "elsewhere", "Work");

	private Versions() {
	}

	static ComparedFile read(String text, String fileName) throws FormatException {
		return ComparedFiles.read(text, fileName, id -> Optional.ofNullable(NAMES.get(id))).orElseThrow();
	}

	static Code code(String name) {
		var code = CodebookFactory.eINSTANCE.createCode();
		code.setId("1f3a9c");
		code.setName(name);
		code.setDefinition("The person decides\nwhat gets into the work.");
		code.getAliases().addAll(List.of("agency", "authorship"));
		return code;
	}

	static ComparedFile codeFile(Code code) throws FormatException {
		return read(CodeFormat.write(code, "above"), "control.md");
	}

	static CodingSet codings(String... turns) {
		var set = CodingFactory.eINSTANCE.createCodingSet();
		set.setTranscript("creativity_0074");
		set.setCoder(CodingFactory.eINSTANCE.createCoder());
		set.getCoder().setId("anna");
		set.getCoder().setName("Anna");
		set.setTranscriptDigest("d");
		set.getTurnDigests().addAll(List.of(turns));
		return set;
	}

	static Coding coding(String id, int turn, int start, int end, String quote, String codeName) {
		var coding = CodingFactory.eINSTANCE.createCoding();
		coding.setId(id);
		coding.setStartTurn(turn);
		coding.setEndTurn(turn);
		coding.setStartOffset(start);
		coding.setEndOffset(end);
		coding.setQuote(quote);
		coding.setCode("id of " + codeName);
		coding.setCodeName(codeName);
		return coding;
	}

	static Outline outline(Section... sections) {
		var outline = OutlineFactory.eINSTANCE.createOutline();
		outline.setTranscript("creativity_0074");
		outline.setCoder("anna");
		outline.setCoderName("Anna");
		outline.getSections().addAll(List.of(sections));
		return outline;
	}

	static Section section(String title, int first, int last, Section... children) {
		var section = OutlineFactory.eINSTANCE.createSection();
		section.setId(title.toLowerCase(Locale.ROOT));
		section.setTitle(title);
		section.setFirstTurn(first);
		section.setLastTurn(last);
		section.getChildren().addAll(List.of(children));
		return section;
	}

	/** The differences of two versions, as a person reads them. */
	static String differences(ComparedFile left, ComparedFile right) {
		return lines(Comparison.of(left, right));
	}

	static String lines(Comparison comparison) {
		return comparison.differences().stream().flatMap(Difference::leaves)
				.map(difference -> sign(difference) + difference.text()).collect(Collectors.joining("\n"));
	}

	private static String sign(Difference difference) {
		return difference.left().isEmpty() ? "+ " : difference.right().isEmpty() ? "- " : "";
	}

	/**
	 * Takes over all that is different, a part at a time, and checks that this ends at the other version, whatever
	 * is taken first.
	 */
	static void assertTakingAllGivesTheOther(ComparedFile left, ComparedFile right, String fileName, int choice)
			throws FormatException {
		var now = left;
		var steps = 0;
		for (var open = leaves(now, right); !open.isEmpty(); open = leaves(now, right)) {
			var compared = Comparison.of(now, right);
			var taken = open.get(Math.floorMod(choice + steps, open.size()));
			now = read(compared.left().taking(taken.part().key(), compared.right()), fileName);
			assertTrue(steps++ < 500, () -> "no end at " + taken.text());
		}
		assertEquals(right.text(), now.text());
	}

	private static List<Difference> leaves(ComparedFile left, ComparedFile right) {
		return Comparison.of(left, right).differences().stream().flatMap(Difference::leaves).toList();
	}
}
