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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.emic.core.study.Problem.Kind;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Provenance;
import org.emic.model.files.FormatException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedCodebookTest {

	private static final String TALK = """
			# Talk

			**Transcript ID:** talk

			---

			Interviewer: Why?

			Participant: Because I was afraid.
			""";

	@TempDir
	Path folder;

	private FolderFiles study;
	private FolderFiles team;

	@BeforeEach
	void make() throws IOException {
		study = new FolderFiles(folder.resolve("study"));
		team = new FolderFiles(folder.resolve("team"));
		NewCodebook.write(team, "Team codes", Licence.CC_BY);
		NewStudy.write(study, "Study", false);
		study.write("transcripts/talk.transcript", TALK.getBytes(StandardCharsets.UTF_8));
		use(new CodebookReference("team", CodebookHeaders.id(team)));
	}

	private void use(CodebookReference... references) throws IOException {
		var settings = StudySettings.create("Study");
		settings.setReferences(List.of(references));
		study.write(StudyLayout.SETTINGS, settings.bytes());
	}

	private static String text(StudyFiles files, String path) throws IOException {
		return new String(files.read(path), StandardCharsets.UTF_8);
	}

	private static List<Kind> kinds(Study study) {
		return StudyCheck.check(study).stream().filter(problem -> problem.kind() != Kind.NO_DEFINITION).map(Problem::kind)
				.toList();
	}

	/** Codes a passage and writes it. */
	private void codeFear() throws IOException {
		var opened = Study.open(study);
		var coder = Coders.create("anna", "Anna");
		var transcript = opened.transcript("talk").orElseThrow();
		var made = new ArrayList<Code>();
		int start = transcript.text().indexOf("afraid");
		opened.edit("", edit -> {
			made.add(CodebookEdits.create(edit, opened.codes().main().orElseThrow(), "fear"));
			CodingEdits.apply(edit, transcript, new TextRange(start, start + 6), made.getFirst(), coder, Provenance.MANUAL);
		});
		opened.save(transcript, coder);
	}

	@Test
	void aProposedCodeThatTwoStudiesTakeOverTogetherIsWrittenOnce() throws IOException {
		var first = Study.open(study);
		var anna = Coders.create("anna", "Anna");
		first.edit("", edit -> ProposalEdits.proposeNew(edit, first.codes().main().orElseThrow(), "pride", anna, "It recurs."));
		first.saveCodebooks();
		var second = Study.open(study);
		for (var each : List.of(first, second)) {
			each.edit("", edit -> {
				var proposal = each.proposals().open().getFirst();
				edit.set(each.codes().all().getFirst(), CodebookPackage.Literals.CODE__STATUS, Status.ACTIVE);
				ProposalEdits.accepted(edit, proposal, anna, "Yes.");
			});
		}
		first.saveCodebooks();
		second.saveCodebooks();
		assertEquals(1, team.files(StudyLayout.CODES).size(), team.files(StudyLayout.CODES).toString());
		assertEquals(List.of(), kinds(Study.open(study)));
	}

	@Test
	void aNewCodebookHasAllThatAProjectToShareNeeds() throws IOException {
		assertEquals("* text=auto eol=lf\n", text(team, ".gitattributes"));
		assertTrue(text(team, "README.md").startsWith("# Team codes\n"), text(team, "README.md"));
		assertTrue(text(team, "README.md").contains("the study's properties"), text(team, "README.md"));
		assertTrue(text(team, "LICENCE").contains("SPDX-License-Identifier: CC-BY-4.0\n"));
		assertTrue(text(team, "CHANGELOG.md").startsWith("# Changes\n\n## Unreleased\n"));
		assertEquals("Team codes", CodebookHeaders.read(team).orElseThrow().getName());
	}

	@Test
	void aCodebookWithoutLicenceSaysSoAndHasNoFileForIt() throws IOException {
		var files = new FolderFiles(folder.resolve("bare"));
		NewCodebook.write(files, "Bare", Licence.NONE);
		assertFalse(files.exists("LICENCE"));
		assertTrue(text(files, "README.md").contains("No licence has been chosen"));
	}

	@Test
	void whatIsThereAlreadyIsLeftAsItIs() throws IOException {
		team.write("README.md", "ours".getBytes(StandardCharsets.UTF_8));
		var id = CodebookHeaders.id(team);
		NewCodebook.write(team, "Another name", Licence.CC0);
		assertEquals("ours", text(team, "README.md"));
		assertEquals(id, CodebookHeaders.id(team));
		assertEquals(1, team.files("codebook").size());
	}

	@Test
	void nothingIsWrittenWhereTheCodebookWasMovedAway() throws IOException {
		codeFear();
		var opened = Study.open(study);
		var fear = opened.codes().all().getFirst();
		Files.move(folder.resolve("team"), folder.resolve("elsewhere"));
		opened.edit("Rename", edit -> CodebookEdits.rename(edit, fear, "dread"));
		var refused = assertThrows(IOException.class, opened::saveCodebooks);
		assertTrue(refused.getMessage().contains("team"), refused.getMessage());
		assertFalse(Files.exists(folder.resolve("team")), "no part of a codebook came into being");
		assertTrue(opened.isCodebookDirty());
		Files.move(folder.resolve("elsewhere"), folder.resolve("team"));
		opened.saveCodebooks();
		assertEquals("dread", Study.open(study).codes().all().getFirst().getName());
	}

	@Test
	void aRenamedCodebookIsFoundByItsIdWhenNobodySawItRenamed() throws IOException {
		codeFear();
		Files.move(folder.resolve("team"), folder.resolve("team-renamed"));
		var opened = Study.open(study);
		assertEquals(List.of(Kind.RENAMED_CODEBOOK), kinds(opened));
		assertEquals(List.of("fear"), opened.codes().all().stream().map(Code::getName).toList());
		assertEquals("team-renamed/codebook/team-codes.codebook",
				new CodebookPlaces(opened).path(opened.codes().main().orElseThrow()));
		assertTrue(new CodebookPlaces(opened).uses("team-renamed"));
	}

	@Test
	void aCodebookIsFoundUnderTheNameOfItsProjectAlsoWhereItsFolderHasAnother() throws IOException {
		codeFear();
		Files.move(folder.resolve("team"), folder.resolve("clone"));
		var clone = new FolderFiles(folder.resolve("clone"));
		clone.write(".project", """
				<?xml version="1.0" encoding="UTF-8"?>
				<projectDescription>
					<name>codes &amp; more</name>
				</projectDescription>
				""".getBytes(StandardCharsets.UTF_8));
		for (var id : List.of(CodebookHeaders.id(clone), "")) {
			use(new CodebookReference("codes & more", id));
			var opened = Study.open(study);
			assertEquals(List.of(), kinds(opened));
			assertEquals(List.of("fear"), opened.codes().all().stream().map(Code::getName).toList());
		}
		use(new CodebookReference("team", CodebookHeaders.id(clone)));
		assertEquals(List.of(Kind.RENAMED_CODEBOOK), kinds(Study.open(study)));
	}

	@Test
	void anotherCodebookThatTookTheNameIsNotTakenForIt() throws IOException {
		codeFear();
		Files.move(folder.resolve("team"), folder.resolve("old-team"));
		NewCodebook.write(team, "Something else", Licence.NONE);
		assertEquals("Team codes", Study.open(study).codes().main().orElseThrow().getName());
	}

	@Test
	void aNameAloneFindsACodebookAsEver() throws IOException {
		use(new CodebookReference("team", ""));
		assertTrue(text(study, StudyLayout.SETTINGS).contains("codebookIds: {}\n"));
		assertEquals("Team codes", Study.open(study).codes().main().orElseThrow().getName());
	}

	@Test
	void aMissingCodebookIsOneProblemAndCodingsKeepTheirLastName() throws IOException {
		codeFear();
		Files.move(folder.resolve("team"), Files.createDirectory(folder.resolve("away")).resolve("team"));
		var opened = Study.open(study);
		assertEquals(List.of(Kind.MISSING_CODEBOOK), kinds(opened));
		var coding = opened.transcript("talk").orElseThrow().codings().getFirst().coding();
		assertEquals("fear", coding.getCodeName());
	}

	@Test
	void severalCodebooksKeepTheirOrderAndTheirIds() throws FormatException {
		var settings = StudySettings.create("Study");
		settings.setReferences(List.of(new CodebookReference("b", "2"), new CodebookReference("a", ""), new CodebookReference("c", "3")));
		var read = StudySettings.parse(settings.write(), "study.emic");
		assertEquals(settings.references(), read.references());
		assertEquals(List.of("b", "a", "c"), read.codebooks());
		read.setCodebooks(List.of("c", "a"));
		assertEquals(List.of(new CodebookReference("c", "3"), new CodebookReference("a", "")), read.references());
	}
}
