/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.emic.model.outline.Section;
import org.junit.jupiter.api.Test;

class OutlineEditsTest {

	private final OutlinedInterview interview = OutlinedInterview.ofTurns(12);

	@Test
	void groupedTurnsBecomeASectionInTheOrderOfTheText() {
		interview.group(6, 8, "B");
		interview.group(0, 2, "A");
		interview.group(10, 11, "C");
		assertEquals("A[0-2] B[6-8] C[10-11]", interview.shape());
	}

	@Test
	void aGroupGoesIntoTheInnermostSectionThatHasItsTurns() {
		interview.group(0, 8, "A");
		interview.group(2, 5, "B");
		interview.group(3, 4, "C");
		interview.group(7, 7, "D");
		assertEquals("A[0-8](B[2-5](C[3-4]) D[7-7])", interview.shape());
	}

	@Test
	void sectionsWhollyAmongGroupedTurnsBecomeItsChildren() {
		interview.group(1, 2, "A");
		interview.group(4, 5, "B");
		interview.group(9, 9, "C");
		interview.group(0, 6, "All");
		assertEquals("All[0-6](A[1-2] B[4-5]) C[9-9]", interview.shape());
	}

	@Test
	void aGroupThatCutsASectionIsRefusedByItsNameAndChangesNothing() {
		interview.group(2, 5, "Means");
		var before = interview.state();
		var refusal = assertThrows(IllegalArgumentException.class, () -> interview.group(4, 8, "X"));
		assertTrue(refusal.getMessage().contains("Means") && refusal.getMessage().contains("3"), refusal.getMessage());
		assertEquals(before, interview.state());
	}

	@Test
	void turnsThatAreNotThereCannotBeGrouped() {
		assertThrows(IllegalArgumentException.class, () -> interview.group(10, 12, "X"));
		assertThrows(IllegalArgumentException.class, () -> interview.group(3, 2, "X"));
		assertEquals("", interview.shape());
	}

	@Test
	void aSectionThatBeginsWithTheInterviewerAnswersThatQuestionAndIsCalledByIt() {
		var section = interview.group(2, 3, "");
		assertEquals(2, section.getQuestion());
		assertEquals("What about number 2?", section.getTitle());
		var answer = interview.group(5, 5, "");
		assertEquals(-1, answer.getQuestion());
		assertEquals("Answer 5.", answer.getTitle());
	}

	@Test
	void aLongTitleIsShortenedAtAWord() {
		var talkative = OutlinedInterview.ofTurns(1);
		int place = talkative.transcript.text().indexOf(" number");
		talkative.edit(edit -> edit.replaceText(talkative.transcript, place, 0, " word".repeat(60)));
		var title = talkative.group(0, 0, "").getTitle();
		assertTrue(title.length() <= SectionTitles.LONGEST + 1, title);
		assertTrue(title.startsWith("What about word") && title.endsWith(" word…"), title);
	}

	@Test
	void titleAndSummaryAreSetInOneLineAndAsProse() {
		var section = interview.group(0, 2, "A");
		interview.edit(edit -> OutlineEdits.rename(edit, section, OutlinedInterview.ANNE, "  How it\nbegan "));
		interview.edit(
				edit -> OutlineEdits.summarise(edit, section, OutlinedInterview.ANNE, "First.\n\nSecond.\n"));
		assertEquals("How it began", section.getTitle());
		assertEquals("First.\n\nSecond.", section.getSummary());
		refused(edit -> OutlineEdits.rename(edit, section, OutlinedInterview.ANNE, " \t"));
		assertEquals("How it began", section.getTitle());
	}

	@Test
	void aPromotedSectionTakesWhatFollowsItInItsParent() {
		interview.group(0, 9, "A");
		interview.group(1, 2, "B");
		var c = interview.group(4, 5, "C");
		interview.group(7, 8, "D");
		interview.edit(edit -> OutlineEdits.promote(edit, c, OutlinedInterview.ANNE));
		assertEquals("A[0-3](B[1-2]) C[4-9](D[7-8])", interview.shape());
	}

	@Test
	void aSectionWithWhichItsParentBeginsIsPromotedBeforeIt() {
		interview.group(0, 9, "A");
		var b = interview.group(0, 2, "B");
		interview.group(4, 5, "C");
		interview.edit(edit -> OutlineEdits.promote(edit, b, OutlinedInterview.ANNE));
		assertEquals("B[0-2] A[3-9](C[4-5])", interview.shape());
	}

	@Test
	void aSectionOnTopOrOneThatIsAllOfItsParentCannotBePromoted() {
		var a = interview.group(0, 3, "A");
		var b = interview.group(0, 3, "B");
		assertEquals("A[0-3](B[0-3])", interview.shape());
		refused(edit -> OutlineEdits.promote(edit, a, OutlinedInterview.ANNE));
		refused(edit -> OutlineEdits.promote(edit, b, OutlinedInterview.ANNE));
		assertEquals("A[0-3](B[0-3])", interview.shape());
	}

	@Test
	void aDemotedSectionGoesIntoTheOneBeforeWhichGrows() {
		var a = interview.group(0, 2, "A");
		var b = interview.group(5, 6, "B");
		interview.group(5, 5, "C");
		interview.edit(edit -> OutlineEdits.demote(edit, b, OutlinedInterview.ANNE));
		assertEquals("A[0-6](B[5-6](C[5-5]))", interview.shape());
		refused(edit -> OutlineEdits.demote(edit, a, OutlinedInterview.ANNE));
	}

	@Test
	void sectionsInARemovedSectionTakeItsPlace() {
		interview.group(0, 0, "Z");
		interview.group(8, 9, "Y");
		var a = interview.group(1, 6, "A");
		interview.group(2, 3, "B");
		interview.group(4, 5, "C");
		interview.edit(edit -> OutlineEdits.remove(edit, a, OutlinedInterview.ANNE));
		assertEquals("Z[0-0] B[2-3] C[4-5] Y[8-9]", interview.shape());
	}

	@Test
	void aMovedBoundaryTakesTurnsFromTheNeighbourAndItsParts() {
		interview.group(0, 5, "A");
		interview.group(2, 5, "B");
		var c = interview.group(6, 8, "C");
		interview.edit(edit -> start(edit, c, 4));
		assertEquals("A[0-3](B[2-3]) C[4-8]", interview.shape());
		refused(edit -> start(edit, c, 2));
		assertEquals("A[0-3](B[2-3]) C[4-8]", interview.shape());
	}

	@Test
	void aParentGrowsWithItsPart() {
		interview.group(2, 5, "A");
		interview.group(6, 9, "D");
		var b = interview.group(2, 3, "B");
		var c = interview.group(5, 5, "C");
		interview.edit(edit -> start(edit, b, 1));
		interview.edit(edit -> end(edit, c, 6));
		assertEquals("A[1-6](B[1-3] C[5-6]) D[7-9]", interview.shape());
	}

	@Test
	void partsShrinkWithTheirSectionButAreNotEmptied() {
		var a = interview.group(2, 8, "A");
		interview.group(2, 4, "B");
		interview.edit(edit -> start(edit, a, 4));
		assertEquals("A[4-8](B[4-4])", interview.shape());
		refused(edit -> start(edit, a, 5));
		refused(edit -> start(edit, a, 9));
		refused(edit -> end(edit, a, 12));
		interview.edit(edit -> end(edit, a, 4));
		assertEquals("A[4-4](B[4-4])", interview.shape());
	}

	@Test
	void aPartOfATurnIsCompletedBeforeTheNextTurnIsTaken() {
		var a = interview.group(3, 5, "A");
		a.setFirstOffset(2);
		a.setLastOffset(4);
		assertEquals(3, SectionBounds.nextStart(a, true));
		assertEquals(5, SectionBounds.nextEnd(a, false));
		interview.edit(edit -> start(edit, a, 3));
		interview.edit(edit -> end(edit, a, 5));
		assertEquals(2, SectionBounds.nextStart(a, true));
		assertEquals(6, SectionBounds.nextEnd(a, false));
		assertEquals(0, a.getFirstOffset());
		assertEquals(-1, a.getLastOffset());
	}

	@Test
	void anotherCodersOutlineIsNotChanged() {
		var section = interview.group(0, 2, "A");
		var ben = Coders.create("ben", "Ben");
		refused(edit -> OutlineEdits.rename(edit, section, ben, "X"));
		refused(edit -> OutlineEdits.remove(edit, section, ben));
		refused(edit -> SectionBounds.endAt(edit, interview.transcript, section, ben, 4));
		assertEquals("A[0-2]", interview.shape());
	}

	@Test
	void anOutlineIsKeptInItsFileAlone() throws Exception {
		var outer = interview.group(0, 5, "Working day");
		interview.group(2, 3, "Tools");
		interview.edit(edit -> OutlineEdits.summarise(edit, outer, OutlinedInterview.ANNE, "Starts early."));
		var state = interview.state();
		interview.study.save(interview.transcript, OutlinedInterview.ANNE);
		var file = new String(interview.files.read("outlines/anne/one.outline"), StandardCharsets.UTF_8);
		assertTrue(file.contains("# Working day\n") && file.contains("## Tools\n"), file);
		assertTrue(interview.files.files("codings/anne").isEmpty());
		interview.open();
		assertEquals(state, interview.state());
	}

	@Test
	void removalOfTheLastSectionIsSavedAndSoIsItsUndo() throws Exception {
		var section = interview.group(0, 5, "A");
		var removal = interview.edit(edit -> OutlineEdits.remove(edit, section, OutlinedInterview.ANNE));
		assertEquals("", interview.shape());
		removal.undo();
		interview.study.save(interview.transcript, OutlinedInterview.ANNE);
		interview.open();
		assertEquals("A[0-5]", interview.shape());
		interview.edit(edit -> OutlineEdits.remove(edit, interview.outline().getSections().getFirst(),
				OutlinedInterview.ANNE));
		interview.study.save(interview.transcript, OutlinedInterview.ANNE);
		interview.open();
		assertEquals("", interview.shape());
	}

	private void start(StudyEdit edit, Section section, int turn) {
		SectionBounds.startAt(edit, interview.transcript, section, OutlinedInterview.ANNE, turn);
	}

	private void end(StudyEdit edit, Section section, int turn) {
		SectionBounds.endAt(edit, interview.transcript, section, OutlinedInterview.ANNE, turn);
	}

	private void refused(Consumer<StudyEdit> work) {
		assertThrows(IllegalArgumentException.class, () -> interview.edit(work));
	}
}
