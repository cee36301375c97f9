/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.emic.core.compare.Difference.Side;
import org.emic.model.codebook.Status;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.FormatException;
import org.junit.jupiter.api.Test;

class ComparedCodeTest {

	@Test
	void differencesReadAsNamesAndWordsNotAsSyntax() throws FormatException {
		var changed = Versions.code("creative power");
		changed.setStatus(Status.DEPRECATED);
		changed.setCodable(false);
		changed.setDefinition("The person decides\nwhat stays out of the work.");
		changed.getAliases().remove(1);
		var left = Versions.codeFile(Versions.code("control"));
		var right = Versions.read(CodeFormat.write(changed, "elsewhere"), "control.md");
		assertEquals("""
				Name: ‘control’ ↔ ‘creative power’
				Code above: ‘Creativity’ ↔ ‘Work’
				Can be coded with: ‘yes’ ↔ ‘no, it only groups others’
				Status: ‘active’ ↔ ‘deprecated’
				Other names: ‘agency authorship’ ↔ ‘agency’
				Definition: ‘The person decides what gets into the work.’ ↔ ‘The person decides what stays out of the work.’""",
				Versions.differences(left, right));
		Versions.assertTakingAllGivesTheOther(left, right, "control.md", 3);
	}

	@Test
	void takingOneNameChangesOneLine() throws FormatException {
		var other = Versions.code("creative power");
		other.setDefinition("Something else.");
		var left = Versions.codeFile(Versions.code("control"));
		assertEquals(left.text().replace("\"control\"", "\"creative power\""), left.taking("name", Versions.codeFile(other)));
	}

	@Test
	void twoNamesForOneCodeAreAConflictAndAllElseIsNot() throws FormatException {
		var ours = Versions.code("creative power");
		ours.setColour("#aa0000");
		var theirs = Versions.code("steering");
		theirs.setDefinition("Who decides.");
		theirs.getAliases().clear();
		ours.getAliases().clear();
		var comparison = Comparison.of(Optional.of(Versions.codeFile(Versions.code("control"))), Versions.codeFile(ours),
				Versions.codeFile(theirs));
		var differences = comparison.differences();
		assertEquals("[CONFLICT, LEFT, SAME, RIGHT]", differences.stream().map(Difference::side).toList().toString());
		assertEquals("""
				Name: ‘creative power’ ↔ ‘steering’
				Colour: none → ‘#aa0000’
				Other names: ‘agency authorship’ → none
				Definition: ‘The person decides what gets into the work.’ → ‘Who decides.’""", Versions.lines(comparison));
		assertEquals(3, comparison.count());
		assertEquals(Side.CONFLICT, differences.get(0).side());
	}

	@Test
	void aCombinationOfBothDefinitionsCanBeWritten() throws FormatException {
		var left = Versions.codeFile(Versions.code("control"));
		var written = Versions.read(left.with("definition", "\n# No heading\nBoth.\n\n"), "control.md");
		assertEquals("# No heading\nBoth.", written.root().part("definition").orElseThrow().value());
		assertTrue(written.root().part("inclusion").orElseThrow().value().isEmpty());
		assertThrows(IllegalArgumentException.class, () -> left.with("name", " "));
		assertThrows(IllegalArgumentException.class, () -> left.with("status", "ACTIVE"));
	}

	@Test
	void whatIsNotKnownIsKept() throws FormatException {
		var code = Versions.code("control");
		code.setExtras("newer: \"key\"");
		var left = Versions.codeFile(code);
		var result = left.taking("name", Versions.codeFile(Versions.code("power")));
		assertTrue(result.contains("newer: \"key\""), result);
	}

	@Test
	void codesAndMemosAreToldApartByTheirFirstLines() throws FormatException {
		var code = Versions.codeFile(Versions.code("control"));
		assertEquals(Optional.of(PartKind.CODE), ComparedFiles.kind(code.text(), "x.md"));
		assertEquals(Optional.empty(), ComparedFiles.kind("# A readme\nrank: 1\n", "README.md"));
		assertEquals(Optional.empty(), ComparedFiles.kind("---\ntitle: \"x\"\nkind: \"new\"\n---\n", "x.md"));
	}

	@Test
	void anExcerptShowsTheFirstWordThatIsDifferent() throws FormatException {
		var before = Versions.code("control");
		before.setDefinition("All that a person says of how they decide on what is to become of a draft, alone.");
		var after = Versions.code("control");
		after.setDefinition("All that a person says of how they decide on what is to become of a draft, with others.");
		assertEquals("Definition: ‘…of a draft, alone.’ ↔ ‘…of a draft, with others.’",
				Versions.differences(Versions.codeFile(before), Versions.codeFile(after)));
	}
}
