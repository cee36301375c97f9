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
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A study that is coded blind by Anna and Berenike; what Berenike does has words that are nowhere else. */
class BlindCommandsTest {

	private static final String TALK = "Interviewer: How are you?\n\nParticipant: Fine, thank you. More, later.\n";
	/** Berenike's comment, code and name. */
	private static final List<String> HERS = List.of("peculiar", "berenike", "Berenike");

	@TempDir
	Path temp;
	private Path folder;

	@BeforeEach
	void codedByTwo() throws IOException {
		folder = temp.resolve("study");
		Emic.run("import", Files.writeString(temp.resolve("talk.txt"), TALK), "--into", folder);
		var study = Study.open(new FolderFiles(folder));
		study.edit("", edit -> {
			var moods = code(edit, study, "moods");
			var thanks = code(edit, study, "thanks");
			apply(edit, study, "Fine", moods, "anna", "a mood");
			apply(edit, study, "thank you", thanks, "berenike", "peculiar");
			apply(edit, study, "Fine", moods, "berenike", "peculiar, too");
		});
		study.saveCodebooks();
		study.save(study.transcript("talk").orElseThrow(), Coders.create("anna", "Anna"));
		setBlind("true");
	}

	private static Code code(StudyEdit edit, Study study, String name) {
		return CodebookEdits.create(edit, study.codes().main().orElseThrow(), name);
	}

	private static void apply(StudyEdit edit, Study study, String words, Code code, String coder, String comment) {
		var talk = study.transcript("talk").orElseThrow();
		var placed = CodingEdits.apply(edit, talk, TextRange.of(talk.text().indexOf(words), words.length()), code,
				Coders.create(coder, coder.equals("anna") ? "Anna" : "Berenike"), Provenance.MANUAL).orElseThrow();
		edit.setCoding(placed, CodingPackage.Literals.CODING__COMMENT, comment);
	}

	private void setBlind(String value) throws IOException {
		var settings = folder.resolve("study.emic");
		var text = Files.readString(settings).replaceAll("\nblind: .*\n", "");
		Files.writeString(settings, value.isEmpty() ? text : text + "\nblind: " + value + "\n");
	}

	@ParameterizedTest
	@CsvSource({ "stats", "stats --json", "codings", "codings --csv", "codings --json", "report", "report --html",
			"agreement", "agreement --json", "agreement --unit free", "check", "check --json" })
	void nothingOfOthersIsPrinted(String command) throws IOException {
		var words = command.split(" ");
		for (var viewer : List.of("", "anna")) {
			var arguments = new ArrayList<Object>(List.of(words));
			arguments.add(1, folder);
			if (!viewer.isEmpty()) {
				arguments.addAll(List.of("--viewer", viewer));
			}
			var before = Emic.contents(folder);
			var run = Emic.run(arguments.toArray());
			for (var hers : HERS) {
				assertFalse((run.out() + run.err()).contains(hers), run.toString());
			}
			assertTrue(run.err().contains("talk is coded blind"), run.toString());
			assertEquals(before, Emic.contents(folder));
		}
		// the same words are there when nothing is blind: the test can fail
		setBlind("");
		var arguments = new ArrayList<Object>(List.of(words));
		arguments.add(1, folder);
		var run = Emic.run(arguments.toArray());
		boolean told = HERS.stream().anyMatch(hers -> run.out().contains(hers));
		assertEquals(!words[0].equals("stats") && !words[0].equals("check"), told, run.toString());
		assertFalse(run.err().contains("coded blind"), run.err());
	}

	@Test
	void countsAreOfWhatIsShown() throws IOException {
		assertEquals(0, Emic.run("stats", folder, "--json").json().getAsJsonObject().get("codings").getAsInt());
		assertEquals(1, Emic.run("stats", folder, "--json", "--viewer", "anna").json().getAsJsonObject().get("codings").getAsInt());
		assertEquals(2, Emic.run("stats", folder, "--json", "--viewer=berenike").json().getAsJsonObject().get("codings").getAsInt());
		setBlind("[\"another\"]");
		assertEquals(3, Emic.run("stats", folder, "--json").json().getAsJsonObject().get("codings").getAsInt());
		assertEquals(2, Emic.run("stats", folder, "--viewer", "Not an id").status());
	}

	@Test
	void whatIsKeptOrSentSaysThatCodingsAreLeftOut() throws IOException {
		for (var html : List.of(true, false)) {
			var arguments = new ArrayList<Object>(List.of("report", folder, "--viewer", "anna"));
			if (html) {
				arguments.add("--html");
			}
			var report = Emic.run(arguments.toArray()).out();
			assertTrue(report.contains("Coded blind, so that others’ codings are left out: talk."), report);
		}
		assertTrue(Emic.run("report", folder).out().contains("codings are left out: talk."), "also where nothing is left");
		assertTrue(Emic.run("agreement", folder).out().contains("Coded blind, so that others’ codings are left out: talk"));
		assertEquals("[\"talk\"]", Emic.run("agreement", folder, "--json").json().getAsJsonObject().get("blind").toString());
		setBlind("");
		assertFalse(Emic.run("report", folder, "--viewer", "anna").out().contains("Coded blind"));
		assertEquals("[]", Emic.run("agreement", folder, "--json").json().getAsJsonObject().get("blind").toString());
	}

	@Test
	void checkStillFindsAFileThatCannotBeRead() throws IOException {
		var path = folder.resolve("codings/berenike/talk.codings");
		Files.writeString(path, Files.readString(path).replace("\"comment\":\"peculiar\"", "\"comment\":peculiar\""));
		var run = Emic.run("check", folder);
		assertEquals(1, run.status());
		assertTrue(run.out().contains("codings/berenike/talk.codings:3: unreadable:"), run.out());
		assertFalse(run.out().contains("peculiar"), run.out());
	}

	@Test
	void whatIsBlindNowIsHiddenInOlderRevisionsAndWhatIsLiftedIsShown() throws IOException, GitAPIException {
		try (var git = Git.init().setDirectory(folder.toFile()).call()) {
			setBlind("");
			commit(git);
			setBlind("true");
			assertFalse(Emic.run("agreement", folder, "--at", "HEAD").out().contains("berenike"));
			commit(git);
			setBlind("");
			assertTrue(Emic.run("agreement", folder, "--at", "HEAD").out().contains("berenike"));
		}
	}

	@Test
	void whatIsBlindNowIsHiddenInRevisionsFromBeforeTheFolderWasRenamed() throws IOException, GitAPIException {
		var clone = Files.createDirectories(folder.resolveSibling("clone"));
		try (var git = Git.init().setDirectory(clone.toFile()).call()) {
			setBlind("");
			Files.move(folder, clone.resolve("talks"));
			commit(git);
			git.tag().setName("before").setSigned(false).setAnnotated(false).call();
			folder = clone.resolve("interviews");
			Files.move(clone.resolve("talks"), folder);
			commit(git);
			setBlind("true");
			for (var named : List.of("talks", "interviews")) {
				var run = Emic.run("agreement", clone.resolve(named), "--at", "before");
				assertEquals(0, run.status(), run.toString());
				assertFalse(run.out().contains("berenike"), run.toString());
			}
			commit(git);
			git.checkout().setName("before").call();
			assertFalse(Emic.run("agreement", clone.resolve("talks"), "--at", "before").out().contains("berenike"),
					"no branch is checked out");
			git.checkout().setName("master").call();
			setBlind("");
			for (var named : List.of("talks", "interviews")) {
				assertTrue(Emic.run("agreement", clone.resolve(named), "--at", "before").out().contains("berenike"), named);
			}
			assertEquals(2, Emic.run("agreement", clone.resolve("others"), "--at", "before").status());
		}
	}

	private static void commit(Git git) throws GitAPIException {
		git.add().addFilepattern(".").call();
		git.add().addFilepattern(".").setUpdate(true).call();
		git.commit().setMessage("Code").setSign(false).setAuthor("A", "a@example.org").setCommitter("A", "a@example.org").call();
	}

	@Test
	void namesAreNotReplacedInPart() throws IOException {
		var before = Emic.contents(folder);
		var run = Emic.run("pseudonymise", folder, "--name", "thank", "--as", "bless");
		assertEquals(1, run.status());
		assertTrue(run.err().contains("coded blind"), run.err());
		assertEquals(before, Emic.contents(folder));
	}
}
