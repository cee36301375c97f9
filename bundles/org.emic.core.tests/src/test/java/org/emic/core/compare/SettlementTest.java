/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.study.Coders;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.codebook.Status;
import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.CodingSet;
import org.emic.model.coding.Provenance;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.CodebookFormat;
import org.emic.model.files.CodingsFormat;
import org.emic.model.files.FormatException;
import org.emic.model.files.MemoFormat;
import org.emic.model.files.OutlineFormat;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoFactory;
import org.emic.model.memo.MemoType;
import org.emic.model.outline.Outline;
import org.emic.model.outline.Section;
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

	/** What has no part would be settled by itself, to our side. */
	@Test
	void allThatCodingsAnOutlineOrAMemoSayIsAPartOfThem() throws FormatException {
		var coding = Versions.coding("c", 0, 1, 4, "quo", "control");
		var settlement = CodingFactory.eINSTANCE.createSettlement();
		settlement.setId("s");
		settlement.setQuote("quo");
		settlement.getSettles().add("c");
		settlement.setReason("Both.");
		var decision = CodingFactory.eINSTANCE.createDecision();
		decision.setId("d");
		decision.setCoding("x");
		decision.setOwner("ben");
		decision.setWas("w");
		decision.setCode("now");
		decision.setCodeName("Now");
		var set = Versions.codings("t1", "t2");
		set.getCodings().add(coding);
		set.getDecisions().add(decision);
		var consensus = Versions.codings("t1", "t2");
		consensus.getCoder().setId(CodingsFormat.CONSENSUS);
		consensus.setSettler(Coders.create("cem", "Cem"));
		consensus.getCodings().add(settlement);
		for (var part : List.of(set, coding, decision)) {
			allIsTold(set, part, changed -> CodingsFormat.write((CodingSet) changed), "one.codings");
		}
		for (var part : List.of(consensus, settlement, consensus.getSettler())) {
			allIsTold(consensus, part, changed -> CodingsFormat.write((CodingSet) changed), "one.codings");
		}
		var section = Versions.section("Tools", 0, 1);
		var outline = Versions.outline(section);
		for (var part : List.of(outline, section)) {
			allIsTold(outline, part, changed -> OutlineFormat.write((Outline) changed), "one.outline");
		}
		var memo = MemoFactory.eINSTANCE.createMemo();
		memo.setId("m");
		memo.setTitle("Tools");
		memo.setAuthor("anna");
		memo.setAuthorName("Anna");
		memo.setText("Why?");
		allIsTold(memo, memo, changed -> MemoFormat.write((Memo) changed), "m.md");
	}

	/** @param part one of those in the root, or the root itself */
	private static void allIsTold(EObject root, EObject part, Function<EObject, String> write, String file) throws FormatException {
		for (var attribute : part.eClass().getEAllAttributes()) {
			var copier = new EcoreUtil.Copier();
			var changed = copier.copy(root);
			copier.copyReferences();
			change(copier.get(part), attribute);
			isTold(attribute, write.apply(root), write.apply(changed), file);
		}
	}

	@Test
	void bothReasonsOfASettlementAreForAPersonToSettle() throws FormatException {
		var line = "{\"start\":[0,0],\"end\":[0,5],\"quote\":\"draft\",\"settles\":[%s],\"reason\":\"%s\",\"id\":\"s\"}\n";
		var text = "{\"format\":1,\"transcript\":\"one\",%s}\n<<<<<<< HEAD\n"
				.formatted("\"coder\":{\"id\":\"consensus\",\"name\":\"Consensus\"},\"settler\":{\"id\":\"cem\",\"name\":\"Cem\"}")
				+ line.formatted("\"a\"", "Titles only.") + "=======\n" + line.formatted("\"a\",\"b\"", "Ben was right.")
				+ ">>>>>>> main\n";
		var conflict = ConflictSides.parse(text, "one.codings");
		var settlement = Settlement.of(conflict, Optional.empty(), "one.codings", CodeNames.NONE).orElseThrow();
		assertEquals(2, settlement.open());
		var taken = settlement.comparison().takingRight("s/settles").takingRight("s/reason");
		assertEquals(0, taken.count());
		assertTrue(Settlement.isSettled(taken));
		assertTrue(taken.left().text().contains("\"settles\":[\"a\",\"b\"],\"reason\":\"Ben was right.\",\"id\":\"s\""), taken.left().text());
	}

	/** A file that has no part for what it says. */
	private static ComparedFile withoutParts(String text) {
		return new ComparedFile(text) {
			@Override
			public Part root() {
				return Part.of("file", PartKind.CODINGS, "file", 0, List.of());
			}

			@Override
			public String taking(String key, ComparedFile other) {
				return text();
			}

			@Override
			public String with(String key, String value) {
				return text();
			}

			@Override
			ComparedFile parse(String newText) {
				return withoutParts(newText);
			}
		};
	}

	@Test
	void whatIsNoPartIsNotSettledByItself() throws FormatException {
		assertEquals(0, Comparison.of(withoutParts("one"), withoutParts("other")).count());
		assertFalse(Settlement.isSettled(Comparison.of(withoutParts("one"), withoutParts("other"))));
		var text = CodingsFormat.write(Versions.codings("t1"));
		var spaced = ConflictSides.parse("<<<<<<< HEAD\n" + text + "=======\n" + text + "\n>>>>>>> main\n", "one.codings");
		var settled = Settlement.of(spaced, Optional.empty(), "one.codings", CodeNames.NONE).orElseThrow();
		assertTrue(Settlement.isSettled(settled.comparison()), "a blank line says nothing");
	}

	@SuppressWarnings("unchecked")
	private static void change(EObject object, EAttribute attribute) {
		if (attribute.isMany()) {
			((List<Object>) object.eGet(attribute)).add("more");
		} else if (attribute.getName().equals("extras")) {
			object.eSet(attribute, object instanceof Section ? "newer=\"1\"" : "newer: 1");
		} else {
			object.eSet(attribute, switch (object.eGet(attribute)) {
				case Boolean is -> !is;
				case Status any -> Status.DEPRECATED;
				case Provenance any -> Provenance.AUTO;
				case MemoType any -> MemoType.PERSONAL;
				case Integer number -> number + 1;
				case null, default -> attribute.getEAttributeType().getInstanceClass() == Instant.class ? Instant.EPOCH
						: attribute.getName().equals("colour") ? "#aa0000" : "changed";
			});
		}
	}

	private static void isTold(EAttribute attribute, String one, String other, String file) throws FormatException {
		// the id makes it another file, and its file's name is not in it
		if (!attribute.isID() && !attribute.getName().equals("id") && !one.equals(other)) {
			assertTrue(Comparison.of(Versions.read(one, file), Versions.read(other, file)).count() > 0, attribute.toString());
		}
	}

	@Test
	void aProposalIsComparedAsTextAndNotTakenForACode() throws FormatException {
		var proposal = "---\nformat: 1\n\nid: \"p\"\n\nkind: new\n\ncode: \"c\"\n\nproposer: {\"id\":\"anna\",\"name\":\"Anna\"}\n\nstatus: open\n\nrank: \"V\"\n\n---\n\n# Reason\n\nneeded\n";
		assertTrue(ComparedFiles.read(proposal, "newcode-c.md", CodeNames.NONE).isEmpty());
		assertTrue(ComparedFiles.kind(proposal, "newcode-c.md").isEmpty());
	}
}
