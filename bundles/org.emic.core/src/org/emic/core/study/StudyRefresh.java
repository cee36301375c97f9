/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.emic.core.internal.Messages;
import org.emic.core.study.Problem.Kind;

/** Reads again what others changed in a study's files. */
final class StudyRefresh {

	private final Study study;
	private final Touched touched = new Touched();
	/** The codings and outlines that others changed, by the transcript beside which they are. */
	private final Map<StudyTranscript, Set<String>> beside = new LinkedHashMap<>();
	/** Those of which a coder whose codings are hidden says something else than before. */
	private final Set<StudyTranscript> saidDone = new LinkedHashSet<>();

	StudyRefresh(Study study) {
		this.study = study;
	}

	StudyEvent refresh(Collection<String> paths, Set<StudyTranscript> keep) {
		for (var path : paths) {
			if (path.equals(StudyLayout.SETTINGS)) {
				forgetProblems(path);
				study.setSettings(new StudyLoader(study).loadSettings());
				touched.study = true;
				touched.codebook = true;
			} else if (path.startsWith(StudyLayout.CODINGS + "/") && staysHidden(path)) {
				continue; // of what is hidden nothing is to be seen, not even that it changed
			} else if (path.startsWith(StudyLayout.CODEBOOK + "/")) {
				// another study that shares the codebook may have written what was changed here, too
				touched.codebook |= !study.known().isUnchanged(study.files(), path);
			} else if (path.startsWith(StudyLayout.TRANSCRIPTS + "/")) {
				refreshTranscript(path, keep);
			} else if (path.startsWith(StudyLayout.CODINGS + "/") || path.startsWith(StudyLayout.OUTLINES + "/")) {
				study.known().named(path);
				transcript(StudyLayout.baseName(path)).filter(found -> !found.unsavedPaths().contains(path))
						.ifPresent(found -> beside.computeIfAbsent(found, any -> new LinkedHashSet<>()).add(path));
			} else if (path.startsWith(StudyLayout.MEMOS + "/")) {
				new MemoFiles(study).refresh(path).ifPresent(touched.memos::add);
			}
		}
		var loader = new StudyLoader(study);
		var some = beside.keySet().stream().filter(each -> keep.contains(each) || isLeftAlone(each)).toList();
		beside.keySet().stream().filter(each -> !some.contains(each)).forEach(touched.codings::add);
		touched.codings.forEach(loader::reload);
		if (touched.study) {
			touched.codings.addAll(study.hidden().settle());
		}
		touched.texts.addAll(touched.codings);
		some.forEach(transcript -> reloadSome(loader, transcript));
		touched.outlines.addAll(touched.codings);
		touched.codings.addAll(saidDone);
		if (touched.codebook) {
			refreshCodebooks();
		}
		return touched.event();
	}

	private boolean staysHidden(String path) {
		boolean before = study.hidden().isDone(path);
		boolean hidden = study.hidden().hides(path);
		if (hidden && study.hidden().isDone(path) != before) {
			transcript(StudyLayout.baseName(path)).ifPresent(saidDone::add);
		}
		return hidden;
	}

	/** What changed beside it alone: then all else can stay, and with it the steps that were done to that. */
	private boolean isLeftAlone(StudyTranscript transcript) {
		return !touched.codings.contains(transcript) && beside.get(transcript).stream().allMatch(this::isInOnePiece)
				&& study.known().isUnchanged(study.files(), transcript.path());
	}

	private void reloadSome(StudyLoader loader, StudyTranscript transcript) {
		var changed = beside.get(transcript);
		if (changed.stream().allMatch(this::isInOnePiece)) {
			loader.reload(transcript, changed);
		} else {
			loader.reloadSaved(transcript);
		}
		touched.codings.add(transcript);
	}

	/** When one of two ways to write a name goes, the file may be there in the other. */
	private boolean isInOnePiece(String path) {
		return path.equals(KnownFiles.inOnePiece(path))
				&& (study.files().exists(path) || path.chars().allMatch(each -> each < 128));
	}

	private Optional<StudyTranscript> transcript(String id) {
		return study.transcript(id).or(() -> study.transcript(KnownFiles.inOnePiece(id)));
	}

	private void refreshTranscript(String path, Set<StudyTranscript> keep) {
		if (!StudyLayout.hasExtension(path, StudyLayout.TRANSCRIPT_EXTENSION)) {
			return;
		}
		forgetProblems(path);
		var known = byPath(path);
		if (known.isEmpty() && study.files().exists(path)) {
			new StudyLoader(study).add(path);
			touched.study = true;
		} else if (known.isPresent() && !study.files().exists(path) && !keep.contains(known.get())) {
			List.copyOf(known.get().codings()).forEach(study.codings()::remove);
			study.transcriptMap().remove(known.get().id());
			forgetInIndex();
			touched.study = true;
		} else if (known.isPresent() && !keep.contains(known.get())) {
			touched.codings.add(known.get());
		} else {
			known.ifPresent(transcript -> transcript.setTextOvertaken(true));
		}
	}

	/** It holds no words, and yet nothing of a transcript is to stay that somebody takes out of a study. */
	private void forgetInIndex() {
		try {
			SavedIndex.delete(study.files());
		} catch (IOException e) {
			// the next one is written without it
		}
	}

	private Optional<StudyTranscript> byPath(String path) {
		return study.transcripts().stream().filter(transcript -> transcript.path().equals(path)).findFirst();
	}

	private void forgetProblems(String path) {
		study.problemList().removeIf(problem -> problem.file().equals(path));
	}

	StudyEvent refreshCodebooks() {
		touched.codebook = true;
		study.problemList().removeIf(problem -> problem.kind() == Kind.BROKEN_TREE
				|| problem.kind() == Kind.MISSING_CODEBOOK || problem.kind() == Kind.RENAMED_CODEBOOK
				|| problem.file().contains(StudyLayout.CODEBOOK + "/"));
		try {
			// changes that could not be written before are not to be forgotten; what they overtake is set aside
			study.saveCodebooks();
			new CodebookLoader(study).load();
		} catch (IOException e) {
			study.problemList().add(new Problem(Kind.UNREADABLE, StudyLayout.CODEBOOK, 0,
					Messages.get("cannotRead", e.getMessage()), ""));
		}
		return touched.event();
	}
}
