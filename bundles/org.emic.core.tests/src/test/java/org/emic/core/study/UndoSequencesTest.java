/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.emic.model.outline.Section;
import org.junit.jupiter.api.Test;

/**
 * Random sequences of typing, coding, codebook edits and outlining with undo and redo among them. A plain
 * model predicts each state: it follows each edit by rules of its own, and undo and redo by keeping the states.
 */
class UndoSequencesTest {

	private static final int SEQUENCES = 10_000;
	private static final int STEPS = 30;
	private static final List<String> PIECES = List.of("a", " ", "no", "\uD83D\uDE00", "e\u0301", "\u05D0\u05D1",
			" quite a bit more ");
	private static final String TEXT = """
			# Dialog

			**Transcript ID:** one

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			AI: How do you begin?

			User: I write a draft by hand and then I ask.
			And then I write it again.

			AI: Really?

			User: no no no

			AI: Thank you very much.
			""";

	private final Random random = new Random(20261121);
	private final Coder coder = Coders.create("anna", "Anna");
	private final Deque<RecordedChange> undo = new ArrayDeque<>();
	private final Deque<RecordedChange> redo = new ArrayDeque<>();
	private final Deque<PredictedStudy> before = new ArrayDeque<>();
	private final Deque<PredictedStudy> after = new ArrayDeque<>();
	private MemoryFiles files;
	private Study study;
	private StudyTranscript transcript;
	private PredictedStudy predicted;
	private int names;
	private int undone;
	private int letters;

	@Test
	void everySequenceEndsWhereTheModelSays() throws IOException {
		for (int sequence = 0; sequence < SEQUENCES; sequence++) {
			begin();
			for (int step = 0; step < STEPS; step++) {
				step();
				assertEquals(predicted, PredictedStudy.of(study, transcript, coder), "sequence " + sequence + ", step " + step);
			}
			if (sequence % 20 == 0) {
				compareSaved(sequence);
			}
			takeEverythingBackAndMakeItAgain(sequence);
		}
		System.out.printf("%,d sequences of %d steps, %,d undos and redos among them: as the model predicts%n", SEQUENCES,
				STEPS, undone);
	}

	private void begin() throws IOException {
		files = new MemoryFiles();
		NewStudy.write(files, "Sequences", true);
		files.write(StudyLayout.transcript("one"), TEXT.getBytes(StandardCharsets.UTF_8));
		study = Study.open(files, name -> Optional.empty(), OldTexts.NONE);
		transcript = study.transcript("one").orElseThrow();
		predicted = PredictedStudy.of(study, transcript, coder);
		newCode();
		// that there is a code stays, so that there is always one to apply
		List.of(undo, redo, before, after).forEach(Deque::clear);
	}

	private void step() {
		switch (random.nextInt(22)) {
			case 0, 1 -> type();
			case 20, 21 -> retype();
			case 2, 3 -> replace(random.nextInt(8), PIECES.get(random.nextInt(PIECES.size())));
			case 4 -> replace(1 + random.nextInt(12), "");
			case 5, 6, 7 -> apply();
			case 8 -> withCoding(placed -> edit(predicted.without(placed.coding().getId()),
					edit -> CodingEdits.remove(edit, placed, coder)));
			case 9 -> changeCode();
			case 10 -> comment();
			case 11 -> adjust();
			case 12 -> newCode();
			case 13 -> renameOrDeleteCode();
			case 14 -> group();
			case 15 -> changeSection();
			case 16, 17, 18 -> undo();
			default -> redo();
		}
	}

	private void edit(PredictedStudy expected, Consumer<StudyEdit> work) {
		remember(expected, study.edit("Edit", work));
	}

	/** What changes nothing is no step. */
	private void remember(PredictedStudy expected, RecordedChange change) {
		assertEquals(expected.equals(predicted), change.isEmpty());
		if (!change.isEmpty()) {
			undo.push(change);
			before.push(predicted);
			redo.clear();
			after.clear();
		}
		predicted = expected;
	}

	/** Letters one after the other, as one step. */
	private void type() {
		var place = insideATurn(0);
		RecordedChange typed = null;
		var expected = predicted;
		int offset = place.start();
		for (int i = 0; i <= random.nextInt(5); i++) {
			int at = offset++;
			expected = expected.replaced(at, 0, "x");
			var next = study.edit("Typing", edit -> edit.replaceText(transcript, at, 0, "x"));
			typed = typed == null ? next : typed.then(next);
		}
		remember(expected, typed);
	}

	/**
	 * Takes words away key by key and types in their place, some of it twice, each as a step. As nobody has typed these
	 * letters before, nothing that was taken away is typed again. What comes of it is what comes of one replacement.
	 */
	private void retype() {
		var place = insideATurn(2 + random.nextInt(9));
		var start = predicted;
		int from = place.length() == 0 ? place.start() : whole(place.start() + random.nextInt(place.length()));
		int to = from;
		var inserted = "";
		Optional<RecordedChange> earlier = Optional.empty();
		for (int keys = 1 + random.nextInt(9); keys > 0; keys--) {
			int at = from + inserted.length();
			var removed = "";
			var letter = "";
			int key = random.nextInt(4);
			if (key == 0 && inserted.isEmpty() && from > place.start()) {
				removed = start.text().substring(wholeBefore(start, from - 1), from);
				from -= removed.length();
				at = from;
			} else if (key == 0 && !inserted.isEmpty()) {
				removed = inserted.substring(inserted.length() - 1);
				inserted = inserted.substring(0, inserted.length() - 1);
				at--;
			} else if (key == 1 && to < place.end()) {
				removed = start.text().substring(to, wholeBehind(start, to + 1));
				to += removed.length();
			} else {
				letter = Character.toString(0x4E00 + letters++ % 20_000);
				inserted += letter;
			}
			transcript.editableText().replace(at, removed.length(), letter);
			var change = study.textReplaced(transcript, "Typing", at, removed, letter, earlier);
			earlier = Optional.of(change);
			remember(start.replaced(from, to - from, inserted), change);
			assertEquals(predicted, PredictedStudy.of(study, transcript, coder), "a key within a word");
		}
		if (random.nextInt(4) == 0) {
			typeElsewhere(earlier, from, from + inserted.length());
		}
	}

	/** What is typed in another place is not in the place of the words, whatever came before it. */
	private void typeElsewhere(Optional<RecordedChange> earlier, int start, int end) {
		var place = insideATurn(0).start();
		if (place < start || place > end) {
			transcript.editableText().replace(place, 0, "x");
			remember(predicted.replaced(place, 0, "x"), study.textReplaced(transcript, "Typing", place, "", "x", earlier));
		}
	}

	private static int wholeBefore(PredictedStudy study, int offset) {
		return Character.isLowSurrogate(study.text().charAt(offset)) ? offset - 1 : offset;
	}

	private static int wholeBehind(PredictedStudy study, int offset) {
		return Character.isLowSurrogate(study.text().charAt(offset)) ? offset + 1 : offset;
	}

	private void replace(int length, String inserted) {
		var place = insideATurn(length);
		var expected = predicted.replaced(place.start(), place.length(), inserted);
		if (!expected.text().equals(predicted.text())) {
			edit(expected, edit -> edit.replaceText(transcript, place.start(), place.length(), inserted));
		}
	}

	/** A range that leaves at least a turn's first and last character, so that it stays a turn. */
	private TextRange insideATurn(int length) {
		var turn = turn();
		int start = whole(turn.start() + 1 + random.nextInt(turn.length() - 1));
		int end = whole(Math.max(start, Math.min(start + length, turn.end() - 1)));
		return start < turn.end() && end < turn.end() ? new TextRange(start, end) : insideATurn(length);
	}

	/** No editor lets a person get between the two halves of a character. */
	private int whole(int offset) {
		return offset < predicted.text().length() && Character.isLowSurrogate(predicted.text().charAt(offset)) ? offset + 1 : offset;
	}

	private TextRange turn() {
		var turns = predicted.turns();
		return turns.get(random.nextInt(turns.size()));
	}

	/** A passage that begins and ends with something else than white space. */
	private TextRange passage() {
		while (true) {
			var turn = turn();
			int start = whole(turn.start() + random.nextInt(turn.length()));
			int end = Math.min(turn.end(), whole(start + 1 + random.nextInt(Math.max(1, turn.end() - start))));
			var words = predicted.text().substring(start, Math.max(start, end));
			if (!words.isEmpty() && words.equals(words.strip())) {
				return new TextRange(start, end);
			}
		}
	}

	private void apply() {
		var passage = passage();
		var code = code();
		if (predicted.isCoded(passage, code.getId())) {
			return;
		}
		var made = new PlacedCoding[1];
		var change = study.edit("Apply", edit -> made[0] = CodingEdits
				.apply(edit, transcript, passage, code, coder, Provenance.MANUAL).orElseThrow());
		remember(predicted.with(made[0].coding().getId(), passage, code.getId(), null), change);
	}

	private void withCoding(Consumer<PlacedCoding> work) {
		var codings = transcript.codings();
		if (!codings.isEmpty()) {
			work.accept(codings.get(random.nextInt(codings.size())));
		}
	}

	private void changeCode() {
		withCoding(placed -> {
			var code = code();
			// with the same code it only takes note of the code's present name and definition
			if (!code.getId().equals(placed.coding().getCode())) {
				edit(predicted.coded(placed.coding().getId(), code.getId()),
						edit -> CodingEdits.changeCode(edit, placed, code, coder));
			}
		});
	}

	private void comment() {
		var comment = random.nextBoolean() ? null : "why " + random.nextInt(3);
		withCoding(placed -> edit(predicted.commented(placed.coding().getId(), comment),
				edit -> CodingEdits.comment(edit, placed, comment, coder)));
	}

	/** The model forgets nothing by being put somewhere else, so that it is put somewhere else in any case. */
	private void adjust() {
		withCoding(placed -> {
			var passage = passage();
			if (!placed.range().equals(passage)) {
				edit(predicted.placed(placed.coding().getId(), passage),
						edit -> CodingEdits.place(edit, placed, passage, coder));
			}
		});
	}

	private Code code() {
		var codes = CodeTree.visible(study.codes().main().orElseThrow().getCodes());
		return codes.get(random.nextInt(codes.size()));
	}

	private void newCode() {
		var name = "code " + ++names;
		var made = new Code[1];
		var change = study.edit("New Code",
				edit -> made[0] = CodebookEdits.create(edit, study.codes().main().orElseThrow(), name));
		remember(predicted.named(made[0].getId(), name), change);
	}

	private void renameOrDeleteCode() {
		var code = code();
		if (random.nextInt(3) > 0 || predicted.codes().size() < 2) {
			var name = "code " + ++names;
			edit(predicted.named(code.getId(), name), edit -> CodebookEdits.rename(edit, code, name));
		} else {
			edit(predicted.withoutCode(code.getId()), edit -> CodebookEdits.delete(edit, code, coder));
		}
	}

	private void group() {
		int first = random.nextInt(predicted.turns().size());
		int last = Math.min(predicted.turns().size() - 1, first + random.nextInt(2));
		if (predicted.sections().stream().noneMatch(section -> section.first() <= last && first <= section.last())) {
			var title = "section " + ++names;
			edit(predicted.grouped(first, last, title),
					edit -> OutlineEdits.group(edit, transcript, coder, first, last, title));
		}
	}

	private void changeSection() {
		var sections = predicted.sections();
		if (!sections.isEmpty()) {
			int index = random.nextInt(sections.size());
			Section section = transcript.outline(coder).getSections().get(index);
			if (random.nextBoolean()) {
				edit(predicted.ungrouped(index), edit -> OutlineEdits.remove(edit, section, coder));
			} else {
				var title = "section " + ++names;
				edit(predicted.titled(index, title), edit -> OutlineEdits.rename(edit, section, coder, title));
			}
		}
	}

	private void undo() {
		if (!undo.isEmpty()) {
			undone++;
			undo.peek().undo();
			redo.push(undo.pop());
			after.push(predicted);
			predicted = before.pop();
		}
	}

	private void redo() {
		if (!redo.isEmpty()) {
			undone++;
			redo.peek().redo();
			undo.push(redo.pop());
			before.push(predicted);
			predicted = after.pop();
		}
	}

	/** What was saved and is read again is the same, but for codings that lost their text. */
	private void compareSaved(int sequence) throws IOException {
		study.save(transcript, coder);
		var read = Study.open(files, name -> Optional.empty(), OldTexts.NONE);
		assertEquals(predicted.withoutLost(),
				PredictedStudy.of(read, read.transcript("one").orElseThrow(), coder).withoutLost(),
				"after saving in sequence " + sequence);
	}

	private void takeEverythingBackAndMakeItAgain(int sequence) {
		var states = new ArrayList<PredictedStudy>();
		while (!undo.isEmpty()) {
			states.add(predicted);
			undo();
		}
		assertEquals(TEXT, transcript.text(), "sequence " + sequence);
		assertEquals(List.of(), transcript.codings(), "sequence " + sequence);
		for (var state : states.reversed()) {
			redo();
			assertEquals(state, PredictedStudy.of(study, transcript, coder), "redoing sequence " + sequence);
		}
	}
}
