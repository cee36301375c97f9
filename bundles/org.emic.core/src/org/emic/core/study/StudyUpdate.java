/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.emic.core.study.Problem.Kind;

/**
 * Brings a study that is kept only to be checked up to what its files hold now, where that is certain to come to the same
 * as to open it again. What reads one file because of what another one holds is opened again: the settings, transcripts
 * that come, go or have another ID, files that take each other's place.
 */
public final class StudyUpdate {

	private final Study study;

	private StudyUpdate(Study study) {
		this.study = study;
	}

	/**
	 * Reads again what was changed since the study was opened or updated last. Nothing may have been changed in it.
	 *
	 * @param paths     the files that changed, came or went
	 * @param codebooks whether codebooks of others that it may share changed, too
	 * @return whether it is now as if it had just been opened; otherwise it is not to be used any more
	 */
	public static boolean update(Study study, Collection<String> paths, boolean codebooks) {
		return new StudyUpdate(study).update(paths, codebooks);
	}

	private boolean update(Collection<String> paths, boolean sharedCodebooks) {
		boolean codebooks = sharedCodebooks || paths.stream().anyMatch(StudyUpdate::isOfCodebook);
		if (!paths.stream().allMatch(this::canBeFollowed) || codebooks && isAny(Kind.SET_ASIDE)
				|| isAny(problem -> problem.kind() == Kind.DUPLICATE_ID && isIn(StudyLayout.MEMOS, problem.file()))) {
			return false;
		}
		study.refresh(paths.stream().filter(path -> !isOfCodebook(path)).flatMap(this::andItsTranscript).distinct().toList(),
				Set.of());
		if (codebooks) {
			study.refreshCodebooks();
		}
		return paths.stream().allMatch(this::wasFollowed);
	}

	/** What lies beside a transcript is read again with all else beside it, in the order in which it is opened. */
	private Stream<String> andItsTranscript(String path) {
		return isIn(StudyLayout.CODINGS, path) || isIn(StudyLayout.OUTLINES, path)
				? Stream.concat(Stream.of(path), study.transcript(StudyLayout.baseName(path)).map(StudyTranscript::path).stream())
				: Stream.of(path);
	}

	private boolean canBeFollowed(String path) {
		if (path.equals(StudyLayout.SETTINGS) || path.contains(StudyLayout.UNREADABLE) || path.contains(StudyLayout.OVERTAKEN)
				|| !KnownFiles.inOnePiece(path).equals(path)) {
			return false;
		}
		if (isIn(StudyLayout.TRANSCRIPTS, path)) {
			return !StudyLayout.hasExtension(path, StudyLayout.TRANSCRIPT_EXTENSION)
					|| study.files().exists(path) && isPlain(study.transcript(StudyLayout.baseName(path)), path);
		}
		if (isIn(StudyLayout.CODINGS, path) && StudyLayout.hasExtension(path, StudyLayout.CODINGS_EXTENSION)
				|| isIn(StudyLayout.OUTLINES, path) && StudyLayout.hasExtension(path, StudyLayout.OUTLINE_EXTENSION)) {
			var transcript = study.transcript(StudyLayout.baseName(path));
			return transcript.isPresent() && isPlain(transcript, transcript.get().path());
		}
		return true;
	}

	/** Whether a transcript is what its file's name says, and nothing but its own text was ever the matter with it. */
	private boolean isPlain(Optional<StudyTranscript> found, String path) {
		return found.filter(transcript -> transcript.path().equals(path) && transcript.id().equals(transcript.model().getId())
				&& transcript.id().equals(StudyLayout.baseName(path))).isPresent()
				&& !isAny(problem -> problem.file().equals(path)) && !isNamesake(StudyLayout.baseName(path));
	}

	/** Whether something is the matter with another file of a transcript's name, which is not to be forgotten with its own. */
	private boolean isNamesake(String id) {
		var own = new HashSet<>(Set.of(StudyLayout.TRANSCRIPTS, StudyLayout.CODINGS, StudyLayout.OUTLINES));
		return isAny(problem -> StudyLayout.baseName(problem.file()).equals(id)
				&& own.stream().noneMatch(folder -> isIn(folder, problem.file())));
	}

	private boolean wasFollowed(String path) {
		if (isIn(StudyLayout.TRANSCRIPTS, path) && StudyLayout.hasExtension(path, StudyLayout.TRANSCRIPT_EXTENSION)) {
			return isPlain(study.transcript(StudyLayout.baseName(path)), path);
		}
		return !isIn(StudyLayout.MEMOS, path)
				|| !isAny(problem -> problem.kind() == Kind.DUPLICATE_ID && isIn(StudyLayout.MEMOS, problem.file()));
	}

	private boolean isAny(Kind kind) {
		return isAny(problem -> problem.kind() == kind);
	}

	private boolean isAny(Predicate<Problem> which) {
		return study.problems().stream().anyMatch(which);
	}

	private static boolean isOfCodebook(String path) {
		return isIn(StudyLayout.CODEBOOK, path);
	}

	private static boolean isIn(String folder, String path) {
		return path.startsWith(folder + "/");
	}
}
