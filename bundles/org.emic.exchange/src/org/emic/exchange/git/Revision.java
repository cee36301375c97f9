/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.NoWorkTreeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

import org.emic.core.study.BlindCoding;
import org.emic.core.study.Codebooks;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.OldTexts;
import org.emic.core.study.Study;
import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.Viewer;

/**
 * A study at a commit of the repository that it is kept in. Shared codebooks that lie beside the study in the same
 * repository are taken from the same commit; others are taken as they are now, and told about.
 */
public final class Revision implements AutoCloseable {

	private final Repository repository;
	private final ObjectReader reader;
	private final RevCommit commit;
	private final Path folder;
	private final String path;
	private final RevisionFiles files;
	private final List<String> codebooksOfNow = new ArrayList<>();

	private Revision(Repository repository, RevCommit commit, Path folder, String path) throws IOException {
		this.repository = repository;
		this.reader = repository.newObjectReader();
		this.commit = commit;
		this.folder = folder;
		this.path = path;
		this.files = new RevisionFiles(reader, commit.getTree(), path, String.valueOf(folder.getFileName()));
	}

	/**
	 * Opens a study at a revision. Where its folder had another name then, it is found by its id.
	 *
	 * @param study    the study's folder, as it is called now or was then
	 * @param revision a commit, branch or tag, or an expression such as <code>HEAD~3</code>, as git understands them
	 * @throws RevisionException when there is no repository, no such revision, or no study in it
	 */
	public static Revision open(Path study, String revision) throws RevisionException {
		var folder = real(study.toAbsolutePath().normalize());
		var builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
		if (builder.getGitDir() == null) {
			throw new RevisionException(Messages.get("noRepository", study));
		}
		try (var repository = builder.setMustExist(true).build()) {
			var path = real(repository.getWorkTree().toPath()).relativize(folder).toString().replace('\\', '/');
			var opened = new Revision(repository, commit(repository, revision), folder, path);
			if (!isStudy(opened.files)) {
				var before = StudyFolders.of(new FolderFiles(folder)).in(opened.reader, opened.commit.getTree());
				opened.reader.close();
				if (before.isEmpty()) {
					throw new RevisionException(
							Messages.get("noStudyThere", path.isEmpty() ? study : path, revision, opened.shortId()));
				}
				opened = new Revision(repository, opened.commit, folder, before.getFirst());
			}
			repository.incrementOpen();
			return opened;
		} catch (IOException | NoWorkTreeException e) {
			throw new RevisionException(Messages.get("repositoryUnreadable", study, e.getMessage()), e);
		}
	}

	/** The folder without links in its path, also where it does not exist any more. */
	private static Path real(Path folder) {
		try {
			if (Files.exists(folder)) {
				return folder.toRealPath();
			}
		} catch (IOException e) {
			return folder;
		}
		return folder.getParent() == null ? folder : real(folder.getParent()).resolve(folder.getFileName());
	}

	private static RevCommit commit(Repository repository, String revision) throws RevisionException, IOException {
		try (var walk = new RevWalk(repository)) {
			var id = repository.resolve(revision);
			if (id == null) {
				throw unknown(repository, revision);
			}
			return walk.parseCommit(id);
		} catch (AmbiguousObjectException e) {
			throw new RevisionException(Messages.get("ambiguousRevision", revision, e.getCandidates().stream()
					.map(ObjectId::getName).sorted().collect(Collectors.joining(", "))), e);
		} catch (IncorrectObjectTypeException e) {
			throw new RevisionException(Messages.get("noCommit", revision), e);
		} catch (RevisionSyntaxException | MissingObjectException e) {
			throw unknown(repository, revision);
		}
	}

	private static RevisionException unknown(Repository repository, String revision) {
		return new RevisionException(Messages.get("unknownRevision", revision, repository.getWorkTree()));
	}

	private static boolean isStudy(StudyFiles files) {
		return files.exists(StudyLayout.SETTINGS) || files.exists(StudyLayout.TRANSCRIPTS)
				|| files.exists(StudyLayout.CODEBOOK);
	}

	/** The commit's whole id. */
	public String id() {
		return commit.getName();
	}

	/** The first digits of the commit's id, as many as git usually shows. */
	public String shortId() {
		return commit.abbreviate(7).name();
	}

	/** When it was committed. */
	public Instant time() {
		return Instant.ofEpochSecond(commit.getCommitTime());
	}

	/** The first line of its message. */
	public String message() {
		return commit.getShortMessage();
	}

	/** The study's files as they were; they cannot be written. */
	public StudyFiles files() {
		return files;
	}

	/** Reads the study as it was, for nobody in particular. It can be asked until this is closed. */
	public Study study() throws IOException {
		return study(Viewer.NOBODY);
	}

	/**
	 * Reads the study as it was. It can be asked until this is closed. What is coded blind now is hidden then, too; what
	 * was lifted since is shown.
	 */
	public Study study(Viewer viewer) throws IOException {
		return Study.open(files, this::codebook, OldTexts.NONE, viewer,
				Optional.of(blindNow()));
	}

	/**
	 * The study may have another folder now than the one that was named. While git has no branch checked out, as in the
	 * middle of a rebase or a search for a commit, the settings in the folder may be old ones: then what any branch says is
	 * coded blind is so.
	 */
	private BlindCoding blindNow() throws IOException {
		var study = StudyFolders.of(files);
		var now = new FolderFiles(folder);
		var said = new ArrayList<BlindCoding>();
		if (now.exists(StudyLayout.SETTINGS)) {
			said.add(BlindCoding.read(now));
		}
		if (said.isEmpty() || !study.equals(StudyFolders.of(now))) {
			said.addAll(study.blindBelow(repository.getWorkTree().toPath()));
		}
		var head = repository.getFullBranch();
		boolean branch = head != null && head.startsWith(Constants.R_HEADS)
				&& repository.getRepositoryState() == RepositoryState.SAFE;
		if (!branch || said.isEmpty()) {
			said.addAll(blindOnBranches(study));
		}
		return said.stream().reduce(BlindCoding::and).orElse(BlindCoding.NONE);
	}

	private List<BlindCoding> blindOnBranches(StudyFolders study) throws IOException {
		var said = new ArrayList<BlindCoding>();
		try (var walk = new RevWalk(reader)) {
			for (var branch : repository.getRefDatabase().getRefsByPrefix(Constants.R_HEADS)) {
				var tip = walk.parseCommit(branch.getObjectId()).getTree();
				var folders = new LinkedHashSet<>(study.in(reader, tip));
				folders.add(path);
				for (var each : folders) {
					said.add(BlindCoding.read(new RevisionFiles(reader, tip, each, files.name())));
				}
			}
		}
		return said;
	}

	/** The names of shared codebooks that are in no folder of the repository and were taken as they are now. */
	public List<String> codebooksOfNow() {
		return Collections.unmodifiableList(codebooksOfNow);
	}

	private Optional<StudyFiles> codebook(String projectName) {
		if (path.isEmpty()) {
			var now = Codebooks.beside(folder).find(projectName);
			now.filter(found -> !codebooksOfNow.contains(projectName)).ifPresent(found -> codebooksOfNow.add(projectName));
			return now;
		}
		var beside = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) + projectName : projectName;
		try {
			var found = new RevisionFiles(reader, commit.getTree(), beside, projectName);
			return found.isEmpty() ? Optional.empty() : Optional.of(found);
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	@Override
	public void close() {
		reader.close();
		repository.close();
	}
}
