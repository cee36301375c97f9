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
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.codebook.Status;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.CodebookFormat;
import org.emic.model.files.FormatException;
import org.junit.jupiter.api.Test;

class SettlementTest {

	private static String text(Code code) {
		return CodeFormat.write(code, null);
	}

	/** As git leaves it when it joins all of two files into one conflict. */
	private static ConflictSides conflict(String ours, String base, String theirs) throws FormatException {
		return ConflictSides.parse("<<<<<<< HEAD\n" + ours + "||||||| base\n" + base + "=======\n" + theirs + ">>>>>>> main\n", "c.md");
	}

	@Test
	void onlyWhatBothChangedIsLeftToSettle() throws FormatException {
		var ours = Versions.code("creative power");
		ours.setColour("#aa0000");
		var theirs = Versions.code("steering");
		theirs.setDefinition("Who decides.");
		var conflict = conflict(text(ours), text(Versions.code("control")), text(theirs));
		var settlement = Settlement.of(conflict, conflict.base(), "c.md", CodeNames.NONE).orElseThrow();
		assertEquals(1, settlement.open());
		assertEquals("Name: ‘creative power’ ↔ ‘steering’", Versions.lines(Comparison.of(settlement.comparison().left(),
				settlement.comparison().right())));
		var settled = settlement.comparison().takingRight("name");
		assertEquals(0, settled.count());
		theirs.setColour("#aa0000");
		assertEquals(text(theirs), settled.left().text());
	}

	@Test
	void withoutTheVersionBothCameFromAllIsLeftToSettle() throws FormatException {
		var ours = Versions.code("creative power");
		ours.setColour("#aa0000");
		var conflict = conflict(text(ours), text(Versions.code("control")), text(Versions.code("steering")));
		assertEquals(2, Settlement.of(conflict, Optional.empty(), "c.md", CodeNames.NONE).orElseThrow().open());
	}

	@Test
	void aFileWithoutPartsIsSettledAsText() throws FormatException {
		var conflict = conflict("a\n", "b\n", "c\n");
		assertTrue(Settlement.of(conflict, conflict.base(), "README.md", CodeNames.NONE).isEmpty());
	}

	@Test
	void whoMayChangeACodebookIsForAPersonToSettle() throws FormatException {
		var text = """
				---
				format: 1
				# Never changes.
				id: "x"
				# The name shown.
				name: "N"
				<<<<<<< HEAD
				owners: ["anna"]
				=======
				owners: ["anna","ben"]
				>>>>>>> theirs
				---
				""";
		var conflict = ConflictSides.parse(text, "a.codebook");
		var settlement = Settlement.of(conflict, conflict.base(), "a.codebook", CodeNames.NONE).orElseThrow();
		assertEquals(1, settlement.open());
		var taken = settlement.comparison().takingRight("owners");
		assertEquals(0, taken.count());
		assertTrue(taken.left().text().contains("owners: [\"anna\",\"ben\"]"), taken.left().text());
		var written = settlement.comparison().left().with("owners", "anna\n\n ben \ncarl");
		assertTrue(written.contains("owners: [\"anna\",\"ben\",\"carl\"]"), written);
	}

	/** What has no part would be settled by itself, to our side. */
	@Test
	void allThatACodebookOrACodeSaysIsAPartOfIt() throws FormatException {
		var codebook = CodebookFactory.eINSTANCE.createCodebook();
		codebook.setId("x");
		codebook.setName("N");
		for (var attribute : codebook.eClass().getEAllAttributes()) {
			var changed = EcoreUtil.copy(codebook);
			change(changed, attribute);
			isTold(attribute, CodebookFormat.write(codebook), CodebookFormat.write(changed), "a.codebook");
		}
		var code = Versions.code("control");
		for (var attribute : code.eClass().getEAllAttributes()) {
			var changed = EcoreUtil.copy(code);
			change(changed, attribute);
			isTold(attribute, text(code), text(changed), "c.md");
		}
	}

	@SuppressWarnings("unchecked")
	private static void change(EObject object, EAttribute attribute) {
		if (attribute.isMany()) {
			((List<Object>) object.eGet(attribute)).add("more");
		} else if (attribute.getName().equals("extras")) {
			object.eSet(attribute, "newer: 1");
		} else {
			object.eSet(attribute, switch (object.eGet(attribute)) {
				case Boolean is -> !is;
				case Status any -> Status.DEPRECATED;
				case null, default -> attribute.getName().equals("colour") ? "#aa0000" : "changed";
			});
		}
	}

	private static void isTold(EAttribute attribute, String one, String other, String file) throws FormatException {
		// the id makes it another file, and its file's name is not in it
		if (!attribute.isID() && !attribute.getName().equals("id") && !one.equals(other)) {
			assertEquals(1, Comparison.of(Versions.read(one, file), Versions.read(other, file)).count(), attribute.toString());
		}
	}

	@Test
	void aProposalIsComparedAsTextAndNotTakenForACode() throws FormatException {
		var proposal = "---\nformat: 1\n\nid: \"p\"\n\nkind: new\n\ncode: \"c\"\n\nproposer: {\"id\":\"anna\",\"name\":\"Anna\"}\n\nstatus: open\n\nrank: \"V\"\n\n---\n\n# Reason\n\nneeded\n";
		assertTrue(ComparedFiles.read(proposal, "newcode-c.md", CodeNames.NONE).isEmpty());
		assertTrue(ComparedFiles.kind(proposal, "newcode-c.md").isEmpty());
	}
}
