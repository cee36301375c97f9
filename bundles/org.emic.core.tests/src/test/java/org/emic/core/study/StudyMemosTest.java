/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.emic.core.study.MemoTarget.OfCode;
import org.emic.core.study.MemoTarget.OfCoding;
import org.emic.core.study.MemoTarget.OfTranscript;
import org.emic.core.study.MemoTarget.OfTurn;
import org.emic.core.study.Problem.Kind;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memos in a study: written, read again, linked, undone. */
class StudyMemosTest {

	private static final String TEXT = """
			**Transcript ID:** one
			**Speakers:** Anna (interviewer) = A; Ben (participant) = B

			---

			A: How do you begin?

			B: I write a draft by hand. Then — I ask.

			A: And then?

			B: Nothing else, I think, that would be worth telling.
			""";

	private final Coder coder = Coders.create("anna", "Anna");
	@TempDir
	Path folder;
	private FolderFiles files;
	private Study study;
	private StudyTranscript transcript;
	private Code code;
	private PlacedCoding placed;

	@BeforeEach
	void makeStudy() throws IOException {
		files = new FolderFiles(folder);
		NewStudy.write(files, "Test", true);
		Files.createDirectories(folder.resolve("transcripts"));
		Files.writeString(folder.resolve("transcripts/one.transcript"), TEXT);
		open();
		int start = TEXT.indexOf("a draft");
		study.edit("Apply", edit -> {
			code = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "drafting");
			placed = CodingEdits.apply(edit, transcript, new TextRange(start, start + 15), code, coder, Provenance.MANUAL)
					.orElseThrow();
		});
		study.save(transcript, coder);
	}

	private void open() throws IOException {
		study = Study.open(files);
		transcript = study.transcript("one").orElseThrow();
	}

	private Memo memo(String title, MemoTarget... about) {
		var made = new ArrayList<Memo>();
		study.edit("New Memo", edit -> made.add(MemoEdits.create(edit, title, MemoType.CASE, coder, List.of(about))));
		return made.getFirst();
	}

	private List<Problem> linkProblems() {
		return StudyCheck.check(study).stream().filter(problem -> problem.kind() == Kind.MEMO_LINK).toList();
	}

	@Test
	void aMemoIsThereAgainWithAllItsLinksWhenTheStudyIsOpenedAnew() throws IOException {
		var memo = memo("Starting by hand", new OfCode(code), new OfCoding(placed), new OfTranscript(transcript),
				new OfTurn(transcript, 1));
		study.edit("Typing", edit -> MemoEdits.replaceText(edit, memo, 0, 0, "He *likes* paper."));
		study.memos().save();
		assertFalse(study.memos().isDirty());
		var path = StudyMemos.path(memo).orElseThrow();
		assertTrue(path.startsWith("memos/starting-by-hand-"), path);

		open();
		var read = study.memos().at(path).orElseThrow();
		assertEquals("He *likes* paper.", read.getText());
		assertEquals(MemoType.CASE, read.getType());
		assertEquals("Anna", read.getAuthorName());
		assertEquals(memo.getCreated(), read.getCreated());
		var again = study.codes().code(code.getId()).orElseThrow();
		assertEquals(List.of(read), study.memos().about(new OfCode(again)));
		assertEquals(List.of(read), study.memos().about(new OfCoding(transcript.codings().getFirst())));
		assertEquals(List.of(read), study.memos().about(new OfTurn(transcript, 1)));
		assertEquals(List.of(), study.memos().about(new OfTurn(transcript, 2)));
		assertEquals(List.of("", "B: I write a draft by hand. Then — I ask.", "a draft by hand"),
				study.memos().marks(transcript).stream().map(mark -> mark.range().of(transcript.text())).toList());
		assertEquals(List.of(), linkProblems());
	}

	@Test
	void everyStepIsUndoneAndRedoneInItsFileToo() throws IOException {
		var states = new ArrayList<String>();
		var steps = new ArrayList<RecordedChange>();
		states.add(state());
		var memo = new ArrayList<Memo>();
		var target = new OfCode(code);
		steps.add(study.edit("New", edit -> memo.add(MemoEdits.create(edit, "A", MemoType.CASE, coder, List.of(target)))));
		states.add(state());
		var it = memo.getFirst();
		steps.add(study.edit("Type", edit -> MemoEdits.replaceText(edit, it, 0, 0, "words")));
		states.add(state());
		steps.add(study.edit("Rename", edit -> MemoEdits.rename(edit, it, "B")));
		states.add(state());
		steps.add(study.edit("Retype", edit -> MemoEdits.retype(edit, it, MemoType.PERSONAL)));
		states.add(state());
		steps.add(study.edit("Link", edit -> MemoEdits.link(edit, it, new OfTurn(transcript, 3))));
		states.add(state());
		steps.add(study.edit("Unlink", edit -> MemoEdits.unlink(edit, it.getLinks().getFirst())));
		states.add(state());
		steps.add(study.edit("Delete", edit -> MemoEdits.delete(edit, it)));
		states.add(state());
		assertEquals(List.of(), List.copyOf(study.memos().all()));
		for (int i = steps.size() - 1; i >= 0; i--) {
			steps.get(i).undo();
			assertEquals(states.get(i), state(), steps.get(i).label());
		}
		for (int i = 0; i < steps.size(); i++) {
			steps.get(i).redo();
			assertEquals(states.get(i + 1), state(), steps.get(i).label());
		}
	}

	/** The memo files and what is in them, as saved now. */
	private String state() throws IOException {
		study.memos().save();
		var state = new StringBuilder();
		for (var path : files.files("memos")) {
			state.append(path).append('\n').append(new String(files.read(path), java.nio.charset.StandardCharsets.UTF_8));
		}
		return state.toString();
	}

	@Test
	void aNewTitleLeavesTheFileItsName() throws IOException {
		var memo = memo("First thoughts");
		study.memos().save();
		var path = StudyMemos.path(memo);
		study.edit("Rename", edit -> MemoEdits.rename(edit, memo, "Second thoughts"));
		study.memos().save();
		assertEquals(path, StudyMemos.path(memo));
		assertEquals(1, files.files("memos").size());
		assertThrows(IllegalArgumentException.class,
				() -> study.edit("Rename", edit -> MemoEdits.rename(edit, memo, " \n")));
		assertEquals("Second thoughts", memo.getTitle());
	}

	@Test
	void aMemoWhoseTargetIsGoneKeepsItsTextAndSaysSo() throws IOException {
		var memo = memo("On drafting", new OfCode(code), new OfCoding(placed));
		study.edit("Typing", edit -> MemoEdits.replaceText(edit, memo, 0, 0, "Thoughts."));
		study.memos().save();
		study.edit("Delete", edit -> CodebookEdits.delete(edit, code, coder));
		var problems = linkProblems();
		assertEquals(2, problems.size());
		var path = StudyMemos.path(memo).orElseThrow();
		var lines = new String(files.read(path), java.nio.charset.StandardCharsets.UTF_8).lines().toList();
		assertEquals(path, problems.getFirst().file());
		assertTrue(lines.get(problems.getFirst().line() - 1).contains("drafting"), problems.toString());
		assertTrue(lines.get(problems.get(1).line() - 1).contains("a draft by hand"), problems.toString());
		assertTrue(problems.get(1).text().contains("a draft by hand"), problems.toString());
		study.edit("Typing", edit -> MemoEdits.replaceText(edit, memo, 0, 0, "More. "));
		study.memos().save();
		open();
		var read = study.memos().at(path).orElseThrow();
		assertEquals("More. Thoughts.", read.getText());
		assertEquals(List.of("drafting", "a draft by hand"), read.getLinks().stream().map(link -> link.getName()).toList());
	}

	@Test
	void aTurnIsFoundAgainWhenOthersComeBeforeItOrItsWordsAreCorrected() throws IOException {
		var memo = memo("On the answer", new OfTurn(transcript, 3));
		study.memos().save();
		var changed = TEXT.replace("A: And then?", "A: Sorry?\n\nB: As I said.\n\nA: And then?")
				.replace("Nothing else, I think", "Nothing else I thought");
		Files.writeString(folder.resolve("transcripts/one.transcript"), changed);
		study.refresh(List.of("transcripts/one.transcript"), Set.of());
		assertEquals(List.of(memo), study.memos().about(new OfTurn(transcript, 5)));
		assertEquals(List.of(), linkProblems());
		Files.writeString(folder.resolve("transcripts/one.transcript"), TEXT.substring(0, TEXT.indexOf("A: And")));
		study.refresh(List.of("transcripts/one.transcript"), Set.of());
		assertEquals(1, linkProblems().size());
	}

	@Test
	void whatOthersChangeIsReadIntoTheSameMemoUnlessItHasUnsavedChanges() throws IOException {
		var memo = memo("Mine");
		study.memos().save();
		var path = StudyMemos.path(memo).orElseThrow();
		rewrite(path, "\"Mine\"", "\"Yours\"");
		assertEquals(Set.of(memo), study.refresh(List.of(path), Set.of()).memos());
		assertEquals("Yours", memo.getTitle());
		assertSame(memo, study.memos().at(path).orElseThrow());

		study.edit("Typing", edit -> MemoEdits.replaceText(edit, memo, 0, 0, "unsaved"));
		rewrite(path, "\"Yours\"", "\"Theirs\"");
		study.refresh(List.of(path), Set.of());
		assertEquals("Yours", memo.getTitle());
		study.memos().save();
		assertTrue(files.files("memos").contains(path + ".overtaken-1"), files.files("memos").toString());
		open();
		assertEquals(List.of(Kind.SET_ASIDE),
				study.problems().stream().filter(problem -> problem.file().startsWith("memos/")).map(Problem::kind).toList());

		Files.delete(folder.resolve(path));
		study.refresh(List.of(path), Set.of());
		assertTrue(study.memos().all().isEmpty());
	}

	private void rewrite(String path, String old, String now) throws IOException {
		var file = folder.resolve(path);
		Files.writeString(file, Files.readString(file).replace(old, now));
	}

	@Test
	void aFileThatIsNoMemoIsAProblemAndIsNotTouched() throws IOException {
		Files.createDirectories(folder.resolve("memos"));
		Files.writeString(folder.resolve("memos/plain.md"), "# Just Markdown\n");
		var memo = memo("Sound");
		study.memos().save();
		var path = StudyMemos.path(memo).orElseThrow();
		Files.copy(folder.resolve(path), folder.resolve("memos/zz-copy.md"));
		open();
		assertEquals(List.of("memos/plain.md UNREADABLE 1", "memos/zz-copy.md DUPLICATE_ID 0"), study.problems().stream()
				.map(problem -> problem.file() + " " + problem.kind() + " " + problem.line()).toList());
		assertEquals(1, study.memos().all().size());
		assertEquals("# Just Markdown\n", Files.readString(folder.resolve("memos/plain.md")));
	}

	@Test
	void aCommentTurnsIntoAMemoAndBackInOneStep() throws IOException {
		study.edit("Comment", edit -> CodingEdits.comment(edit, placed, "Paper first. Why?\nTo ask about.", coder));
		var made = new ArrayList<Memo>();
		var step = study.edit("Turn into Memo", edit -> made.add(MemoEdits.fromComment(edit, placed, coder).orElseThrow()));
		var memo = made.getFirst();
		assertEquals("Paper first", memo.getTitle());
		assertEquals("Paper first. Why?\nTo ask about.", memo.getText());
		assertNull(placed.coding().getComment());
		assertEquals(List.of(memo), study.memos().about(new OfCoding(placed)));
		step.undo();
		assertEquals("Paper first. Why?\nTo ask about.", placed.coding().getComment());
		assertTrue(study.memos().all().isEmpty());
		assertThrows(IllegalArgumentException.class, () -> study.edit("Turn into Memo",
				edit -> MemoEdits.fromComment(edit, placed, Coders.create("ben", "Ben"))));
		assertEquals("Paper first. Why?\nTo ask about.", placed.coding().getComment());
	}
}
