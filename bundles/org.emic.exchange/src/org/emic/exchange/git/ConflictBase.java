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

import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.NoWorkTreeException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** The version that both sides of a conflict come from, which git keeps in its index until the conflict is settled. */
public final class ConflictBase {

	private ConflictBase() {
	}

	/**
	 * The text of that version.
	 *
	 * @param file a file in which git left a conflict
	 * @return nothing where the file is in no repository, in no conflict there, or was made by both sides, and where the
	 *         repository cannot be read: then the sides are compared without it
	 */
	public static Optional<String> of(Path file) {
		try {
			var real = file.toRealPath();
			var builder = new FileRepositoryBuilder().findGitDir(real.getParent().toFile());
			if (builder.getGitDir() == null) {
				return Optional.empty();
			}
			try (var repository = builder.setMustExist(true).build()) {
				return base(repository, repository.getWorkTree().toPath().toRealPath().relativize(real).toString().replace('\\', '/'));
			}
		} catch (IOException | NoWorkTreeException e) {
			return Optional.empty();
		}
	}

	private static Optional<String> base(Repository repository, String path) throws IOException {
		// the lowest stage comes first
		var entry = repository.readDirCache().getEntry(path);
		if (entry == null || entry.getStage() != DirCacheEntry.STAGE_1) {
			return Optional.empty();
		}
		return Optional.of(new String(repository.open(entry.getObjectId()).getBytes(), StandardCharsets.UTF_8));
	}
}
