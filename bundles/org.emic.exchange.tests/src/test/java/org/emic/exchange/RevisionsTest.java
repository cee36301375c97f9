/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.emic.core.study.BlindCoding;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.exchange.git.Revision;
import org.emic.exchange.git.Revisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The revisions that are offered of a study. */
class RevisionsTest {

	@TempDir
	private Path repository;

	private static void commit(Git git, String message) throws GitAPIException {
		git.add().addFilepattern(".").call();
		git.commit().setMessage(message + "\n\nMore of it.").setAuthor("Test", "test@example.org")
				.setCommitter("Test", "test@example.org").setSign(false).call();
	}

	@Test
	void branchesTagsAndTheCommitsThatChangedTheStudyAreListed() throws Exception {
		var folder = repository.resolve("studies/bees");
		NewStudy.write(new FolderFiles(folder), "bees", true);
		try (var git = Git.init().setDirectory(repository.toFile()).setInitialBranch("main").call()) {
			commit(git, "Begin");
			git.tag().setName("first-round").setSigned(false).setMessage("Round one").call();
			Files.writeString(repository.resolve("other.txt"), "no part of the study");
			commit(git, "Something else");
			Files.writeString(folder.resolve("notes.txt"), "a part of it");
			commit(git, "Go on");
			var found = Revisions.of(folder, 10);
			assertEquals(List.of("main", "first-round"), found.subList(0, 2).stream().map(Revisions.Named::name).toList());
			assertEquals(List.of("Go on", "Begin", "Go on", "Begin"), found.stream().map(Revisions.Named::message).toList());
			assertTrue(found.getLast().name().startsWith(found.getLast().shown()), found.toString());
			assertEquals(3, Revisions.of(folder, 1).size());
			for (var each : found) {
				try (var revision = Revision.open(folder, each.name())) {
					assertEquals(each.message(), revision.message());
				}
			}
		}
	}

	@Test
	void whatABranchSaysIsCodedBlindStaysSoWhileAnOlderStateIsCheckedOut() throws Exception {
		NewStudy.write(new FolderFiles(repository), "bees", true);
		var settings = repository.resolve("study.emic");
		try (var git = Git.init().setDirectory(repository.toFile()).setInitialBranch("main").call()) {
			commit(git, "Begin");
			Files.writeString(settings, Files.readString(settings).replace("blind: false\n", "blind: true\n"));
			commit(git, "Code blind");
			git.checkout().setName(git.getRepository().resolve("main~1").name()).call();
			assertTrue(Files.readString(settings).contains("blind: false\n"));
			assertEquals(BlindCoding.ALL, blind());
			Files.delete(settings);
			assertEquals(BlindCoding.ALL, blind());
			git.checkout().setForced(true).setName("main").call();
			assertEquals(BlindCoding.ALL, blind());
			Files.writeString(settings, Files.readString(settings).replace("blind: true\n", "blind: false\n"));
			assertEquals(BlindCoding.NONE, blind(), "lifted, though not committed yet");
		}
	}

	private BlindCoding blind() throws Exception {
		try (var revision = Revision.open(repository, "main")) {
			return revision.study().blind();
		}
	}

	@Test
	void aStudyInNoRepositoryAndOneWithoutCommitsHaveNone() throws Exception {
		NewStudy.write(new FolderFiles(repository.resolve("bees")), "bees", true);
		assertEquals(List.of(), Revisions.of(repository.resolve("bees"), 10));
		try (var git = Git.init().setDirectory(repository.toFile()).call()) {
			assertEquals(List.of(), Revisions.of(repository.resolve("bees"), 10));
		}
	}
}
