/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.emic.core.internal.savedindex.CodingsEntry;
import org.emic.core.internal.savedindex.Content;
import org.emic.core.internal.savedindex.IndexEntry;
import org.emic.core.internal.savedindex.IndexFile;
import org.emic.core.internal.savedindex.TranscriptEntry;
import org.emic.core.text.TranscriptText;
import org.emic.model.files.Parsed;

/**
 * What the transcripts and codings files of a study were read as before, so that those that hold the same again need not
 * be parsed and anchored. It saves time and nothing else: it can be deleted at any moment.
 * <p>
 * A file is read each time, and what is known of it counts only as long as its path and content are the same, of codings also
 * their transcript's content: times do not tell that, as synchronisations, archives and clocks set them as they like. Held is
 * what {@link TranscriptEntry} and {@link CodingsEntry} give back as it was; everything else, such as files with problems,
 * conflicts, decisions or doubtful places, is read as if there were no index. It holds no words of anybody, and of what
 * came with a study from another machine nothing is believed.
 */
public final class SavedIndex {

	/** Where it lies: in a file for each machine, beside what is under way, which git leaves out. */
	static final String FOLDER = ".emic/index"; //$NON-NLS-1$
	/** Nothing is known. */
	static final SavedIndex NONE = new SavedIndex(Map.of());
	/** Reading so few files takes no time that anybody notices. */
	private static final int FEW = 100;
	/** One of so many files may be read without the index being written anew. */
	private static final int SOME = 50;

	private final Map<String, IndexEntry> entries;
	/** The texts that were taken from it, and what their files hold. */
	private final Map<TranscriptText, Content> texts = new ConcurrentHashMap<>();
	private final AtomicInteger unknown = new AtomicInteger();

	SavedIndex(Map<String, IndexEntry> entries) {
		this.entries = entries;
	}

	/** What was saved for a study; nothing is known where that cannot be read. */
	static SavedIndex of(StudyFiles files) {
		try {
			var path = path();
			return files.files(FOLDER).contains(path)
					? new SavedIndex(IndexFile.read(ThisMachine.id(), files.read(path)).orElse(Map.of()))
					: new SavedIndex(Map.of());
		} catch (IOException e) {
			return new SavedIndex(Map.of()); // all is read, as the first time
		}
	}

	static String path() {
		return FOLDER + "/" + ThisMachine.id(); //$NON-NLS-1$
	}

	/**
	 * Saves what the files of a study are read as, unless that is known already. May be called in whatever thread, and by
	 * several at a time; concerns nobody who works with the study meanwhile.
	 *
	 * @param progress can stop it
	 * @throws CancellationException when it was stopped; nothing was saved then
	 * @throws IOException           when files cannot be listed, or it cannot be written: the folder may be for reading only
	 */
	public static void save(StudyFiles files, ReadingProgress progress) throws IOException {
		new SavedIndexWriter(files).save(progress);
	}

	/**
	 * Deletes what was saved, on any machine.
	 *
	 * @throws IOException when it cannot be deleted
	 */
	public static void delete(StudyFiles files) throws IOException {
		for (var path : files.files(FOLDER)) {
			files.delete(path);
		}
	}

	/** What a transcript's file is read as; nothing where that is not known. In whatever thread. */
	Optional<ReadTranscript> transcript(String path, byte[] bytes) {
		return held(path, bytes).flatMap(entry -> {
			try {
				var text = StudyLoader.decode(bytes, path);
				var held = TranscriptEntry.read(entry, text);
				texts.put(held.text(), entry.content());
				return Optional.of(new ReadTranscript(text, List.of(), Optional.of(held.model()), Optional.of(held.text()),
						Optional.empty()));
			} catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
				return notAsExpected();
			}
		});
	}

	/** What a codings file is read as; nothing where that is not known. In whatever thread. */
	Optional<ReadCodings> codings(String path, byte[] bytes, ReadCodings.Texts now) {
		return held(path, bytes).flatMap(entry -> {
			var text = now.find(StudyLayout.baseName(path)).filter(same -> entry.text().equals(texts.get(same)));
			if (text.isEmpty()) {
				return notAsExpected();
			}
			try {
				var held = CodingsEntry.read(entry, bytes, text.get());
				return Optional.of(new ReadCodings(new Parsed<>(held.set(), List.of()), Optional.of(held.places())));
			} catch (IndexOutOfBoundsException | IllegalArgumentException e) {
				return notAsExpected();
			}
		});
	}

	private <T> Optional<T> notAsExpected() {
		unknown.incrementAndGet(); // and so it is read, as the first time
		return Optional.empty();
	}

	private Optional<IndexEntry> held(String path, byte[] bytes) {
		var entry = entry(path, bytes);
		if (entry.isEmpty()) {
			unknown.incrementAndGet();
		}
		return entry.filter(IndexEntry::isHeld);
	}

	/** What is known of a file that holds these bytes. */
	Optional<IndexEntry> entry(String path, byte[] bytes) {
		return Optional.ofNullable(entries.get(path)).filter(known -> known.content().equals(Content.of(bytes)));
	}

	/** Whether what it knows is just what it would know if it was saved now. */
	boolean holds(Map<String, IndexEntry> now) {
		return entries.keySet().equals(now.keySet())
				&& now.entrySet().stream().allMatch(each -> entries.get(each.getKey()) == each.getValue());
	}

	/**
	 * Whether to save it anew is worth the time: so much was not known, or it knows of files that are gone.
	 *
	 * @param paths the files that are there
	 */
	boolean isStale(Collection<String> paths) {
		return unknown.get() >= Math.max(FEW, paths.size() / SOME) || !new HashSet<>(paths).containsAll(entries.keySet());
	}
}
