/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.emic.core.study.Problem.Kind;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.Provenance;
import org.emic.model.transcript.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyCheckTest {

	private static final String TEXT = """
			**Transcript ID:** one
			**Speakers:** Anna (interviewer) = A; Ben (participant) = B

			---

			A: How do you begin?

			B: I write a draft by hand. Then — I ask.

			A: And then?

			B: Nothing else.
			""";

	@TempDir
	Path folder;
	private FolderFiles files;
	private Study study;

	@BeforeEach
	void makeStudy() throws IOException {
		files = new FolderFiles(folder);
		NewStudy.write(files, "Test", true);
		Files.createDirectories(folder.resolve("transcripts"));
		Files.writeString(folder.resolve("transcripts/one.transcript"), TEXT);
		study = Study.open(files);
	}

	@Test
	void aSoundStudyHasNoProblems() throws IOException {
		apply("draft", define(code("drafting")));
		save();
		assertEquals(List.of(), StudyCheck.check(study));
	}

	@Test
	void aCodeWithoutADefinitionIsAHintWithItsLine() throws IOException {
		var code = code("drafting");
		save();
		var problem = only();
		assertEquals(Kind.NO_DEFINITION, problem.kind());
		assertEquals(Problem.Severity.HINT, problem.severity());
		assertEquals("codebook/codes/" + code.getFileName(), problem.file());
		assertTrue(line(problem).startsWith("# Definition"), problem.toString());
	}

	@Test
	void twoCodesWithOneNameUnderOneParentAreAProblem() throws IOException {
		var first = define(code("drafting"));
		var second = define(code("thinking"));
		study.edit("Rename", edit -> edit.set(second, CodebookPackage.Literals.CODE__NAME, "Drafting"));
		save();
		var problem = only();
		assertEquals(Kind.DUPLICATE_CODE_NAME, problem.kind());
		assertEquals("name: \"Drafting\"", line(problem));
		assertTrue(problem.text().contains(first.getFileName()), problem.text());
	}

	@Test
	void aCodingWhoseCodeIsGoneIsNamedWithItsLine() throws IOException {
		apply("begin", define(code("other")));
		var code = define(code("drafting"));
		var placed = apply("draft", code);
		save();
		Files.delete(folder.resolve("codebook/codes").resolve(code.getFileName()));
		study = Study.open(files);
		var problem = only();
		assertEquals(Kind.UNRESOLVED_CODE, problem.kind());
		assertEquals("codings/anna/one.codings", problem.file());
		assertEquals(3, problem.line());
		assertEquals(placed.coding().getId(), problem.subject());
		assertTrue(problem.text().contains("drafting"), problem.text());
	}

	@Test
	void aCodingWhoseWordsAreGoneIsNamedAndNotCounted() throws IOException {
		apply("draft by hand", define(code("drafting")));
		save();
		Files.writeString(folder.resolve("transcripts/one.transcript"), TEXT.replace("I write a draft by hand.", "Hm."));
		study = Study.open(files);
		var problem = only();
		assertEquals(Kind.UNCERTAIN_ANCHOR, problem.kind());
		assertEquals(2, problem.line());
		assertTrue(problem.text().contains("draft by hand"), problem.text());
		var statistics = StudyStatistics.of(study);
		assertEquals(0, statistics.codings());
		assertEquals(1, statistics.uncertain());
	}

	@Test
	void brokenFilesAreNamedAndTheRestIsChecked() throws IOException {
		define(code("drafting"));
		apply("draft", study.codes().all().getFirst());
		save();
		Files.writeString(folder.resolve("codebook/codes/broken-000000.md"), "no front matter\n");
		Files.writeString(folder.resolve("codings/anna/one.codings"),
				Files.readString(folder.resolve("codings/anna/one.codings")) + "{\"start\":[1,\n");
		Files.createDirectories(folder.resolve("outlines/anna"));
		Files.writeString(folder.resolve("outlines/anna/one.outline"), "## lost\n");
		Files.write(folder.resolve("transcripts/two.transcript"), new byte[] { 'A', ':', (byte) 0xFF, '\n' });
		Files.writeString(folder.resolve("study.emic"), "name Test\n");
		study = Study.open(files);
		var problems = StudyCheck.check(study);
		assertEquals(List.of("codebook/codes/broken-000000.md", "codings/anna/one.codings", "outlines/anna/one.outline",
				"study.emic", "transcripts/two.transcript"), problems.stream().map(Problem::file).toList());
		assertTrue(problems.stream().allMatch(problem -> problem.kind() == Kind.UNREADABLE), problems.toString());
		assertFalse(problems.stream().anyMatch(problem -> problem.text().contains("!")), problems.toString());
		assertEquals(1, StudyStatistics.of(study).codings());
	}

	@Test
	void statisticsCountTurnsAndWordsOfEachSpeaker() {
		apply("draft", code("drafting"));
		var statistics = StudyStatistics.of(study);
		assertEquals(1, statistics.codes());
		assertEquals(1, statistics.codings());
		assertEquals(1, statistics.coders());
		var one = statistics.transcripts().getFirst();
		assertEquals("one", one.id());
		assertEquals(4, one.turns());
		assertEquals(17, one.words());
		assertEquals(List.of(new StudyStatistics.SpeakerStatistics("Anna", Role.INTERVIEWER, 2, 6),
				new StudyStatistics.SpeakerStatistics("Ben", Role.PARTICIPANT, 2, 11)), one.speakers());
	}

	private Problem only() {
		var problems = StudyCheck.check(study);
		assertEquals(1, problems.size(), problems.toString());
		return problems.getFirst();
	}

	private String line(Problem problem) throws IOException {
		return Files.readAllLines(folder.resolve(problem.file())).get(problem.line() - 1);
	}

	private Code code(String name) {
		var made = new Code[1];
		study.edit("New Code", edit -> made[0] = CodebookEdits.create(edit, study.codes().main().orElseThrow(), name));
		return made[0];
	}

	private Code define(Code code) {
		study.edit("Define", edit -> edit.set(code, CodebookPackage.Literals.CODE__DEFINITION, "What it means."));
		return code;
	}

	private PlacedCoding apply(String words, Code code) {
		var one = study.transcript("one").orElseThrow();
		int start = one.text().indexOf(words);
		var made = new PlacedCoding[1];
		study.edit("Apply", edit -> made[0] = CodingEdits.apply(edit, one, new TextRange(start, start + words.length()),
				code, Coders.create("anna", "Anna"), Provenance.MANUAL).orElseThrow());
		return made[0];
	}

	private void save() throws IOException {
		study.save(study.transcript("one").orElseThrow(), Coders.create("anna", "Anna"));
		study.saveCodebooks();
	}
}
