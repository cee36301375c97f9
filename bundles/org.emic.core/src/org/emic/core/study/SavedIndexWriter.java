/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.emic.core.internal.savedindex.CodingsEntry;
import org.emic.core.internal.savedindex.Content;
import org.emic.core.internal.savedindex.IndexEntry;
import org.emic.core.internal.savedindex.IndexFile;
import org.emic.core.internal.savedindex.TranscriptEntry;
import org.emic.core.text.TranscriptText;
import org.emic.model.files.FormatException;

/**
 * Saves what the files of a study are read as. It reads them itself, and so knows nothing of what is not saved, or what
 * is shown to whom; what comes of its reading is what the index gives back, or else is not held.
 */
final class SavedIndexWriter {

	/** What is known of a file now; of a transcript also its text, where that is held. */
	private record Known(IndexEntry entry, Optional<TranscriptText> text) {
	}

	private final StudyFiles files;
	private final SavedIndex before;
	private final Map<String, IndexEntry> entries = new TreeMap<>();
	/** By Transcript ID, with what their files hold. */
	private final Map<String, Content> contents = new HashMap<>();
	private final Map<String, TranscriptText> texts = new HashMap<>();

	SavedIndexWriter(StudyFiles files) {
		this.files = files;
		this.before = SavedIndex.of(files);
	}

	void save(ReadingProgress progress) throws IOException {
		var transcripts = StudyLoader.transcriptFiles(files);
		var codings = StudyLoader.codingsFiles(files);
		int all = transcripts.size() + codings.size();
		int read = 0;
		// one after the other: whoever works meanwhile is to notice nothing
		for (var path : transcripts) {
			takeTranscript(path, transcript(path));
			progress.read(++read, all);
		}
		for (var path : codings) {
			take(path, codings(path));
			progress.read(++read, all);
		}
		if (before.holds(entries)) {
			return;
		}
		var lock = files.lock(Journal.LOCK);
		try {
			// what was taken away or renamed meanwhile is not to be named in it
			if (StudyLoader.transcriptFiles(files).equals(transcripts) && StudyLoader.codingsFiles(files).equals(codings)) {
				Journal.ignore(files);
				files.write(SavedIndex.path(), IndexFile.write(ThisMachine.id(), entries));
			}
		} finally {
			lock.close();
		}
	}

	private ReadFile<Known> transcript(String path) {
		return ReadFile.of(files, path, bytes -> {
			var known = before.entry(path, bytes);
			var text = before.transcript(path, bytes).flatMap(ReadTranscript::snapshot);
			return known.isPresent() && known.get().isHeld() == text.isPresent() ? new Known(known.get(), text)
					: hold(path, Content.of(bytes), ReadTranscript.of(bytes, path));
		});
	}

	private static Known hold(String path, Content content, ReadTranscript read) {
		boolean plain = read.conflicts().isEmpty() && read.why().isEmpty()
				&& StudyLayout.baseName(path).equals(read.model().orElseThrow().getId());
		var held = plain ? TranscriptEntry.write(read.model().orElseThrow(), read.snapshot().orElseThrow())
				: Optional.<byte[]>empty();
		return new Known(held.map(bytes -> new IndexEntry(content, content, bytes)).orElse(IndexEntry.notHeld(content, content)),
				held.flatMap(any -> read.snapshot()));
	}

	private void takeTranscript(String path, ReadFile<Known> read) {
		take(path, read).flatMap(Known::text).ifPresent(text -> {
			contents.put(StudyLayout.baseName(path), entries.get(path).content());
			texts.put(StudyLayout.baseName(path), text);
		});
	}

	private Optional<Known> take(String path, ReadFile<Known> read) {
		try {
			entries.put(path, read.content().entry());
			return Optional.of(read.content());
		} catch (IOException e) {
			return Optional.empty(); // whoever opens the study is told
		}
	}

	private ReadFile<Known> codings(String path) {
		return ReadFile.of(files, path, bytes -> {
			var id = StudyLayout.baseName(path);
			var content = Content.of(bytes);
			var text = contents.getOrDefault(id, content);
			var known = before.entry(path, bytes).filter(entry -> entry.text().equals(text));
			return new Known(known.isPresent() ? known.get() : hold(path, bytes, content, text, id), Optional.empty());
		});
	}

	private IndexEntry hold(String path, byte[] bytes, Content content, Content text, String id) throws FormatException {
		var read = texts.containsKey(id) ? ReadCodings.of(bytes, path, named -> Optional.ofNullable(texts.get(named))) : null;
		boolean plain = read != null && read.parsed().problems().isEmpty() && read.places().isPresent()
				&& read.parsed().value().getTranscript().equals(id);
		var held = plain ? CodingsEntry.write(bytes, read.parsed().value(), read.places().orElseThrow(), texts.get(id))
				: Optional.<byte[]>empty();
		return held.map(each -> new IndexEntry(content, text, each)).orElse(IndexEntry.notHeld(content, text));
	}
}
