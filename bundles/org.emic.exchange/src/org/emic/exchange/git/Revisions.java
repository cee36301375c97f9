/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.errors.NoWorkTreeException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The revisions of a study that a person may want to choose from. */
public final class Revisions {

	/**
	 * A revision with what a person knows it by.
	 *
	 * @param name    what {@link Revision#open} takes: the short name of a branch or tag, or a commit's id
	 * @param shown   the name to show, a commit's id shortened
	 * @param time    when it was committed
	 * @param message the first line of the commit's message
	 */
	public record Named(String name, String shown, Instant time, String message) {
	}

	private Revisions() {
	}

	/**
	 * Lists branches and tags, then the commits that changed a study, the latest first.
	 *
	 * @param study the study's folder
	 * @param most  so many commits at most
	 * @return nothing where the study is in no repository, or that has no commit
	 * @throws IOException when the repository cannot be read
	 */
	public static List<Named> of(Path study, int most) throws IOException {
		var folder = study.toRealPath();
		var builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
		if (builder.getGitDir() == null) {
			return List.of();
		}
		try (var repository = builder.setMustExist(true).build(); var walk = new RevWalk(repository)) {
			var found = new ArrayList<Named>();
			for (var prefix : List.of(Constants.R_HEADS, Constants.R_TAGS, Constants.R_REMOTES)) {
				for (var ref : repository.getRefDatabase().getRefsByPrefix(prefix)) {
					if (!ref.isSymbolic()) {
						found.add(named(walk, ref));
					}
				}
			}
			var path = repository.getWorkTree().toPath().toRealPath().relativize(folder).toString().replace('\\', '/');
			found.addAll(commits(repository, path, most));
			return List.copyOf(found);
		} catch (NoWorkTreeException e) {
			return List.of();
		}
	}

	private static Named named(RevWalk walk, Ref ref) throws IOException {
		var name = Repository.shortenRefName(ref.getName());
		return walk.peel(walk.parseAny(ref.getObjectId())) instanceof RevCommit commit
				? named(walk.parseCommit(commit), name, name) : new Named(name, name, Instant.EPOCH, "");
	}

	private static Named named(RevCommit commit, String name, String shown) {
		return new Named(name, shown, Instant.ofEpochSecond(commit.getCommitTime()), commit.getShortMessage());
	}

	private static List<Named> commits(Repository repository, String path, int most) throws IOException {
		var head = repository.resolve(Constants.HEAD);
		if (head == null) {
			return List.of();
		}
		try (var walk = new RevWalk(repository)) {
			if (!path.isEmpty()) {
				walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
			}
			walk.markStart(walk.parseCommit(head));
			var found = new ArrayList<Named>();
			for (var commit : walk) {
				if (found.size() == most) {
					break;
				}
				found.add(named(commit, commit.getName(), commit.abbreviate(7).name()));
			}
			return found;
		}
	}
}
