/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.CodingSet;
import org.emic.model.coding.Provenance;
import org.emic.model.files.CodingsFormat;
import org.emic.model.files.FormatException;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ComparedCodingsTest {

	private static final String FILE = "creativity_0074.codings";

	private static ComparedFile file(CodingSet set) throws FormatException {
		return Versions.read(CodingsFormat.write(set), FILE);
	}

	private static CodingSet sample() {
		var set = Versions.codings("a", "b", "c", "d", "e");
		set.getCodings().add(Versions.coding("c1", 1, 0, 9, "I decide.", "control"));
		set.getCodings().add(Versions.coding("c2", 3, 4, 20, "my own voice", "voice"));
		return set;
	}

	@Test
	void codingsAreShownAsPassagesInTheOrderOfTheText() throws FormatException {
		var changed = sample();
		changed.getCodings().get(1).setCode("id of tone");
		changed.getCodings().get(1).setCodeName("tone");
		changed.getCodings().get(1).setComment("hesitates");
		changed.getCodings().remove(0);
		changed.getCodings().add(Versions.coding("c0", 2, 1, 3, "so", "filler"));
		assertEquals("""
				- “I decide.” – control
				+ “so” – filler
				Code: ‘voice’ ↔ ‘tone’
				Comment: none ↔ ‘hesitates’""", Versions.differences(file(sample()), file(changed)));
	}

	/** What Compare does not show, it takes for settled, and one side is gone when it is saved. */
	@Test
	void eachAttributeOfAFileIsSeenToDiffer() throws FormatException {
		var settled = CodingFactory.eINSTANCE.createSettlement();
		settled.setId("s");
		settled.setQuote("I decide.");
		settled.getSettles().add("c1");
		var decision = CodingFactory.eINSTANCE.createDecision();
		decision.setId("d");
		decision.setCoding("x");
		decision.setOwner("ben");
		decision.setCreated(Instant.EPOCH);
		var consensus = Versions.codings("a", "b", "c", "d", "e");
		consensus.getCoder().setId(CodingsFormat.CONSENSUS);
		consensus.getCodings().add(settled);
		var codings = sample();
		codings.getDecisions().add(decision);
		for (var set : List.of(consensus, codings)) {
			for (EObject object : List.of(set, set.getCodings().getFirst(), set.getDecisions().isEmpty() ? set : decision)) {
				for (var attribute : object.eClass().getEAllAttributes()) {
					if (attribute.getName().equals("id")) {
						continue; // another id is another thing
					}
					var before = CodingsFormat.write(set);
					var old = attribute.isMany() ? List.copyOf((List<?>) object.eGet(attribute)) : object.eGet(attribute);
					object.eSet(attribute, other(attribute, old));
					var after = CodingsFormat.write(set);
					object.eSet(attribute, old);
					assertNotEquals(before, after, attribute.getName());
					assertTrue(Comparison.of(Versions.read(before, FILE), Versions.read(after, FILE)).count() > 0,
							object.eClass().getName() + '.' + attribute.getName());
				}
			}
		}
	}

	private static Object other(EAttribute attribute, Object value) {
		if (attribute.isMany()) {
			return List.of("another");
		}
		return switch (value) {
			case Boolean set -> !set;
			case Integer number -> number + 1;
			case Instant time -> time.plusSeconds(1);
			case Provenance way -> way == Provenance.AUTO ? Provenance.MANUAL : Provenance.AUTO;
			case null, default -> attribute.getEType() == CodingPackage.Literals.INSTANT ? Instant.EPOCH
					: attribute.getName().equals("extras") ? "{\"more\":1}" : "another";
		};
	}

	@Test
	void aSettlementIsTakenWithWhatItSettlesAndWhy() throws FormatException {
		var mine = Versions.codings("a", "b", "c", "d", "e");
		mine.getCoder().setId(CodingsFormat.CONSENSUS);
		var settled = CodingFactory.eINSTANCE.createSettlement();
		settled.setId("s");
		settled.setQuote("I decide.");
		settled.setReason("mine");
		settled.getSettles().add("c1");
		mine.getCodings().add(settled);
		var before = file(mine);
		settled.setReason("theirs");
		settled.getSettles().add("c2");
		var theirs = file(mine);
		assertEquals("In the place of: ‘1 coding’ ↔ ‘2 codings’\nReason: ‘mine’ ↔ ‘theirs’", Versions.differences(before, theirs));
		var taken = before.parse(before.taking("s/reason", theirs));
		assertEquals(theirs.text(), taken.taking("s/settles", theirs));
	}

	@Test
	void allLinesButThatOfTheCodingStayAsTheyAre() throws FormatException {
		var changed = sample();
		changed.getCodings().get(0).setComment("ours");
		var theirs = sample();
		theirs.getCodings().get(1).setCodeName("tone");
		theirs.getCodings().get(1).setCode("id of tone");
		var before = file(changed).text().lines().toList();
		var after = file(changed).taking("c2/code", file(theirs)).lines().toList();
		assertEquals(before.subList(0, 2), after.subList(0, 2));
		assertEquals(file(theirs).text().lines().toList().get(2), after.get(2));
	}

	@Test
	void aCodingComesToItsTurnAlsoWhenTheTurnHasAnotherNumberThere() throws FormatException {
		var theirs = Versions.codings("new", "a", "b", "c", "d", "e");
		theirs.getCodings().add(Versions.coding("c3", 4, 2, 6, "four", "number"));
		var taken = CodingsFormat.parse(file(sample()).taking("c3", file(theirs)), FILE).getCodings().get(1);
		assertEquals("c3", taken.getId());
		assertEquals(3, taken.getStartTurn());
		assertFalse(taken.isUncertain());
	}

	@Test
	void aPlaceInATurnThatIsNotHereIsNeverTakenForCertain() throws FormatException {
		var theirs = Versions.codings("a", "b", "c", "edited", "e");
		theirs.getCodings().add(Versions.coding("c3", 3, 2, 6, "four", "number"));
		var taken = CodingsFormat.parse(file(sample()).taking("c3", file(theirs)), FILE);
		assertTrue(taken.getCodings().stream().filter(coding -> coding.getId().equals("c3")).findFirst().orElseThrow().isUncertain());
	}

	@Test
	void takingTheStateOfTheTranscriptTakesThePlacesOfOwnCodingsAlong() throws FormatException {
		var theirs = Versions.codings("new", "a", "b", "c", "changed", "e");
		var taken = CodingsFormat.parse(file(sample()).taking("state", file(theirs)), FILE);
		assertEquals(List.of("new", "a", "b", "c", "changed", "e"), taken.getTurnDigests());
		assertEquals(2, taken.getCodings().get(0).getStartTurn());
		assertFalse(taken.getCodings().get(0).isUncertain());
		assertTrue(taken.getCodings().stream().filter(coding -> coding.getId().equals("c2")).findFirst().orElseThrow().isUncertain());
	}

	@Test
	void linesThatCannotBeReadAreKept() throws FormatException {
		var text = file(sample()).text() + "{\"cut off\n";
		var result = Versions.read(text, FILE).taking("c1/comment", file(sample()));
		assertTrue(result.endsWith("{\"cut off\n"), result);
	}

	@Test
	void aDecisionAboutAnothersCodingIsOnePart() throws FormatException {
		var theirs = sample();
		var decision = CodingFactory.eINSTANCE.createDecision();
		decision.setId("d1");
		decision.setCoding("b7");
		decision.setOwner("ben");
		decision.setWas("above");
		decision.setCode("x");
		decision.setCodeName("tone");
		decision.setCreated(Instant.EPOCH);
		theirs.getDecisions().add(decision);
		assertEquals("+ ben’s coding: ‘Creativity’ is to be ‘tone’", Versions.differences(file(sample()), file(theirs)));
		Versions.assertTakingAllGivesTheOther(file(sample()), file(theirs), FILE, 0);
		Versions.assertTakingAllGivesTheOther(file(theirs), file(sample()), FILE, 0);
	}

	@Property(tries = 200)
	void takingAllOfTheOtherGivesTheOther(@ForAll long seed) throws FormatException {
		var random = new Random(seed);
		var left = sample();
		for (var i = 0; i < random.nextInt(6); i++) {
			left.getCodings().add(Versions.coding("l" + i, random.nextInt(5), i, i + 3, "quote " + i, "code " + i % 2));
		}
		var right = EcoreUtil.copy(left);
		for (var i = 0; i < 1 + random.nextInt(6); i++) {
			change(right, random, i);
		}
		Versions.assertTakingAllGivesTheOther(file(left), file(right), FILE, random.nextInt());
	}

	private static void change(CodingSet set, Random random, int number) {
		if (set.getCodings().isEmpty()) {
			return;
		}
		var coding = set.getCodings().get(random.nextInt(set.getCodings().size()));
		switch (random.nextInt(5)) {
			case 0 -> set.getCodings().remove(coding);
			case 1 -> set.getCodings().add(Versions.coding("r" + number, random.nextInt(5), 1, 5, "new", "code"));
			case 2 -> coding.setComment("comment " + number);
			case 3 -> coding.setEndOffset(coding.getEndOffset() + 1);
			default -> coding.setCodeName("renamed " + number);
		}
	}
}
