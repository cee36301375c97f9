/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Random;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.model.files.FormatException;
import org.emic.model.files.OutlineFormat;
import org.emic.model.outline.Outline;
import org.emic.model.outline.Section;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ComparedOutlineTest {

	private static final String FILE = "creativity_0074.outline";

	private static ComparedFile file(Outline outline) throws FormatException {
		return Versions.read(OutlineFormat.write(outline), FILE);
	}

	private static Outline sample() {
		return Versions.outline(Versions.section("Start", 0, 3), Versions.section("Work", 4, 12,
				Versions.section("Tools", 4, 6), Versions.section("Trust", 7, 12)), Versions.section("End", 13, 14));
	}

	@Test
	void aMovedSectionIsOneDifferenceAndBringsItsNewPlace() throws FormatException {
		var moved = sample();
		var trust = moved.getSections().get(1).getChildren().get(1);
		moved.getSections().add(2, trust);
		trust.setTitle("Trust in it");
		trust.setSummary("What it takes.");
		assertEquals("""
				Title: ‘Trust’ ↔ ‘Trust in it’
				In section: ‘Work’ ↔ none
				Summary: none ↔ ‘What it takes.’""", Versions.differences(file(sample()), file(moved)));
		var taken = OutlineFormat.parse(file(sample()).taking("trust/under", file(moved)), FILE);
		assertEquals(4, taken.getSections().size());
		assertEquals("Trust", taken.getSections().get(2).getTitle());
	}

	@Test
	void takingASectionThatIsElsewhereHereDoublesNothing() throws FormatException {
		var other = Versions.outline(Versions.section("All", 0, 14, sample().getSections().toArray(Section[]::new)));
		var result = file(sample()).taking("all", file(other));
		assertEquals(6, result.lines().filter(line -> line.startsWith("#")).count());
	}

	@Test
	void removingASectionKeepsThoseThatTheOtherStillHas() throws FormatException {
		var other = Versions.outline(Versions.section("Start", 0, 3), Versions.section("Trust", 7, 12), Versions.section("End", 13, 14));
		var result = OutlineFormat.parse(file(sample()).taking("work", file(other)), FILE);
		assertEquals("[Start, Trust, End]", result.getSections().stream().map(Section::getTitle).toList().toString());
	}

	@Property(tries = 200)
	void takingAllOfTheOtherGivesTheSameSections(@ForAll long seed) throws FormatException {
		var random = new Random(seed);
		var right = sample();
		for (var i = 0; i < 1 + random.nextInt(5); i++) {
			change(right, random, i);
		}
		Versions.assertTakingAllGivesTheOther(file(sample()), file(right), FILE, random.nextInt());
	}

	private static void change(Outline outline, Random random, int number) {
		var all = new ArrayList<Section>();
		outline.eAllContents().forEachRemaining(section -> all.add((Section) section));
		var section = all.get(random.nextInt(all.size()));
		switch (random.nextInt(4)) {
			case 0 -> section.setTitle("Title " + number);
			case 1 -> section.setSummary("Summary\n\n" + number);
			case 2 -> {
				var added = Versions.section("New" + number, section.getFirstTurn(), section.getFirstTurn());
				added.setFirstOffset(number + 1);
				section.getChildren().add(added);
			}
			default -> {
				if (all.size() > 1 && section.getChildren().isEmpty()) {
					EcoreUtil.remove(section);
				}
			}
		}
		sort(outline);
		assertTrue(!outline.getSections().isEmpty());
	}

	/** Sections stand in the order of their turns. */
	private static void sort(Outline outline) {
		var order = Comparator.comparingLong(SectionProperties::order);
		ECollections.sort(outline.getSections(), order);
		outline.eAllContents().forEachRemaining(section -> ECollections.sort(((Section) section).getChildren(), order));
	}
}
