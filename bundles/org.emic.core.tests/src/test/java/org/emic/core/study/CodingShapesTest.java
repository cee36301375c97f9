/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.emic.core.anchor.Certainty;
import org.emic.core.study.CodingShapes.End;
import org.emic.core.study.CodingShapes.Unit;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.Provenance;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingShapesTest {

	private static final String TEXT = """
			# Dialog 1

			**Transcript ID:** one

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			User: Hello there.

			AI: How do you begin? Tell me.

			AI: Take your time.

			User: I write a draft, by hand. Then I ask.

			Then I wait.

			AI: And then?

			User: no
			""";

	@TempDir
	Path folder;

	private final Coder anna = Coders.create("anna", "Anna");
	private Study study;
	private Code code;

	@BeforeEach
	void openStudy() throws IOException {
		var files = new FolderFiles(folder);
		NewStudy.write(files, "Test", true);
		Files.createDirectories(folder.resolve("transcripts"));
		Files.writeString(folder.resolve("transcripts/one.transcript"), TEXT);
		study = Study.open(files);
		code = code("drafting");
	}

	private StudyTranscript one() {
		return study.transcript("one").orElseThrow();
	}

	private Code code(String name) {
		var made = new Code[1];
		study.edit("New Code", edit -> made[0] = CodebookEdits.create(edit, study.codes().main().orElseThrow(), name));
		return made[0];
	}

	private TextRange range(String words) {
		int start = one().text().indexOf(words);
		return new TextRange(start, start + words.length());
	}

	private PlacedCoding apply(String words, Code applied, Coder coder) {
		var made = new PlacedCoding[1];
		study.edit("Apply", edit -> made[0] = CodingEdits
				.apply(edit, one(), range(words), applied, coder, Provenance.MANUAL).orElseThrow());
		return made[0];
	}

	private PlacedCoding apply(String words) {
		return apply(words, code, anna);
	}

	private void comment(PlacedCoding placed, String comment) {
		study.edit("Comment", edit -> CodingEdits.comment(edit, placed, comment, anna));
	}

	private String moved(PlacedCoding placed, End end, Unit unit, boolean later) {
		return CodingShapes.moved(placed, end, unit, later).map(range -> range.of(one().text())).orElse("-");
	}

	private List<String> quotes() {
		return one().codings().stream().map(PlacedCoding::quote).toList();
	}

	@Test
	void endsMoveWordByWordWithTheMarksThatClingToWords() {
		var placed = apply("a draft");
		assertEquals("a draft,", moved(placed, End.END, Unit.WORD, true));
		assertEquals("a", moved(placed, End.END, Unit.WORD, false));
		assertEquals("write a draft", moved(placed, End.START, Unit.WORD, false));
		assertEquals("draft", moved(placed, End.START, Unit.WORD, true));
		assertEquals("-", moved(apply("draft"), End.START, Unit.WORD, true));
	}

	@Test
	void endsMoveSentenceBySentenceAndStepOverLabels() {
		var placed = apply("by hand. Then");
		assertEquals("by hand. Then I ask.", moved(placed, End.END, Unit.SENTENCE, true));
		assertEquals("by hand.", moved(placed, End.END, Unit.SENTENCE, false));
		assertEquals("I write a draft, by hand. Then", moved(placed, End.START, Unit.SENTENCE, false));
		assertEquals("Then", moved(placed, End.START, Unit.SENTENCE, true));
		assertEquals("Then I ask.\n\nThen I wait.", moved(apply("Then I ask."), End.END, Unit.SENTENCE, true));
		assertEquals("I wait.\n\nAI: And", moved(apply("I wait."), End.END, Unit.WORD, true));
		assertEquals("time.\n\nUser: I", moved(apply("I write"), End.START, Unit.WORD, false).substring(0, 14));
	}

	@Test
	void endsStayWithinTheInterview() {
		assertEquals("-", moved(apply("no"), End.END, Unit.WORD, true));
		assertEquals("-", moved(apply("Hello there."), End.START, Unit.SENTENCE, false));
	}

	@Test
	void splitLeavesTheFirstPartItsCommentAndTakesNothingFromTheDefinition() {
		var placed = apply("I write a draft, by hand.");
		comment(placed, "slow");
		int inside = one().text().indexOf("draft") + 2;
		var second = new ArrayList<PlacedCoding>();
		var change = study.edit("Split", edit -> CodingShapes.split(edit, placed, inside, anna).ifPresent(second::add));
		assertEquals(List.of("I write a", "draft, by hand."), quotes());
		assertEquals("slow", placed.coding().getComment());
		assertEquals(null, second.getFirst().coding().getComment());
		assertEquals(placed.coding().getDefinitionDigest(), second.getFirst().coding().getDefinitionDigest());
		change.undo();
		assertEquals(List.of("I write a draft, by hand."), quotes());
		change.redo();
		assertEquals(List.of("I write a", "draft, by hand."), quotes());
	}

	@Test
	void splitAtAnEndDoesNothing() {
		var placed = apply("a draft");
		assertTrue(CodingShapes.parts(placed, placed.start()).isEmpty());
		assertTrue(CodingShapes.parts(placed, placed.end()).isEmpty());
		assertTrue(CodingShapes.parts(placed, placed.start() - 1).isEmpty());
	}

	@Test
	void touchingAreTheCodingsOfOneCoderAndCodeWithNoWordsBetween() {
		var first = apply("I write a draft,");
		var second = apply("by hand.");
		var third = apply("hand. Then I ask.");
		apply("wait");
		apply("by hand.", code("handwork"), anna);
		apply("by hand.", code, Coders.create("ben", "Ben"));
		assertEquals(List.of(first, second, third), CodingShapes.touching(second));
	}

	@Test
	void codingsTouchAcrossTheBorderOfTurns() {
		var first = apply("Tell me.");
		var second = apply("Take your time.");
		assertEquals(List.of(first, second), CodingShapes.touching(first));
	}

	@Test
	void joinedCodingCoversAllAndKeepsTheirComments() {
		var first = apply("I write a draft,");
		var second = apply("by hand.");
		comment(first, "one");
		comment(second, "two");
		var change = study.edit("Join", edit -> CodingShapes.join(edit, List.of(second, first), anna));
		assertEquals(List.of("I write a draft, by hand."), quotes());
		assertEquals("one\n\ntwo", first.coding().getComment());
		change.undo();
		assertEquals(List.of("I write a draft,", "by hand."), quotes());
		assertEquals("one", first.coding().getComment());
	}

	@Test
	void nobodySplitsOrJoinsAnothersCodings() {
		var placed = apply("a draft", code, Coders.create("ben", "Ben"));
		assertThrows(IllegalArgumentException.class,
				() -> study.edit("Split", edit -> CodingShapes.split(edit, placed, placed.start() + 2, anna)));
		assertThrows(IllegalArgumentException.class,
				() -> study.edit("Join", edit -> CodingShapes.join(edit, List.of(placed), anna)));
	}

	@Test
	void questionGoesWithItsAnswerFromEitherOfThem() {
		var expected = Optional.of(new TextRange(range("How do").start(), range("Then I wait.").end()));
		for (int turn = 1; turn <= 3; turn++) {
			assertEquals(expected, QuestionsAndAnswers.around(one(), turn));
		}
		assertEquals("And then?\n\nUser: no", QuestionsAndAnswers.around(one(), 4).orElseThrow().of(one().text()));
		assertEquals(Optional.empty(), QuestionsAndAnswers.around(one(), 0));
	}

	@Test
	void selectionUpToATurnsFirstWordLeavesItsLabelOut() {
		var label = new TextRange(range("And then?").start(), range("no\n").start());
		assertEquals("And then?", CodingEdits.trimmed(one(), label).of(one().text()));
	}

	@Test
	void memosFollowJoinedCodings() {
		var first = apply("I write a draft,");
		var second = apply("by hand.");
		var memo = new ArrayList<Memo>();
		study.edit("Memo", edit -> memo.add(MemoEdits.create(edit, "How", MemoType.CASE, anna, List.of(new MemoTarget.OfCoding(second)))));
		var change = study.edit("Join", edit -> CodingShapes.join(edit, List.of(first, second), anna));
		assertEquals(memo, study.memos().about(new MemoTarget.OfCoding(first)));
		change.undo();
		assertEquals(memo, study.memos().about(new MemoTarget.OfCoding(second)));
	}

	private static void doubt(PlacedCoding placed) {
		placed.place(placed.start(), placed.end(), Certainty.UNCERTAIN);
	}

	@Test
	void doubtfulPlaceIsNeitherJoinedNorSplit() {
		var doubtful = apply("I write");
		var beside = apply("a draft");
		doubt(doubtful);
		assertEquals(List.of(beside), CodingShapes.touching(beside));
		assertEquals(List.of(doubtful), CodingShapes.touching(doubtful));
		assertThrows(IllegalArgumentException.class,
				() -> study.edit("Join", edit -> CodingShapes.join(edit, List.of(doubtful, beside), anna)));
		assertTrue(study.edit("Split", edit -> CodingShapes.split(edit, doubtful, doubtful.start() + 3, anna)).isEmpty());
		assertEquals(Certainty.UNCERTAIN, doubtful.certainty());
		assertEquals(List.of("I write", "a draft"), quotes());
	}

	@Test
	void codingTheWordsOfADoubtfulPlaceByHandConfirmsIt() {
		var doubtful = apply("I write");
		doubt(doubtful);
		study.edit("Auto-Code", edit -> CodingEdits.apply(edit, one(), range("I write"), code, anna, Provenance.AUTO));
		assertEquals(Certainty.UNCERTAIN, doubtful.certainty());
		var change = study.edit("Apply",
				edit -> CodingEdits.apply(edit, one(), range("I write"), code, anna, Provenance.MANUAL));
		assertEquals(Certainty.CERTAIN, doubtful.certainty());
		assertEquals(1, one().codings().size());
		change.undo();
		assertEquals(Certainty.UNCERTAIN, doubtful.certainty());
	}

	@Test
	void joinedCodingKeepsTheDefinitionThatAllWereCodedUnderAndNoOther() {
		var first = apply("I write");
		var second = apply("a draft");
		study.edit("Older", edit -> edit.setCoding(second, CodingPackage.Literals.CODING__DEFINITION_DIGEST, "older"));
		var change = study.edit("Join", edit -> CodingShapes.join(edit, List.of(first, second), anna));
		assertNull(first.definitionDigest());
		change.undo();
		study.edit("Older", edit -> edit.setCoding(first, CodingPackage.Literals.CODING__DEFINITION_DIGEST, "older"));
		study.edit("Join", edit -> CodingShapes.join(edit, List.of(first, second), anna));
		assertEquals("older", first.definitionDigest());
	}

	@Test
	void codingThatWasReadAgainMeanwhileIsNotChanged() throws IOException {
		var old = apply("I write");
		study.save(one(), anna);
		var file = folder.resolve("codings/anna/one.codings");
		Files.writeString(file, Files.readString(file).replace("drafting", "by pen"));
		study.refresh(Set.of("codings/anna/one.codings"), Set.of());
		assertThrows(IllegalArgumentException.class,
				() -> study.edit("Adjust", edit -> CodingEdits.place(edit, old, range("a draft"), anna)));
		assertThrows(IllegalArgumentException.class, () -> comment(old, "why"));
		assertEquals(List.of("I write"), quotes());
	}
}
