/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.git;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** By what git came to leave both sides of a conflict in a file, which tells whose they are. */
public enum ConflictOrigin {

	/** By a merge: the first side is what was here, the second what came. */
	MERGE,
	/**
	 * By putting commits onto others, as {@code git pull --rebase} does: the first side is what came, and the second one of the
	 * own commits.
	 */
	REBASE,
	/** By something else, such as taking changes out of a stash: the first side is what was in the branch. */
	OTHER;

	/**
	 * What git is doing in the repository of a file.
	 *
	 * @param file a file in which a conflict was left
	 * @return a merge where that cannot be told, because the file is in no repository, or that cannot be read
	 */
	public static ConflictOrigin of(Path file) {
		try {
			var builder = new FileRepositoryBuilder().findGitDir(file.toRealPath().getParent().toFile());
			if (builder.getGitDir() == null) {
				return MERGE;
			}
			try (var repository = builder.setMustExist(true).build()) {
				return of(repository.getRepositoryState());
			}
		} catch (IOException e) {
			return MERGE;
		}
	}

	private static ConflictOrigin of(RepositoryState state) {
		return switch (state) {
			case MERGING, MERGING_RESOLVED -> MERGE;
			case REBASING, REBASING_REBASING, REBASING_MERGE, REBASING_INTERACTIVE -> REBASE;
			default -> OTHER;
		};
	}
}
