/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.emic.core.study.Digests;
import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;
import org.emic.model.files.FormatException;
import org.emic.model.files.TranscriptFormat;

/** The transcripts and sources that a study has, as far as an import needs to know them. */
public final class StudyContents {

	private final StudyFiles files;
	private final Map<String, Existing> transcripts = new HashMap<>();
	private Map<String, String> sources;
	private Set<String> sourceKeys;

	/**
	 * A transcript of the study.
	 *
	 * @param path its file
	 * @param content what it says; empty if it cannot be read
	 */
	record Existing(String path, Optional<Content> content) {
	}

	public StudyContents(StudyFiles files) throws IOException {
		this.files = files;
		for (String path : files.files(StudyLayout.TRANSCRIPTS)) {
			if (StudyLayout.hasExtension(path, StudyLayout.TRANSCRIPT_EXTENSION)) {
				add(path);
			}
		}
	}

	/** A transcript is known by the ID in its text and by its file's name: a new one may take neither. */
	private void add(String path) throws IOException {
		String text = LineEnds.toLf(new String(files.read(path), UTF_8));
		var existing = new Existing(path, Optional.empty());
		try {
			var transcript = TranscriptFormat.parse(text, path);
			existing = new Existing(path, Optional.of(Content.of(transcript, text)));
			if (transcript.getId() != null) {
				transcripts.put(TranscriptIds.key(transcript.getId()), existing);
			}
		} catch (FormatException e) {
			// whoever opens the study hears of it; here it only keeps its ID taken
		}
		transcripts.putIfAbsent(TranscriptIds.key(StudyLayout.baseName(path)), existing);
	}

	/** Whether a transcript of the study has this ID, or one that differs in case alone. */
	public boolean has(String key) {
		return transcripts.containsKey(key);
	}

	/** The path of the transcript with this ID; only for an ID that the study has. */
	public String path(String id) {
		return transcripts.get(TranscriptIds.key(id)).path();
	}

	/**
	 * Whether the transcript with an ID was made of this file: it says the same, or the very file is among the
	 * sources and the transcript was only edited since.
	 */
	public boolean isMadeOf(String id, Draft draft) throws IOException {
		var content = transcripts.get(TranscriptIds.key(id)).content();
		if (content.isEmpty()) {
			return false;
		}
		return draft.contents().contains(content.get()) || source(draft.digest()).isPresent()
				&& draft.contents().stream().anyMatch(drafted -> drafted.resembles(content.get()));
	}

	/**
	 * Whether the transcript with an ID says what the file would give without its repairs.
	 *
	 * @param draft with the repairs made
	 */
	public boolean lacksRepairs(String id, Draft draft) {
		var content = transcripts.get(TranscriptIds.key(id)).content();
		return draft.contents().size() > 1 && content.equals(Optional.of(draft.contents().get(1)));
	}

	/** The source with these bytes, if there is one. */
	public Optional<String> source(String digest) throws IOException {
		if (sources == null) {
			sources = new HashMap<>();
			for (String path : files.files(StudyLayout.SOURCES)) {
				sources.putIfAbsent(Digests.of(files.read(path)), path);
			}
		}
		return Optional.ofNullable(sources.get(digest));
	}

	/** The paths of all sources as {@link TranscriptIds#key keys}; who writes one adds it. */
	Set<String> sourceKeys() throws IOException {
		if (sourceKeys == null) {
			sourceKeys = new HashSet<>();
			files.files(StudyLayout.SOURCES).forEach(path -> sourceKeys.add(TranscriptIds.key(path)));
		}
		return sourceKeys;
	}
}
