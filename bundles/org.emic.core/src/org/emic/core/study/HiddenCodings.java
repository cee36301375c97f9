/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.emic.core.internal.Messages;
import org.emic.core.study.Problem.Kind;
import org.emic.model.coding.CodingSet;
import org.emic.model.files.CodingsFormat;
import org.emic.model.files.FormatException;

/**
 * The codings files that are not read into a study, because their transcripts are coded blind and they are somebody
 * else's. It is a filter of what is shown: the files stay as they are.
 */
final class HiddenCodings {

	private final Study study;
	private final Set<String> paths = new TreeSet<>();
	/** Those of them whose coders say to be done, which is no secret. */
	private final Set<String> done = new TreeSet<>();
	/** What coders are called, by their ids, once it was asked for. */
	private final Map<String, String> names = new TreeMap<>();

	HiddenCodings(Study study) {
		this.study = study;
	}

	/** Whether a codings file is to be hidden; notes it as such then, or else as one that is not. */
	boolean hides(String path) {
		boolean hidden = note(path);
		done.remove(path);
		if (paths.contains(path) && saysDone(path)) {
			done.add(path);
		}
		return hidden;
	}

	private boolean note(String path) {
		boolean hidden = study.isHidden(coder(path), transcript(path));
		if (hidden && study.files().exists(path)) {
			paths.add(path);
		} else {
			paths.remove(path);
			done.remove(path);
		}
		return hidden;
	}

	/** Its first line tells; nothing else of it is looked at. */
	private boolean saysDone(String path) {
		try {
			var header = StudyLoader.decode(study.files().read(path), path).lines().findFirst().orElse("");
			return CodingsFormat.parseLenient(header, path).value().isDone();
		} catch (IOException e) {
			// that it cannot be read is a problem of its own
			return false;
		}
	}

	/** Whether the coder of a hidden file said in it, when it was last looked at, to be done. */
	boolean isDone(String path) {
		return done.contains(path);
	}

	/** The coders whose codings of a transcript are hidden and who say to be done with it. */
	Set<String> doneCoders(String transcriptId) {
		return coders(done, transcriptId);
	}

	/** Whether there are hidden codings of a transcript. */
	boolean isAnyOf(String transcriptId) {
		return paths.stream().anyMatch(path -> isOf(path, transcriptId));
	}

	/** The transcripts some codings of which are hidden, in the order of the study. */
	List<String> transcripts() {
		var named = paths.stream().map(HiddenCodings::transcript).collect(Collectors.toSet());
		return study.transcripts().stream().map(StudyTranscript::id).filter(id -> named.contains(KnownFiles.inOnePiece(id))).toList();
	}

	Set<String> coders(String transcriptId) {
		return coders(paths, transcriptId);
	}

	private static Set<String> coders(Set<String> files, String transcriptId) {
		return files.stream().filter(path -> isOf(path, transcriptId) && isOfCoder(path)).map(HiddenCodings::coder)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What the coders of hidden files are called, by their ids, as one file of each says. */
	Map<String, String> names() {
		paths.stream().filter(HiddenCodings::isOfCoder).forEach(path -> names.computeIfAbsent(coder(path), id -> name(path, id)));
		return names;
	}

	private String name(String path, String id) {
		try {
			var coder = CodingsFormat.parseLenient(StudyLoader.decode(study.files().read(path), path), path).value().getCoder();
			return coder == null || !coder.getId().equals(id) || coder.getName() == null ? id : coder.getName();
		} catch (IOException e) {
			// that it cannot be read is a problem of its own
			return id;
		}
	}

	/** What was settled is hidden, too, and is nobody's. */
	private static boolean isOfCoder(String path) {
		return !path.startsWith(StudyLayout.CONSENSUS + "/");
	}

	private static boolean isOf(String path, String transcriptId) {
		return transcript(path).equals(KnownFiles.inOnePiece(transcriptId));
	}

	boolean isEmpty() {
		return paths.isEmpty();
	}

	/**
	 * Hides what is to be hidden now, and reads what is not any more. What its coder has not saved yet is not taken away.
	 *
	 * @return the transcripts whose codings came or went
	 */
	Set<StudyTranscript> settle() {
		var changed = new LinkedHashSet<StudyTranscript>();
		for (var transcript : study.transcripts()) {
			for (var set : List.copyOf(transcript.codingSets())) {
				if (study.isHidden(set.getCoder().getId(), transcript.id())
						&& !transcript.changedSets().contains(StudyLayout.folderOf(set))) {
					hide(transcript, set);
					changed.add(transcript);
				}
			}
		}
		var loader = new StudyLoader(study);
		for (var path : List.copyOf(paths)) {
			if (!note(path)) {
				loader.loadHidden(path).ifPresent(changed::add);
			}
		}
		return changed;
	}

	private void hide(StudyTranscript transcript, CodingSet set) {
		var path = study.known().asNamed(StudyLayout.codings(set));
		transcript.removeSet(set);
		study.known().forget(study.files(), path);
		study.problemList().removeIf(problem -> problem.file().equals(path));
		if (note(path) && set.isDone() && paths.contains(path)) {
			done.add(path);
		}
	}

	/** Looks whether the hidden files can be read, and tells nothing else of them. */
	List<Problem> check() {
		var problems = new ArrayList<Problem>();
		for (var path : paths) {
			try {
				var text = StudyLoader.decode(study.files().read(path), path);
				CodingsFormat.parseLenient(text, path).problems().forEach(problem -> problems.add(unreadable(problem)));
			} catch (FormatException e) {
				problems.add(unreadable(e));
			} catch (IOException e) {
				problems.add(new Problem(Kind.UNREADABLE, path, 0, Messages.get("cannotRead", e.getMessage()), ""));
			}
			var transcript = transcript(path);
			if (study.transcript(transcript).or(() -> study.transcript(StudyLayout.baseName(path))).isEmpty()) {
				problems.add(new Problem(Kind.MISSING_TRANSCRIPT, path, 0,
						Messages.get("missingTranscriptForCodings", transcript), transcript));
			}
		}
		return problems;
	}

	private static Problem unreadable(FormatException e) {
		return new Problem(FileReading.problem(e).kind(), e.fileName(), e.line(), Messages.get("hiddenUnreadable"), "");
	}

	/** The Transcript ID that the name of a file says, however a file system writes its accents. */
	private static String transcript(String path) {
		return KnownFiles.inOnePiece(StudyLayout.baseName(path));
	}

	/** The second segment of {@code codings/<coder>/…}; of the consensus, which is nobody's, its own name. */
	private static String coder(String path) {
		int start = StudyLayout.CODINGS.length() + 1;
		int end = path.indexOf('/', start);
		return end < 0 ? "" : KnownFiles.inOnePiece(path.substring(start, end));
	}
}
