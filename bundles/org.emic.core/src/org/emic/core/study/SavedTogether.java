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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.emic.model.coding.Coder;

/** Writes many transcripts at once: what is to be written is held back first, and then goes to the files together. */
final class SavedTogether {

	/** What {@link StudySaver#setAside} puts behind the name of a file. */
	private static final Pattern SET_ASIDE = Pattern
			.compile("(" + Pattern.quote(StudyLayout.OVERTAKEN) + "|" + Pattern.quote(StudyLayout.UNREADABLE) + ")\\d+$");

	private final Study study;
	private final StagedFiles files;
	private final Coder coder;
	private final Map<StudyTranscript, IOException> failures = new LinkedHashMap<>();
	private final Map<String, StudyTranscript> transcriptOf = new TreeMap<>();
	private final Map<String, byte[]> contents = new TreeMap<>();

	SavedTogether(Study study, StagedFiles files, Coder coder) {
		this.study = study;
		this.files = files;
		this.coder = coder;
	}

	Map<StudyTranscript, IOException> save(Collection<StudyTranscript> changed) {
		changed.forEach(this::prepare);
		// first what gives way: without its copy nothing is to take its place
		writeAll(held(path -> SET_ASIDE.matcher(path).find())).forEach(this::notSetAside);
		writeAll(held(path -> !SET_ASIDE.matcher(path).find()))
				.forEach((path, failure) -> failed(transcriptOf.get(path), path, failure));
		return failures;
	}

	private Map<String, byte[]> held(Predicate<String> which) {
		var held = new TreeMap<>(contents);
		held.keySet().removeIf(which.negate());
		return held;
	}

	private Map<String, IOException> writeAll(Map<String, byte[]> held) {
		return held.isEmpty() ? Map.of() : files.writeAll(held);
	}

	/** The file that was to give way stays, and is not known, so that it is set aside the next time. */
	private void notSetAside(String aside, IOException failure) {
		var path = SET_ASIDE.matcher(aside).replaceFirst("");
		contents.remove(path);
		failed(transcriptOf.get(aside), path, failure);
		study.known().forget(files, path);
	}

	private void prepare(StudyTranscript transcript) {
		files.hold();
		Map<String, Optional<byte[]>> held = Map.of();
		try {
			new StudySaver(study).saveTranscript(transcript, coder);
		} catch (IOException e) {
			failures.put(transcript, e);
		} finally {
			held = files.release().contents();
		}
		held.forEach((path, content) -> {
			transcriptOf.put(path, transcript);
			content.ifPresentOrElse(bytes -> contents.put(path, bytes), () -> delete(transcript, path));
		});
	}

	private void delete(StudyTranscript transcript, String path) {
		try {
			files.delete(path);
		} catch (IOException e) {
			failed(transcript, path, e);
		}
	}

	/** It is still to be written, and the file is known to hold what it held before. */
	private void failed(StudyTranscript transcript, String path, IOException failure) {
		failures.putIfAbsent(transcript, failure);
		if (path.equals(transcript.path())) {
			transcript.setTextChanged();
		} else if (path.startsWith(StudyLayout.CODINGS + "/")) {
			transcript.changedSets().add(folderOf(path));
		} else if (path.startsWith(StudyLayout.OUTLINES + "/")) {
			transcript.changedOutlines().add(folderOf(path));
		}
		try {
			study.known().read(files, path);
		} catch (IOException e) {
			study.known().forget(files, path);
		}
	}

	/** The folder of a coder, or of a settler in that of the consensus. */
	private static String folderOf(String path) {
		return path.substring(path.indexOf('/') + 1, path.lastIndexOf('/'));
	}
}
