/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.Study;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of any commit, in a repository that a study is a part of. */
class AgreementAtTest {

	private static final String TALK = "Anna: How are you?\n\nBen: Fine, thank you.\n\nAnna: And then?\n\nBen: No. Never.\n";

	@TempDir
	private Path temp;
	private Path folder;
	private Path codebook;
	private Git git;

	@BeforeEach
	void makeRepository() throws IOException, GitAPIException {
		var clone = temp.resolve("clone");
		git = Git.init().setDirectory(Files.createDirectories(clone).toFile()).call();
		folder = clone.resolve("studies/talks");
		codebook = clone.resolve("studies/shared");
		Files.writeString(clone.resolve("README"), "A clone.");
		commit("Begin", "begin");
		NewStudy.writeCodebook(new FolderFiles(codebook), "shared");
		Emic.run("import", Files.writeString(temp.resolve("talk.txt"), TALK), "--into", folder);
		useCodebooks("[\"shared\"]");
		var study = Study.open(new FolderFiles(folder));
		study.edit("Code", edit -> CodebookEdits.create(edit, study.codes().main().orElseThrow(), "feelings"));
		study.saveCodebooks();
		code("anna", "Fine");
		code("ben", "Never");
		commit("Code for the first time", "first");
		code("ben", "Fine");
		rename("moods");
		code("anna", "Never");
		commit("Agree", "second");
	}

	@AfterEach
	void close() {
		git.close();
	}

	private void useCodebooks(String names) throws IOException {
		var settings = folder.resolve("study.emic");
		Files.writeString(settings, Files.readString(settings).replaceAll("codebooks: .*", "codebooks: " + names));
	}

	private void rename(String name) throws IOException {
		var study = Study.open(new FolderFiles(folder));
		study.edit("Rename", edit -> CodebookEdits.rename(edit, study.codes().all().getFirst(), name));
		study.saveCodebooks();
	}

	private void code(String coder, String words) throws IOException {
		var study = Study.open(new FolderFiles(folder));
		var talk = study.transcript("talk").orElseThrow();
		study.edit("Code", edit -> CodingEdits.apply(edit, talk, TextRange.of(talk.text().indexOf(words), words.length()),
				study.codes().all().getFirst(), Coders.create(coder, coder), Provenance.MANUAL));
		for (var each : List.copyOf(study.coders())) {
			study.save(talk, each);
		}
	}

	private void commit(String message, String tag) throws GitAPIException {
		git.add().addFilepattern(".").call();
		git.commit().setMessage(message).setAuthor("Anna", "anna@example.org").setCommitter("Anna", "anna@example.org")
				.setSign(false).call();
		git.tag().setName(tag).setMessage(tag).setSigned(false).call();
	}

	private static double percent(Emic run) {
		assertEquals(0, run.status(), run.err());
		return run.json().getAsJsonObject().getAsJsonObject("overall").getAsJsonObject("all").getAsJsonObject("percent")
				.get("value").getAsDouble();
	}

	private static String code(Emic run) {
		return run.json().getAsJsonObject().getAsJsonArray("codes").get(0).getAsJsonObject().get("path").getAsString();
	}

	@Test
	void figuresAreThoseOfTheCommitWithTheCodebookOfTheCommit() throws IOException {
		var before = Emic.contents(temp);
		var now = Emic.run("agreement", folder, "--json");
		assertEquals(1, percent(now));
		assertEquals("moods", code(now));
		for (var name : List.of("first", "HEAD~1", "master~1")) {
			var first = Emic.run("agreement", folder, "--json", "--at", name.replace("master", branch()));
			assertEquals(0.5, percent(first));
			assertEquals("feelings", code(first));
			assertEquals("Code for the first time",
					first.json().getAsJsonObject().getAsJsonObject("revision").get("message").getAsString());
		}
		assertEquals(1, percent(Emic.run("agreement", folder, "--json", "--at", "HEAD")));
		assertEquals(before, Emic.contents(temp), "nothing is checked out");
	}

	private String branch() throws IOException {
		return git.getRepository().getBranch();
	}

	@Test
	void whatIsUncommittedDoesNotCountNorWhatIsGone() throws IOException {
		Files.delete(folder.resolve("codings/ben/talk.codings"));
		Files.delete(folder.resolve("study.emic"));
		assertEquals(1, percent(Emic.run("agreement", folder, "--json", "--at", "HEAD")));
		var text = Emic.run("agreement", folder, "--at", "second");
		assertTrue(text.out().startsWith("At revision "), text.out());
		assertTrue(text.out().contains(": Agree\n"), text.out());
	}

	@Test
	void codebookOutsideTheRepositoryIsTakenAsItIsNow() throws IOException, GitAPIException {
		var alone = temp.resolve("alone/talks");
		copy(folder, alone);
		copy(codebook, temp.resolve("alone/shared"));
		try (var other = Git.init().setDirectory(alone.toFile()).call()) {
			other.add().addFilepattern(".").call();
			other.commit().setMessage("All").setAuthor("A", "a@example.org").setCommitter("A", "a@example.org").setSign(false)
					.call();
		}
		var run = Emic.run("agreement", alone, "--json", "--at", "HEAD");
		assertEquals(1, percent(run));
		assertEquals("moods", code(run));
		assertTrue(run.err().contains("“shared”"), run.err());
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var all = Files.walk(from)) {
			for (var path : all.filter(Files::isRegularFile).toList()) {
				var target = to.resolve(from.relativize(path).toString());
				Files.createDirectories(target.getParent());
				Files.copy(path, target);
			}
		}
	}

	@Test
	void whatCannotBeReadIsTold() throws IOException, GitAPIException {
		told("There is no revision “nowhere”", folder, "nowhere");
		told("git fetch", folder, "0123456789012345678901234567890123456789");
		told("There is no revision “HEAD~99”", folder, "HEAD~99");
		told("There is no revision “a..b”", folder, "a..b");
		told("“HEAD^{tree}” is no commit", folder, "HEAD^{tree}");
		told("There was no study in studies/talks at begin (", folder, "begin");
		told("is in no git repository", Files.createDirectories(temp.resolve("elsewhere")), "HEAD");
	}

	private static void told(String message, Path folder, String revision) {
		var run = Emic.run("agreement", folder, "--at", revision);
		assertEquals(2, run.status(), run.err());
		assertTrue(run.err().contains(message), run.err());
		assertEquals("", run.out());
	}
}
