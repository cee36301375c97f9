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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recoding and removing somebody else's codings. */
class DecisionEditsTest {

	private static final String TEXT = """
			# Dialog

			**Transcript ID:** one

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			AI: How do you begin?

			User: I write a draft by hand and then I ask.
			""";
	private static final String ANNAS = StudyLayout.codings("anna", "one");
	private static final String BENS = StudyLayout.codings("ben", "one");

	private final Coder anna = Coders.create("anna", "Anna");
	private final Coder ben = Coders.create("ben", "Ben");
	private final Coder cara = Coders.create("cara", "Cara");
	private final MemoryFiles files = new MemoryFiles();
	private Study study;
	private Code drafting;
	private Code asking;
	private PlacedCoding annas;

	@BeforeEach
	void annaCodesAPassage() throws IOException {
		NewStudy.write(files, "Decisions", true);
		files.write(StudyLayout.transcript("one"), TEXT.getBytes(StandardCharsets.UTF_8));
		study = Study.open(files, name -> Optional.empty(), OldTexts.NONE);
		study.edit("Codes", edit -> {
			drafting = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "drafting");
			asking = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "asking");
			int start = one().text().indexOf("a draft");
			annas = CodingEdits.apply(edit, one(), TextRange.of(start, 7), drafting, anna, Provenance.MANUAL).orElseThrow();
		});
		study.save(one(), anna);
	}

	private StudyTranscript one() {
		return study.transcript("one").orElseThrow();
	}

	private RecordedChange recode(Code code, Coder coder, String reason) {
		return study.edit("Recode", edit -> DecisionEdits.recode(edit, annas, code, coder, reason));
	}

	private void saveAndReopen(Coder coder) throws IOException {
		study.save(one(), coder);
		study = Study.open(files, name -> Optional.empty(), OldTexts.NONE);
		annas = Stream.concat(one().codings().stream(), one().removedCodings().stream()).findFirst().orElseThrow();
		drafting = study.codes().code(drafting.getId()).orElseThrow();
		asking = study.codes().code(asking.getId()).orElseThrow();
	}

	@Test
	void decisionIsWrittenToItsDecidersFileAlone() throws IOException {
		var before = Map.copyOf(files.contents());
		recode(asking, ben, "It is a question.");
		saveAndReopen(ben);
		var changed = new TreeMap<>(files.contents());
		changed.entrySet().removeAll(before.entrySet());
		assertEquals(List.of(BENS), List.copyOf(changed.keySet()));
		var line = changed.get(BENS).lines().skip(1).findFirst().orElseThrow();
		assertTrue(line.startsWith("{\"decides\":\"%s\",\"of\":\"anna\",\"was\":\"%s\",\"code\":\"%s\",\"name\":\"asking\","
				.formatted(annas.coding().getId(), drafting.getId(), asking.getId())), line);
		assertEquals("asking", annas.codeName());
		assertEquals("drafting", annas.coding().getCodeName());
		assertEquals("Ben", annas.decider().orElseThrow().getName());
		assertEquals("It is a question.", annas.decision().orElseThrow().getReason());
		assertEquals(List.of(annas), study.codings().of(asking));
		assertEquals(0, study.codings().count(drafting));
	}

	@Test
	void undoingADecisionLeavesTheSameBytes() throws IOException {
		var before = Map.copyOf(files.contents());
		var change = recode(asking, ben, null);
		study.save(one(), ben);
		change.undo();
		study.save(one(), ben);
		assertEquals(before, files.contents());
		assertEquals(List.of(annas), study.codings().of(drafting));
	}

	@Test
	void newerWordOfItsOwnCoderWins() {
		recode(asking, ben, null);
		var third = new Code[1];
		study.edit("Code", edit -> third[0] = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "third"));
		recode(third[0], anna, null);
		assertEquals("third", annas.codeName());
		assertTrue(annas.decision().isEmpty());
		assertEquals(1, annas.decisions().size(), "what Ben decided stays in his file");
	}

	@Test
	void ownCoderWhoInsistsIsHeard() {
		recode(asking, ben, null);
		recode(drafting, anna, null);
		assertEquals("drafting", annas.codeName());
		recode(asking, anna, null);
		recode(drafting, anna, null);
		assertEquals("drafting", annas.codeName(), "although Ben's decision is about this very code");
		assertEquals(List.of(annas), study.codings().of(drafting));
	}

	@Test
	void latestDecisionHoldsAlsoWhereAClockIsSlow() {
		recode(asking, ben, null);
		annas.decision().orElseThrow().setCreated(Instant.parse("2999-01-01T00:00:00Z"));
		recode(null, cara, null);
		assertNull(annas.codeId());
		assertEquals("Cara", annas.decider().orElseThrow().getName());
	}

	@Test
	void codersHaveOneDecisionAboutACoding() {
		recode(asking, ben, null);
		recode(null, ben, null);
		assertEquals(1, one().codingSet("ben").orElseThrow().getDecisions().size());
		recode(drafting, ben, null);
		assertEquals(0, one().codingSet("ben").orElseThrow().getDecisions().size(), "it is as Anna wrote it again");
	}

	@Test
	void decisionHoldsWhenTheCodeItIsAboutIsMerged() throws IOException {
		recode(null, ben, null);
		study.edit("Merge", edit -> {
			edit.set(drafting, CodebookPackage.Literals.CODE__MERGED_INTO, asking.getId());
			edit.set(drafting, CodebookPackage.Literals.CODE__STATUS, Status.DELETED);
			edit.setCode(annas, asking);
		});
		assertNull(annas.codeId());
		study.save(one(), anna);
		saveAndReopen(ben);
		assertNull(annas.codeId());
	}

	@Test
	void removedCodingIsInNoListAndCanBeGivenBack() throws IOException {
		var before = files.contents().get(ANNAS);
		study.edit("Remove", edit -> CodingEdits.remove(edit, annas, ben));
		saveAndReopen(ben);
		assertEquals(List.of(), one().codings());
		assertEquals(List.of(annas), one().removedCodings());
		assertEquals(0, study.codings().size());
		assertEquals(0, StudyStatistics.of(study).codings());
		assertEquals(before, files.contents().get(ANNAS));
		study.edit("Restore", edit -> DecisionEdits.restore(edit, annas, ben, null));
		saveAndReopen(ben);
		assertEquals(List.of(annas), one().codings());
		assertFalse(files.exists(BENS));
	}

	@Test
	void somebodyElsesRemovalIsOverruled() {
		study.edit("Remove", edit -> CodingEdits.remove(edit, annas, ben));
		study.edit("Restore", edit -> DecisionEdits.restore(edit, annas, cara, "It does belong here."));
		assertEquals(List.of(annas), one().codings());
		assertEquals("drafting", annas.codeName());
		assertEquals("Cara", annas.decider().orElseThrow().getName());
	}

	@Test
	void removedCodingMovesWithItsTextAndStaysInItsFile() throws IOException {
		study.edit("Remove", edit -> CodingEdits.remove(edit, annas, ben));
		study.edit("Type", edit -> edit.replaceText(one(), one().text().indexOf("write"), 0, "always "));
		study.save(one(), anna);
		saveAndReopen(ben);
		assertEquals(List.of("a draft"), one().removedCodings().stream().map(PlacedCoding::quote).toList());
		assertEquals(List.of(), study.problems());
	}

	@Test
	void splittingARecodedCodingGivesBothPartsTheCodeThatCounts() {
		recode(asking, ben, null);
		study.edit("Split", edit -> CodingShapes.split(edit, annas, one().text().indexOf("draft"), anna));
		assertEquals(List.of("asking", "asking"), one().codings().stream().map(PlacedCoding::codeName).toList());
	}

	@Test
	void decisionAboutACodeThatIsGoneIsAProblem() throws IOException {
		recode(asking, ben, null);
		study.saveCodebooks();
		study.save(one(), ben);
		files.delete(StudyLayout.code(asking.getFileName()));
		study = Study.open(files, name -> Optional.empty(), OldTexts.NONE);
		var problems = StudyCheck.check(study).stream().filter(problem -> problem.kind() == Problem.Kind.UNRESOLVED_CODE).toList();
		assertEquals(1, problems.size());
		assertEquals(BENS, problems.getFirst().file());
		assertEquals(2, problems.getFirst().line());
		assertTrue(problems.getFirst().text().contains("asking"), problems.getFirst().text());
	}
}
