/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jgit.errors.NoWorkTreeException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

import org.emic.core.study.OldWordings;
import org.emic.core.study.StudyFiles;
import org.emic.core.study.Wording;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.FormatException;

/**
 * Finds what a code meant before among the commits that changed its file, the latest first.
 *
 * @param folders where the files of a codebook's project are; nothing where that is no folder
 */
public record WordingsInGit(Function<StudyFiles, Optional<Path>> folders) implements OldWordings.Elsewhere {

	@Override
	public Optional<Wording> find(StudyFiles files, String path, String digest) {
		return folders.apply(files).flatMap(folder -> find(folder, path, digest));
	}

	private static Optional<Wording> find(Path folder, String path, String digest) {
		try {
			var file = folder.toRealPath().resolve(path);
			var builder = new FileRepositoryBuilder().findGitDir(folder.toRealPath().toFile());
			if (builder.getGitDir() == null) {
				return Optional.empty();
			}
			try (var repository = builder.setMustExist(true).build()) {
				var inRepository = repository.getWorkTree().toPath().toRealPath().relativize(file).toString().replace('\\', '/');
				return find(repository, inRepository, digest);
			}
		} catch (IOException | NoWorkTreeException e) {
			// a repository that cannot be read does not have it
			return Optional.empty();
		}
	}

	private static Optional<Wording> find(Repository repository, String path, String digest) throws IOException {
		var head = repository.resolve(Constants.HEAD);
		if (head == null) {
			return Optional.empty();
		}
		try (var walk = new RevWalk(repository)) {
			walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
			walk.markStart(walk.parseCommit(head));
			for (var commit : walk) {
				var wording = at(repository, commit, path).filter(each -> each.digest().equals(digest));
				if (wording.isPresent()) {
					return wording;
				}
			}
			return Optional.empty();
		}
	}

	private static Optional<Wording> at(Repository repository, RevCommit commit, String path) throws IOException {
		try (var tree = TreeWalk.forPath(repository, path, commit.getTree())) {
			if (tree == null) {
				return Optional.empty();
			}
			var text = new String(repository.open(tree.getObjectId(0)).getBytes(), StandardCharsets.UTF_8);
			return Optional.of(Wording.of(CodeFormat.parse(text, path).code()));
		} catch (FormatException e) {
			// one that nobody could read says nothing
			return Optional.empty();
		}
	}
}
