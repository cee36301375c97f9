/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Definitions;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.OldWordings;
import org.emic.core.study.Study;
import org.emic.exchange.git.WordingsInGit;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingsInGitTest {

	private static final OldWordings.Elsewhere GIT = new WordingsInGit(
			files -> files instanceof FolderFiles folder ? Optional.of(folder.root()) : Optional.empty());

	@TempDir
	Path repository;

	private Study study;
	private Code fear;

	private void define(String definition) throws IOException {
		study.edit("", edit -> edit.set(fear, CodebookPackage.Literals.CODE__DEFINITION, definition));
		study.saveCodebooks();
	}

	private static void commit(Git git) throws GitAPIException {
		git.add().addFilepattern(".").call();
		git.commit().setMessage("change").setAuthor("Test", "test@example.org").setCommitter("Test", "test@example.org")
				.setSign(false).call();
	}

	private Optional<String> find(String digest) {
		return new OldWordings(study, (files, path, wanted) -> GIT.find(new FolderFiles(repository.resolve("studies/bees")), path, wanted))
				.search(fear, digest).get().map(wording -> wording.definition());
	}

	@Test
	void anOldWordingThatIsKeptNowhereElseIsFoundInTheHistoryOfItsFile() throws Exception {
		var folder = repository.resolve("studies/bees");
		NewStudy.write(new FolderFiles(folder), "bees", true);
		study = Study.open(new FolderFiles(folder));
		var made = new ArrayList<Code>();
		study.edit("", edit -> made.add(CodebookEdits.create(edit, study.codes().main().orElseThrow(), "fear")));
		fear = made.getFirst();
		try (var git = Git.init().setDirectory(repository.toFile()).call()) {
			define("Being afraid.");
			var first = Definitions.digest(fear);
			commit(git);
			define("Being afraid of something.");
			var second = Definitions.digest(fear);
			commit(git);
			define("Something else.");
			var kept = folder.resolve("codebook/definitions");
			if (Files.exists(kept)) {
				try (var files = Files.list(kept)) {
					files.forEach(file -> file.toFile().delete());
				}
			}
			assertEquals(Optional.of("Being afraid."), find(first));
			assertEquals(Optional.of("Being afraid of something."), find(second));
			assertTrue(find("0123456789ab").isEmpty());
		}
	}
}
