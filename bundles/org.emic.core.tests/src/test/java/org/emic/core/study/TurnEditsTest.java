/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.emic.core.anchor.Certainty;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.emic.model.outline.Section;
import org.emic.model.transcript.Role;
import org.emic.model.transcript.Speaker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Correcting turns and deleting coded words, with a coding and a section that follow. */
class TurnEditsTest {

	private static final String TEXT = """
			# Dialog 1

			**Transcript ID:** one
			**Speakers:** Interviewer (interviewer) = Assistant, AI; Participant (participant) = User

			---

			Assistant: How do you begin?

			User: I write a draft by hand. And then? I ask the machine.

			AI: Why?

			User: It never tires.
			""";

	@TempDir
	Path folder;

	private final Coder anna = Coders.create("anna", "Anna");
	private FolderFiles files;
	private Study study;
	private PlacedCoding coding;
	private Section section;

	@BeforeEach
	void openStudy() throws IOException {
		files = new FolderFiles(folder);
		NewStudy.write(files, "Test", true);
		Files.createDirectories(folder.resolve("transcripts"));
		Files.writeString(folder.resolve("transcripts/one.transcript"), TEXT);
		study = Study.open(files);
		int start = TEXT.indexOf("ask the machine");
		study.edit("Apply", edit -> coding = CodingEdits.apply(edit, one(), TextRange.of(start, 15), null, anna, Provenance.MANUAL).orElseThrow());
		study.edit("Group", edit -> section = OutlineEdits.group(edit, one(), anna, 2, 3, "Why"));
	}

	private StudyTranscript one() {
		return study.transcript("one").orElseThrow();
	}

	private Speaker speaker(String name) {
		return one().model().getSpeakers().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
	}

	private List<String> turns() {
		return one().model().getTurns().stream().map(turn -> turn.getSpeaker().getName() + ": "
				+ one().substring(turn.getTextOffset(), turn.getTextOffset() + turn.getTextLength())).toList();
	}

	/** Makes a change, looks, takes it back, and makes it again. */
	private void changes(Consumer<StudyEdit> work, Runnable look) {
		var before = one().text();
		var change = study.edit("Change", work);
		look.run();
		assertEquals("ask the machine", coding.quote());
		change.undo();
		assertEquals(before, one().text());
		assertEquals("ask the machine", coding.quote());
		assertEquals("2-3", section.getFirstTurn() + "-" + section.getLastTurn());
		change.redo();
		look.run();
	}

	@Test
	void aTurnIsSplitAtTheCaret() {
		changes(edit -> TurnEdits.split(edit, one(), one().text().indexOf("And then?"), speaker("Interviewer")), () -> {
			assertEquals("Participant: I write a draft by hand.", turns().get(1));
			assertEquals("Interviewer: And then? I ask the machine.", turns().get(2));
			assertTrue(one().text().contains("by hand.\n\nAssistant: And then?"), "with the label used there");
			assertEquals("3-4", section.getFirstTurn() + "-" + section.getLastTurn());
		});
	}

	@Test
	void turnsAreJoined() {
		changes(edit -> TurnEdits.joinWithNext(edit, one(), 1), () -> {
			assertEquals("Participant: I write a draft by hand. And then? I ask the machine.\n\nWhy?", turns().get(1));
			assertEquals(3, turns().size());
		});
		assertThrows(IllegalArgumentException.class, () -> study.edit("Join", edit -> TurnEdits.joinWithNext(edit, one(), 2)));
	}

	@Test
	void aTurnIsGivenToAnotherSpeaker() {
		changes(edit -> TurnEdits.setSpeaker(edit, one(), 1, speaker("Interviewer")),
				() -> assertTrue(turns().get(1).startsWith("Interviewer: I write")));
		changes(edit -> TurnEdits.setSpeaker(edit, one(), 3, TurnEdits.declare(edit, one(), "Ben", Role.OTHER)), () -> {
			assertEquals("Ben: It never tires.", turns().get(3));
			assertEquals(Role.OTHER, speaker("Ben").getRole());
		});
	}

	@Test
	void aSpeakerIsRenamedEverywhere() {
		changes(edit -> TurnEdits.rename(edit, one(), speaker("Interviewer"), "Dana (first)"), () -> {
			assertEquals("Dana (first): How do you begin?", turns().get(0));
			assertEquals("Dana (first): Why?", turns().get(2));
			assertFalse(one().text().contains("AI"));
			assertEquals(Role.INTERVIEWER, speaker("Dana (first)").getRole());
		});
		for (var name : List.of("", "A: B", "User", "Participant")) {
			assertThrows(IllegalArgumentException.class,
					() -> study.edit("Rename", edit -> TurnEdits.rename(edit, one(), speaker("Dana (first)"), name)), name);
		}
	}

	@Test
	void aSplitAtTheEdgeOfATurnChangesNothing() {
		var before = one().text();
		for (var words : List.of("I write", " I write", "User: I write")) {
			assertThrows(IllegalArgumentException.class,
					() -> study.edit("Split", edit -> TurnEdits.split(edit, one(), one().text().indexOf(words), speaker("Interviewer"))));
		}
		assertEquals(before, one().text());
	}

	@Test
	void aCodingWhoseWordsAreDeletedIsKeptThroughSavingUntilItsWordsAreBack() throws IOException {
		study.edit("Delete", edit -> edit.replaceText(one(), coding.start() - 2, 17, ""));
		assertTrue(LostCodings.isLost(coding));
		study.save(one(), anna);
		study = Study.open(files);
		var lost = one().codings().getFirst();
		assertEquals(Certainty.LOST, lost.certainty());
		assertEquals("ask the machine", lost.coding().getQuote());
		assertEquals(1, StudyCheck.check(study).stream().filter(problem -> problem.kind() == Problem.Kind.UNCERTAIN_ANCHOR).count());
		study.edit("Restore", edit -> LostCodings.restore(edit, lost, anna));
		assertEquals("ask the machine", lost.quote());
		study.save(one(), anna);
		study = Study.open(files);
		assertEquals(Certainty.CERTAIN, one().codings().getFirst().certainty());
		assertEquals(List.of(), StudyCheck.check(study));
	}

	@Test
	void textPutAtTheEdgesOfACodingStaysOut() {
		study.edit("Insert", edit -> {
			edit.replaceText(one(), coding.end(), 0, " now");
			edit.replaceText(one(), coding.start(), 0, "then ");
		});
		assertEquals("ask the machine", coding.quote());
		assertTrue(one().text().contains("I then ask the machine now."));
	}
}
