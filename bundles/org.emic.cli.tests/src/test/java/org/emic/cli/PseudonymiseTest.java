/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Journal;
import org.emic.core.study.Licence;
import org.emic.core.study.NewCodebook;
import org.emic.core.study.NewStudy;
import org.emic.core.study.Study;
import org.emic.core.study.ThisMachine;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymiseTest {

	@TempDir
	Path temp;

	private Path study;

	@BeforeEach
	void importSamples() {
		study = temp.resolve("study");
		assertEquals(0, Emic.run("import", Emic.SEEDS, "--into", study, "--repair").status());
	}

	@Test
	void dryRunListsPlacesAndWritesNothing() throws IOException {
		var before = Emic.contents(study);
		var run = Emic.run("pseudonymise", study, "--name", "ChatGPT", "--as", "the tool", "--dry-run");
		assertEquals(0, run.status(), run.err());
		assertTrue(run.out().contains("[ChatGPT → the tool]"), run.out());
		assertEquals(before, Emic.contents(study));
	}

	@Test
	void replacesNamesAndMovesOriginals() throws IOException {
		var run = Emic.run("pseudonymise", study, "--name", "ChatGPT", "--as", "Toolie", "--name=User", "--as=Participant");
		assertEquals(0, run.status(), run.err());
		for (var file : Files.list(study.resolve("transcripts")).toList()) {
			assertFalse(Files.readString(file).contains("User:"), file.toString());
		}
		assertEquals(0, Files.list(study.resolve("sources")).count());
		assertEquals(5, Files.list(study.resolve("private/sources")).count());
		assertEquals(0, Emic.run("check", study).status());
		Files.writeString(study.resolve("notes.md"), "They used ChatGPT.\n");
		var check = Emic.run("check", study);
		assertTrue(check.out().startsWith("notes.md:1: name-found: "), check.out());
		assertFalse(check.out().contains("ChatGPT"));
	}

	@Test
	void namesVanishAlsoFromACodebookThatBelongsToOthers() throws IOException {
		var files = new FolderFiles(study);
		var opened = Study.open(files);
		opened.edit("", edit -> {
			var code = CodebookEdits.create(edit, opened.codes().main().orElseThrow(), "ChatGPT");
			edit.set(code.eContainer(), CodebookPackage.Literals.CODEBOOK__OWNERS, List.of("anna"));
		});
		opened.saveCodebooks();
		assertEquals(0, Emic.run("pseudonymise", study, "--name", "ChatGPT", "--as", "the tool").status());
		assertEquals(List.of("the tool"), Study.open(files).codes().all().stream().map(Code::getName).toList());
		assertFalse(Emic.contents(study).entrySet().stream().anyMatch(file -> file.getKey().startsWith("codebook/")
				&& file.getValue().contains("ChatGPT")));
	}

	@Test
	void whatWasInterruptedInASharedCodebookIsBroughtToAnEndFirst() throws IOException {
		var team = study.resolveSibling("team");
		NewCodebook.write(new FolderFiles(team), "Team", Licence.NONE);
		var settings = study.resolve("study.emic");
		Files.writeString(settings, Files.readString(settings).replaceFirst("(?m)^codebooks:.*$", "codebooks: [\"team\"]"));
		var begun = Journal.FOLDER + "/" + ThisMachine.id() + "-1-";
		var waiting = Files.createDirectories(team.resolve(Journal.FOLDER));
		Files.writeString(team.resolve(begun + "contents"), "Ours.\n");
		Files.writeString(team.resolve(begun + "list.json"), "[{\"path\":\"README.md\",\"content\":\"" + begun + "contents\"}]");
		assertEquals(0, Emic.run("pseudonymise", study, "--name", "Nobody", "--as", "Somebody").status());
		assertEquals("Ours.\n", Files.readString(team.resolve("README.md")));
		try (var left = Files.list(waiting)) {
			assertEquals(0, left.count());
		}
	}

	@Test
	void aNameWithoutItsPseudonymIsRefused() {
		var run = Emic.run("pseudonymise", study, "--name", "ChatGPT");
		assertEquals(2, run.status());
		assertTrue(run.err().contains("--as"), run.err());
	}
}
