/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.TreeMap;

import org.emic.core.anchor.Certainty;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyTest {

	private static final String TEXT = """
			# Dialog 1

			**Transcript ID:** one

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			AI: How do you begin?

			User: I write a 😀 draft by hand. Then I ask.

			AI: And then?

			User: no
			""";

	@TempDir
	Path folder;

	private final Coder anna = Coders.create("anna", "Anna");
	private final Coder ben = Coders.create("ben", "Ben");
	private FolderFiles files;
	private Study study;

	@BeforeEach
	void openStudy() throws IOException {
		files = new FolderFiles(folder);
		NewStudy.write(files, "Test", true);
		Files.createDirectories(folder.resolve("transcripts"));
		Files.writeString(folder.resolve("transcripts/one.transcript"), TEXT);
		study = Study.open(files);
	}

	private StudyTranscript one() {
		return study.transcript("one").orElseThrow();
	}

	private TextRange range(String words) {
		int start = one().text().indexOf(words);
		return new TextRange(start, start + words.length());
	}

	private Code code(String name) {
		var made = new Code[1];
		study.edit("New Code", edit -> made[0] = CodebookEdits.create(edit, study.codes().main().orElseThrow(), name));
		return made[0];
	}

	private PlacedCoding apply(String words, Code code, Coder coder) {
		var made = new PlacedCoding[1];
		study.edit("Apply", edit -> made[0] = CodingEdits
				.apply(edit, one(), range(words), code, coder, Provenance.MANUAL).orElseThrow());
		return made[0];
	}

	private void saveAndReopen(Coder coder) throws IOException {
		study.save(one(), coder);
		study = Study.open(files);
	}

	private Map<String, String> contents() throws IOException {
		var contents = new TreeMap<String, String>();
		try (var walk = Files.walk(folder)) {
			for (var path : walk.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(path).toString(), Files.readString(path));
			}
		}
		return contents;
	}

	@Test
	void healthyStudyHasNoProblems() {
		assertEquals(List.of(), study.problems());
		assertEquals(4, one().snapshot().turnCount());
	}

	@Test
	void codingIsThereAfterSavingAndOpening() throws IOException {
		apply("😀 draft", code("drafting"), anna);
		saveAndReopen(anna);
		var found = one().codings();
		assertEquals(1, found.size());
		assertEquals("😀 draft", found.getFirst().quote());
		assertEquals(Certainty.CERTAIN, found.getFirst().certainty());
		assertEquals("drafting", study.codes().code(found.getFirst().coding().getCode()).orElseThrow().getName());
	}

	@Test
	void surroundingSpaceAndLabelsAreNotCoded() {
		var text = one().text();
		int start = text.indexOf("AI: How");
		var range = CodingEdits.trimmed(one(), new TextRange(start, text.indexOf("I write")));
		assertEquals("How do you begin?", range.of(text));
		assertTrue(CodingEdits.trimmed(one(), new TextRange(0, 12)).isEmpty());
	}

	@Test
	void sameCodeOnSamePassageIsAppliedOnce() {
		var code = code("drafting");
		apply("draft", code, anna);
		apply("draft", code, anna);
		assertEquals(1, one().codings().size());
		assertEquals(1, study.codings().count(code));
	}

	@Test
	void everyChangeIsUndoneToTheSameBytesAndRedone() throws IOException {
		study.saveCodebooks();
		var before = contents();
		var made = new Code[2];
		var first = study.edit("Codes", edit -> {
			made[0] = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "a");
			made[1] = CodebookEdits.create(edit, made[0], "b");
			CodebookEdits.rename(edit, made[1], "b2");
		});
		var second = study.edit("Move", edit -> CodebookEdits.move(edit, made[1], study.codes().main().orElseThrow(), 0));
		study.saveCodebooks();
		var after = contents();
		second.undo();
		first.undo();
		study.saveCodebooks();
		assertEquals(before, contents());
		first.redo();
		second.redo();
		study.saveCodebooks();
		assertEquals(after, contents());
		assertEquals(List.of("b2", "a"), study.codes().all().stream().map(Code::getName).toList());
	}

	@Test
	void typingBeforeAndInsideMovesAndGrowsTheCodingAndIsUndone() {
		var coding = apply("draft", code("drafting"), anna);
		var before = coding.range();
		var text = one().text();
		int inside = before.start() + 2;
		var typed = study.edit("Typing", edit -> {
			edit.replaceText(one(), text.indexOf("write"), 0, "really ");
			edit.replaceText(one(), inside + 7, 0, "XX");
		});
		assertEquals("drXXaft", coding.quote());
		typed.undo();
		assertEquals(text, one().text());
		assertEquals(before, coding.range());
	}

	@Test
	void deletingThePassageKeepsTheCodingAndUndoBringsItsPlaceBack() {
		var coding = apply("draft", code("drafting"), anna);
		var range = coding.range();
		var change = study.edit("Delete", edit -> edit.replaceText(one(), range.start() - 3, range.length() + 5, ""));
		assertEquals(Certainty.LOST, coding.certainty());
		assertEquals("draft", coding.quote());
		change.undo();
		assertEquals(range, coding.range());
		assertEquals(Certainty.CERTAIN, coding.certainty());
	}

	@Test
	void guessedPlaceIsTheSameGuessAfterReopening() throws IOException {
		apply("Then I ask", code("asking"), anna);
		study.save(one(), anna);
		var file = folder.resolve("transcripts/one.transcript");
		var before = Files.readString(file);
		Files.writeString(file, before.replace("Then I ask", "Afterwards we talk"));
		study = Study.open(files, name -> Optional.empty(), (path, digests) -> Optional.of(before));
		var guess = one().codings().getFirst();
		assertEquals(Certainty.UNCERTAIN, guess.certainty());
		var range = guess.range();
		apply("by hand", study.codes().all().getFirst(), anna); // so that the coder's file is written for the new text
		saveAndReopen(anna);
		var again = one().codings().stream().filter(each -> each.coding().getId().equals(guess.coding().getId())).findFirst()
				.orElseThrow();
		assertEquals(Certainty.UNCERTAIN, again.certainty());
		assertEquals(range, again.range());
		assertEquals("Then I ask", again.coding().getQuote());
		assertTrue(StudyCheck.check(study).stream().anyMatch(problem -> problem.text().contains("is uncertain")));
	}

	@Test
	void lostPassageIsStillLostAfterReopeningAndFoundWhenItsWordsAreBack() throws IOException {
		var coding = apply("draft", code("drafting"), anna);
		var range = coding.range();
		study.edit("Delete", edit -> edit.replaceText(one(), range.start() - 3, range.length() + 5, ""));
		saveAndReopen(anna);
		var lost = one().codings().getFirst();
		assertEquals(Certainty.LOST, lost.certainty());
		assertEquals("draft", lost.quote());
		Files.writeString(folder.resolve("transcripts/one.transcript"), TEXT);
		study = Study.open(files);
		assertEquals(range, one().codings().getFirst().range());
	}

	@Test
	void splittingATurnKeepsCodingsAndIsUndone() throws IOException {
		var coding = apply("Then I ask", code("asking"), anna);
		int place = one().text().indexOf("Then I ask");
		var change = study.edit("Split", edit -> edit.replaceText(one(), place, 0, "\n\nAI: really?\n\nUser: "));
		assertEquals(6, one().snapshot().turnCount());
		assertEquals("Then I ask", coding.quote());
		change.undo();
		assertEquals(4, one().snapshot().turnCount());
		change.redo();
		saveAndReopen(anna);
		assertEquals("Then I ask", one().codings().getFirst().quote());
		assertEquals(3, one().codings().getFirst().turn());
	}

	@Test
	void addingACodingChangesOneLine() throws IOException {
		var code = code("drafting");
		apply("draft", code, anna);
		apply("no", code, anna);
		study.save(one(), anna);
		var before = Files.readAllLines(folder.resolve("codings/anna/one.codings"));
		study = Study.open(files);
		apply("by hand", study.codes().all().getFirst(), anna);
		study.save(one(), anna);
		var after = Files.readAllLines(folder.resolve("codings/anna/one.codings"));
		assertEquals(before.size() + 1, after.size());
		after.removeAll(before);
		assertEquals(1, after.size());
	}

	@Test
	void editMadeOutsideIsFollowed() throws IOException {
		apply("draft", code("drafting"), anna);
		study.save(one(), anna);
		Files.writeString(folder.resolve("transcripts/one.transcript"), TEXT.replace("I write", "Well, I always write"));
		study = Study.open(files);
		var coding = one().codings().getFirst();
		assertEquals("draft", coding.quote());
	}

	@Test
	void deletedCodeKeepsItsFileAndOthersCodings() throws IOException {
		var code = code("drafting");
		apply("draft", code, anna);
		var others = apply("by hand", code, ben);
		study.edit("Delete", edit -> CodebookEdits.delete(edit, code, anna));
		study.saveCodebooks();
		assertEquals(List.of(others), one().codings());
		assertEquals(Status.DELETED, code.getStatus());
		assertTrue(Files.exists(folder.resolve("codebook/codes/" + code.getFileName())));
	}

	@Test
	void failingChangeLeavesNothingBehind() throws IOException {
		study.saveCodebooks();
		var before = contents();
		try {
			study.edit("Fail", edit -> {
				CodebookEdits.create(edit, study.codes().main().orElseThrow(), "a");
				throw new IllegalStateException();
			});
		} catch (IllegalStateException e) {
			study.saveCodebooks();
		}
		assertEquals(before, contents());
		assertEquals(List.of(), study.codes().all());
	}

	@Test
	void readingAgainAfterOthersChangedFilesShowsTheirCodings() throws IOException {
		var code = code("drafting");
		study.saveCodebooks();
		apply("draft", code, anna);
		study.save(one(), anna);
		var elsewhere = Study.open(files);
		var transcript = elsewhere.transcript("one").orElseThrow();
		elsewhere.edit("Apply", edit -> CodingEdits.apply(edit, transcript, range("by hand"),
				elsewhere.codes().all().getFirst(), ben, Provenance.MANUAL));
		elsewhere.save(transcript, ben);
		study.refresh(List.of("codings/ben/one.codings"), Set.of());
		assertEquals(2, one().codings().size());
		assertEquals(2, study.codings().count(code));
	}

	@Test
	void aCodeWhoseFileWentAndCameBackIsThereAgain() throws IOException {
		var code = code("drafting");
		study.saveCodebooks();
		var path = "codebook/codes/" + code.getFileName();
		var content = Files.readAllBytes(folder.resolve(path));
		Files.delete(folder.resolve(path));
		study.refresh(List.of(path), Set.of());
		assertEquals(List.of(), study.codes().all());
		Files.write(folder.resolve(path), content);
		study.refresh(List.of(path), Set.of());
		assertEquals(List.of("drafting"), study.codes().all().stream().map(Code::getName).toList());
	}

	@Test
	void unreadableCodingsAreSetAsideBeforeOthersTakeTheirPlace() throws IOException {
		Files.createDirectories(folder.resolve("codings/anna"));
		Files.writeString(folder.resolve("codings/anna/one.codings"), "{\"what\":1}\n");
		study = Study.open(files);
		assertEquals(1, study.problems().size());
		apply("draft", code("drafting"), anna);
		study.save(one(), anna);
		assertEquals("{\"what\":1}\n", Files.readString(folder.resolve("codings/anna/one.codings.unreadable-1")));
		saveAndReopen(anna);
		assertEquals(1, one().codings().size());
		assertEquals(List.of(Problem.Kind.SET_ASIDE), study.problems().stream().map(Problem::kind).toList());
	}

	@Test
	void codingsOfANewerFormDoNotGiveWayToThisOne() throws IOException {
		var newer = "{\"format\":999}\n";
		Files.createDirectories(folder.resolve("codings/anna"));
		Files.writeString(folder.resolve("codings/anna/one.codings"), newer);
		study = Study.open(files);
		apply("draft", code("drafting"), anna);
		var thrown = assertThrows(IOException.class, () -> study.save(one(), anna));
		assertTrue(thrown.getMessage().contains("newer"), thrown::getMessage);
		assertEquals(newer, Files.readString(folder.resolve("codings/anna/one.codings")));
		assertEquals(List.of("codings/anna/one.codings"), files.files("codings/anna"));
		assertTrue(one().isDirty());
		assertEquals(1, study.saveAll(List.of(one()), anna).size());
	}

	@Test
	void unreadableCodebookHeaderIsSetAside() throws IOException {
		var header = folder.resolve(files.files("codebook").getFirst());
		Files.writeString(header, "broken");
		study = Study.open(files);
		code("drafting");
		study.saveCodebooks();
		assertEquals("broken", Files.readString(header.resolveSibling(header.getFileName() + ".unreadable-1")));
	}

	@Test
	void codingsMadeUnderAnEarlierIdAreSavedToo() throws IOException {
		apply("draft", code("drafting"), anna);
		saveAndReopen(Coders.create("anna-blum", "Anna Blum"));
		assertEquals("anna", one().codings().getFirst().coder().getId());
	}

	@Test
	void typingDoesNotWriteOthersCodings() throws IOException {
		var code = code("drafting");
		apply("draft", code, ben);
		study.save(one(), ben);
		var before = Files.readString(folder.resolve("codings/ben/one.codings"));
		study.edit("Typing", edit -> edit.replaceText(one(), one().text().indexOf("write"), 0, "re"));
		saveAndReopen(anna);
		assertEquals(before, Files.readString(folder.resolve("codings/ben/one.codings")));
		assertEquals("draft", one().codings().getFirst().quote());
	}

	@Test
	void whatOthersWroteMeanwhileIsSetAsideAndReported() throws IOException {
		var code = code("drafting");
		apply("draft", code, anna);
		study.save(one(), anna);
		var file = folder.resolve("codings/anna/one.codings");
		var pulled = Files.readString(file).replace("MANUAL", "IN_VIVO");
		Files.writeString(file, pulled);
		apply("by hand", code, anna);
		saveAndReopen(anna);
		assertEquals(2, one().codings().size());
		assertEquals(pulled, Files.readString(folder.resolve("codings/anna/one.codings.overtaken-1")));
		assertEquals(List.of(Problem.Kind.SET_ASIDE), study.problems().stream().map(Problem::kind).toList());
	}

	@Test
	void copiedCodingsFileIsReportedAndOverwritesNothing() throws IOException {
		apply("draft", code("drafting"), anna);
		study.save(one(), anna);
		var file = folder.resolve("codings/anna/one.codings");
		Files.createDirectories(folder.resolve("codings/anna - Copy"));
		Files.copy(file, folder.resolve("codings/anna - Copy/one.codings"));
		study = Study.open(files);
		assertEquals(1, one().codings().size());
		assertEquals(List.of(Problem.Kind.MISPLACED), study.problems().stream().map(Problem::kind).toList());
	}

	@Test
	void codeWhoseParentCannotBeReadKeepsItsPlaceInItsFile() throws IOException {
		var parent = code("control");
		var made = new Code[1];
		study.edit("Sub", edit -> made[0] = CodebookEdits.create(edit, parent, "creative control"));
		study.saveCodebooks();
		Files.writeString(folder.resolve("codebook/codes/" + parent.getFileName()), "<<<<<<< HEAD\n");
		study = Study.open(files);
		var child = study.codes().code(made[0].getId()).orElseThrow();
		study.edit("Rename", edit -> CodebookEdits.rename(edit, child, "control of the creative"));
		study.saveCodebooks();
		assertTrue(Files.readString(folder.resolve("codebook/codes/" + child.getFileName())).contains(parent.getId()));
	}

	@Test
	void transcriptDeletedUnderUnsavedWorkStaysAndSavingBringsItBack() throws IOException {
		apply("draft", code("drafting"), anna);
		Files.delete(folder.resolve("transcripts/one.transcript"));
		study.refresh(List.of("transcripts/one.transcript"), Set.of(one()));
		saveAndReopen(anna);
		assertEquals(TEXT, one().text());
		assertEquals("draft", one().codings().getFirst().quote());
	}

	@Test
	void writingReplacesInOneStepAndLeavesNothingAside() throws IOException {
		files.write("a/b.txt", new byte[] { 1 });
		files.write("a/b.txt", new byte[] { 2, 3 });
		assertArrayEquals(new byte[] { 2, 3 }, files.read("a/b.txt"));
		assertEquals(List.of("a/b.txt"), files.files("a"));
	}

	@Test
	void halfOfACharacterIsToldAndNotWrittenAsAQuestionMark() throws IOException {
		var before = contents();
		int start = one().text().indexOf("\n\n") + 2;
		var typed = study.edit("Typing", edit -> edit.replaceText(one(), start, 0, "\ud83d"));
		var refused = assertThrows(IOException.class, () -> study.save(one(), anna));
		int line = (int) one().text().substring(0, start).lines().count() + 1;
		assertTrue(refused.getMessage().contains("transcripts/one.transcript") && refused.getMessage().contains("line " + line),
				refused.getMessage());
		assertEquals(before, contents());
		typed.undo();
		study.save(one(), anna);
	}
}
