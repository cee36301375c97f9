/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.emic.core.study.OutlinedInterview.ANNE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.emic.model.outline.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SectionShapesTest {

	private final OutlinedInterview interview = OutlinedInterview.ofTurns(12);

	@AfterEach
	void outlineIsProper() {
		interview.assertProper();
	}

	private RecordedChange split(int turn, String title) {
		return interview.edit(edit -> SectionShapes.split(edit, interview.transcript, ANNE, turn, title));
	}

	private RecordedChange join(Section... sections) {
		return interview.edit(edit -> SectionShapes.join(edit, List.of(sections), ANNE));
	}

	private RecordedChange move(Section section, Section target) {
		return interview.edit(edit -> SectionShapes.moveInto(edit, section,
				target == null ? interview.outline() : target, ANNE));
	}

	@Test
	void theInnermostSectionIsSplitBeforeATurn() {
		interview.group(0, 9, "A");
		interview.group(1, 2, "B");
		interview.group(4, 7, "C");
		var before = interview.state();
		var change = split(6, "D");
		assertEquals("A[0-9](B[1-2] C[4-5] D[6-7])", interview.shape());
		change.undo();
		assertEquals(before, interview.state());
		split(3, "");
		assertEquals("A[0-2](B[1-2]) Answer 3.[3-9](C[4-7])", interview.shape());
	}

	@Test
	void theQuestionGoesWithItsTurn() {
		var section = interview.group(1, 6, "A");
		interview.edit(edit -> edit.set(section, org.emic.model.outline.OutlinePackage.Literals.SECTION__QUESTION, 4));
		split(4, "B");
		assertEquals(List.of(-1, 4), interview.outline().getSections().stream().map(Section::getQuestion).toList());
	}

	@Test
	void nothingIsSplitWhereASectionBeginsOrNoneIs() {
		interview.group(2, 5, "A");
		assertTrue(assertThrows(IllegalArgumentException.class, () -> split(2, "X")).getMessage().contains("‘A’"));
		assertThrows(IllegalArgumentException.class, () -> split(9, "X"));
	}

	@Test
	void joinedSectionsKeepTheFirstTitleAllSummariesAndWhatIsInThem() {
		var a = interview.group(0, 3, "A");
		var b = interview.group(5, 8, "B");
		interview.group(1, 2, "A1");
		interview.group(6, 7, "B1");
		interview.edit(edit -> OutlineEdits.summarise(edit, a, ANNE, "One."));
		interview.edit(edit -> OutlineEdits.summarise(edit, b, ANNE, "Two."));
		var before = interview.state();
		var change = join(a, b);
		assertEquals("A[0-8](A1[1-2] B1[6-7])", interview.shape());
		assertEquals("One.\n\nTwo.", a.getSummary());
		change.undo();
		assertEquals(before, interview.state());
	}

	@Test
	void onlyNeighboursAreJoined() {
		var a = interview.group(0, 1, "A");
		interview.group(2, 3, "B");
		var c = interview.group(4, 7, "C");
		var inner = interview.group(5, 6, "C1");
		assertThrows(IllegalArgumentException.class, () -> join(a, c));
		assertThrows(IllegalArgumentException.class, () -> join(c, inner));
		assertThrows(IllegalArgumentException.class, () -> join(c));
		assertThrows(IllegalArgumentException.class, () -> SectionShapes.next(c));
	}

	@Test
	void turnsGoIntoASectionBesideThemAndItsNeighbourGivesWay() {
		var a = interview.group(0, 3, "A");
		var b = interview.group(5, 8, "B");
		interview.edit(edit -> SectionShapes.include(edit, interview.transcript, b, ANNE, 3, 4));
		assertEquals("A[0-2] B[3-8]", interview.shape());
		interview.edit(edit -> SectionShapes.exclude(edit, interview.transcript, a, ANNE, 0, 1));
		interview.edit(edit -> SectionShapes.exclude(edit, interview.transcript, b, ANNE, 7, 8));
		assertEquals("A[2-2] B[3-6]", interview.shape());
		assertThrows(IllegalArgumentException.class, () -> interview
				.edit(edit -> SectionShapes.exclude(edit, interview.transcript, b, ANNE, 4, 5)));
		assertThrows(IllegalArgumentException.class, () -> interview
				.edit(edit -> SectionShapes.exclude(edit, interview.transcript, a, ANNE, 2, 2)));
	}

	@Test
	void aSectionGoesIntoItsNeighboursAndOutAgain() {
		var a = interview.group(0, 3, "A");
		interview.group(2, 3, "A1");
		var b = interview.group(5, 6, "B");
		var c = interview.group(8, 11, "C");
		move(b, a);
		assertEquals("A[0-6](A1[2-3] B[5-6]) C[8-11]", interview.shape());
		var before = interview.state();
		var change = move(b, null);
		change.undo();
		assertEquals(before, interview.state());
		change.redo();
		assertEquals("A[0-4](A1[2-3]) B[5-6] C[8-11]", interview.shape());
		move(b, c);
		assertEquals("A[0-4](A1[2-3]) C[5-11](B[5-6])", interview.shape());
		move(b, null);
		assertEquals("A[0-4](A1[2-3]) B[5-6] C[7-11]", interview.shape());
		move(b, a.getChildren().getFirst());
		assertEquals("A[0-6](A1[2-6](B[5-6])) C[7-11]", interview.shape());
	}

	@Test
	void aSectionGoesNowhereThatIsNotBesideIt() {
		var a = interview.group(0, 1, "A");
		interview.group(3, 4, "B");
		var c = interview.group(6, 9, "C");
		var inner = interview.group(7, 8, "C1");
		assertThrows(IllegalArgumentException.class, () -> move(c, a));
		assertThrows(IllegalArgumentException.class, () -> move(c, inner));
		assertThrows(IllegalArgumentException.class, () -> move(c, c));
		assertEquals("A[0-1] B[3-4] C[6-9](C1[7-8])", interview.shape());
	}

	@Test
	void numbersFollowThePlacesAndTypedOnesAreCorrected() {
		interview.group(0, 5, "1. Opening");
		interview.group(2, 3, "7.3 Detail");
		interview.group(6, 8, "3) Middle");
		interview.group(9, 11, "2024 in review");
		assertEquals("2", SectionNumbers.of(interview.outline().getSections().get(1)));
		interview.edit(edit -> assertEquals(2, SectionNumbers.renumber(edit, interview.transcript, ANNE)));
		assertEquals("1. Opening[0-5](1.1 Detail[2-3]) 2) Middle[6-8] 2024 in review[9-11]", interview.shape());
		assertEquals("Middle", SectionNumbers.withoutNumber("2) Middle"));
		assertEquals("24 hours a day", SectionNumbers.withoutNumber("24 hours a day"));
	}
}
