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
import java.util.Optional;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.RebaseCommand.Operation;
import org.eclipse.jgit.revwalk.RevCommit;
import org.emic.exchange.git.ConflictBase;
import org.emic.exchange.git.ConflictOrigin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git knows of the version that both sides of a conflict come from. */
class ConflictBaseTest {

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void makeFolder() throws Exception {
		file = folder.resolve("study/codes/fear.md");
		Files.createDirectories(file.getParent());
	}

	private RevCommit commit(Git git, String text) throws Exception {
		Files.writeString(file, text);
		git.add().addFilepattern(".").call();
		return git.commit().setMessage("text").setAuthor("a", "a@example.org").setCommitter("a", "a@example.org").setSign(false).call();
	}

	@Test
	void theVersionBothCameFromIsFoundUntilTheConflictIsSettled() throws Exception {
		try (var git = Git.init().setDirectory(folder.toFile()).call()) {
			var begun = commit(git, "name: fear\n");
			assertEquals(Optional.empty(), ConflictBase.of(file));
			git.branchCreate().setName("theirs").setStartPoint(begun).call();
			commit(git, "name: dread\n");
			var mine = git.getRepository().getFullBranch();
			git.checkout().setName("theirs").call();
			var theirs = commit(git, "name: angst\n");
			git.checkout().setName(mine.substring(mine.lastIndexOf('/') + 1)).call();
			assertTrue(git.merge().include(theirs).call().getConflicts().containsKey("study/codes/fear.md"));
			assertEquals(Optional.of("name: fear\n"), ConflictBase.of(file));
			assertEquals(ConflictOrigin.MERGE, ConflictOrigin.of(file));
			Files.writeString(file, "name: dread\n");
			git.add().addFilepattern(".").call();
			assertEquals(Optional.empty(), ConflictBase.of(file));
		}
	}

	@Test
	void ownCommitsThatArePutOntoOthersAreTheSecondSide() throws Exception {
		try (var git = Git.init().setDirectory(folder.toFile()).call()) {
			var begun = commit(git, "name: fear\n");
			git.branchCreate().setName("theirs").setStartPoint(begun).call();
			commit(git, "name: dread\n");
			var mine = git.getRepository().getBranch();
			git.checkout().setName("theirs").call();
			commit(git, "name: angst\n");
			git.checkout().setName(mine).call();
			git.rebase().setUpstream("theirs").call();
			assertEquals(ConflictOrigin.REBASE, ConflictOrigin.of(file));
			git.rebase().setOperation(Operation.ABORT).call();
			assertEquals(ConflictOrigin.OTHER, ConflictOrigin.of(file));
		}
	}

	@Test
	void outsideOfARepositoryThereIsNone() throws Exception {
		Files.writeString(file, "name: fear\n");
		assertEquals(Optional.empty(), ConflictBase.of(file));
	}
}
