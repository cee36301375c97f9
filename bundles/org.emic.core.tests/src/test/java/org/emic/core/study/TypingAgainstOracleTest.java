/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;

import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.emic.model.files.TranscriptFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits a transcript with codings at random, undoing and redoing in between, and compares the text, the
 * places of the codings and the turns with an oracle that knows nothing of ranges: it keeps, for each coding,
 * which of the characters are in it.
 */
class TypingAgainstOracleTest {

	private static final int EDITS = 100_000;
	private static final int CODINGS = 8;
	private static final int LONGEST = 1500;
	private static final int REMEMBERED = 40;
	private static final List<String> PIECES = List.of("a", " ", "no", "\uD83D\uDE00", "e\u0301", "\u05D0\u05D1", "\n",
			"\n\nAI: ", "\n\nUser: ", ":", "a longer piece of text ", "\u4E2D");
	private static final String HEADER = """
			# Dialog

			**Transcript ID:** one

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			""";
	private static final String BODY = """
			AI: How do you begin?

			User: I write a \uD83D\uDE00 draft by hand, e\u0301 and \u05D0\u05D1 no no no.
			Then I ask: really?

			AI: No?

			User: no
			""";

	/** The text and, for each coding, which characters are in it. */
	private record State(String text, boolean[][] marks) {

		State replaced(int offset, int length, String inserted) {
			var newMarks = new boolean[marks.length][];
			for (int c = 0; c < marks.length; c++) {
				newMarks[c] = replaced(marks[c], offset, length, inserted.length());
			}
			return new State(text.substring(0, offset) + inserted + text.substring(offset + length), newMarks);
		}

		/**
		 * What is put between two characters of a passage belongs to it, and so does what replaces nothing but
		 * characters of it.
		 */
		private static boolean[] replaced(boolean[] old, int offset, int length, int inserted) {
			var result = new boolean[old.length - length + inserted];
			System.arraycopy(old, 0, result, 0, offset);
			System.arraycopy(old, offset + length, result, offset + inserted, old.length - offset - length);
			boolean between = any(old, 0, offset) && any(old, offset + length, old.length);
			boolean correction = length > 0;
			for (int i = offset; i < offset + length; i++) {
				correction &= old[i];
			}
			Arrays.fill(result, offset, offset + inserted, between || correction);
			return result;
		}

		private static boolean any(boolean[] marks, int start, int end) {
			for (int i = start; i < end; i++) {
				if (marks[i]) {
					return true;
				}
			}
			return false;
		}
	}

	private final Random random = new Random(20260101);
	private final Coder coder = Coders.create("anna", "Anna");
	private final Deque<RecordedChange> undo = new ArrayDeque<>();
	private final Deque<State> before = new ArrayDeque<>();
	private StudyTranscript transcript;
	private State state;

	@Test
	void codingsAreWhereTheirCharactersAre(@TempDir Path folder) throws IOException {
		var study = open(folder);
		var codings = code(study);
		int undone = 0;
		for (int i = 0; i < EDITS; i++) {
			if (!undo.isEmpty() && random.nextInt(5) == 0) {
				undoAndPerhapsRedo();
				undone++;
			} else {
				edit(study);
			}
			compare(codings, i);
		}
		System.out.printf("%,d random edits, %,d of them undone: text, turns and %d codings as the oracle has them%n", EDITS,
				undone, CODINGS);
	}

	private Study open(Path folder) throws IOException {
		NewStudy.write(new FolderFiles(folder), "Typing", true);
		Files.createDirectories(folder.resolve("transcripts"));
		Files.writeString(folder.resolve("transcripts/one.transcript"), HEADER + BODY);
		var study = Study.open(new FolderFiles(folder));
		transcript = study.transcript("one").orElseThrow();
		return study;
	}

	private List<PlacedCoding> code(Study study) {
		var codings = new ArrayList<PlacedCoding>();
		var text = transcript.text();
		var marks = new boolean[CODINGS][text.length()];
		for (int c = 0; c < CODINGS; c++) {
			int start = HEADER.length() + 4 + random.nextInt(BODY.length() - 40);
			var range = new TextRange(start, start + 1 + random.nextInt(30));
			study.edit("Apply", edit -> codings.add(CodingEdits
					.apply(edit, transcript, range, null, coder, Provenance.MANUAL).orElseThrow()));
			Arrays.fill(marks[c], codings.get(c).start(), codings.get(c).end(), true);
		}
		state = new State(text, marks);
		return codings;
	}

	private void edit(Study study) {
		int length = transcript.text().length();
		int offset = HEADER.length() + random.nextInt(length - HEADER.length() + 1);
		boolean delete = length > LONGEST || random.nextInt(3) == 0;
		int removed = delete ? Math.min(length - offset, random.nextInt(length > LONGEST ? 200 : 12)) : 0;
		var inserted = delete && random.nextBoolean() ? "" : PIECES.get(random.nextInt(PIECES.size()));
		remember(study.edit("Edit", edit -> edit.replaceText(transcript, offset, removed, inserted)));
		state = state.replaced(offset, removed, inserted);
	}

	private void remember(RecordedChange change) {
		undo.push(change);
		before.push(state);
		if (undo.size() > REMEMBERED) {
			undo.removeLast();
			before.removeLast();
		}
	}

	private void undoAndPerhapsRedo() {
		var change = undo.pop();
		var after = state;
		change.undo();
		state = before.pop();
		if (random.nextBoolean()) {
			change.redo();
			before.push(state);
			undo.push(change);
			state = after;
		}
	}

	private void compare(List<PlacedCoding> codings, int edit) {
		assertEquals(state.text(), transcript.text(), () -> "text after edit " + edit);
		for (int c = 0; c < CODINGS; c++) {
			var range = codings.get(c).range();
			var marks = state.marks()[c];
			int first = first(marks);
			int coding = c;
			if (first < 0) {
				assertTrue(range.isEmpty(), () -> "coding " + coding + " has lost its text, edit " + edit);
			} else {
				assertEquals(new TextRange(first, last(marks) + 1), range, () -> "coding " + coding + ", edit " + edit);
			}
		}
		if (edit % 10 == 0) {
			compareTurns(edit);
		}
	}

	/** The turns as kept up to date are those that reading the text anew gives. */
	private void compareTurns(int edit) {
		try {
			var fresh = TranscriptFormat.parse(state.text(), "one").getTurns();
			var kept = transcript.model().getTurns();
			assertEquals(fresh.stream().map(turn -> turn.getTextOffset() + "+" + turn.getTextLength()).toList(),
					kept.stream().map(turn -> turn.getTextOffset() + "+" + turn.getTextLength()).toList(),
					() -> "turns after edit " + edit);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static int first(boolean[] marks) {
		for (int i = 0; i < marks.length; i++) {
			if (marks[i]) {
				return i;
			}
		}
		return -1;
	}

	private static int last(boolean[] marks) {
		for (int i = marks.length - 1; i >= 0; i--) {
			if (marks[i]) {
				return i;
			}
		}
		return -1;
	}
}
