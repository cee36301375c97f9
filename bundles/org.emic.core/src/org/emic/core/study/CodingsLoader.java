/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.emic.core.anchor.AnchorFinder;
import org.emic.core.anchor.Certainty;
import org.emic.core.anchor.Found;
import org.emic.core.internal.Messages;
import org.emic.core.study.Problem.Kind;
import org.emic.core.text.TranscriptText;
import org.emic.model.coding.CodingSet;
import org.emic.model.files.CodingsFormat;
import org.emic.model.files.FormatException;
import org.emic.model.files.TranscriptFormat;

/** Reads codings files and places what is in them in the texts of transcripts, which are read before. */
final class CodingsLoader {

	private final Study study;
	private final StudyFiles files;
	private final StudyLoader loader;
	private final SharedTexts shared = new SharedTexts();

	CodingsLoader(Study study, StudyLoader loader) {
		this.study = study;
		this.files = study.files();
		this.loader = loader;
	}

	/**
	 * Reads files, of them those that are not to be hidden. The codings of their transcripts are to be sorted then.
	 *
	 * @param index what is known of them
	 * @param done  hears how many were read
	 */
	void load(List<String> paths, SavedIndex index, IntConsumer done) {
		var shown = paths.stream().filter(path -> !study.hidden().hides(path)).toList();
		ReadAhead.each(files, shown, path -> ReadFile.of(files, path, bytes -> read(path, bytes, index)), this::take, done);
	}

	/** In whatever thread. */
	private ReadCodings read(String path, byte[] bytes, SavedIndex index) throws FormatException {
		ReadCodings.Texts now = id -> Optional.ofNullable(study.transcriptMap().get(id)).map(StudyTranscript::snapshot);
		var known = index.codings(path, bytes, now);
		var read = known.isPresent() ? known.get() : ReadCodings.of(bytes, path, now);
		shared.share(read.parsed().value());
		return read;
	}

	private void take(String path, ReadFile<ReadCodings> read) {
		read.checksum().ifPresent(checksum -> study.known().know(files, path, checksum));
		try {
			var parsed = read.content().parsed();
			var set = parsed.value();
			boolean blind = study.isHidden(set.getCoder().getId(), set.getTranscript());
			if (!blind) {
				parsed.problems().forEach(loader::unreadable);
			}
			if (loader.isInPlace(path, StudyLayout.CODINGS, folderOf(set, path), set.getTranscript(), StudyLayout.CODINGS_EXTENSION)
					&& !blind) { // what a file holds counts, whatever its name says
				study.known().named(path);
				place(path, set, read.content().places());
				study.known().unreadable().remove(path);
			}
		} catch (FormatException e) {
			study.known().unreadable(path, e);
			loader.unreadable(e);
		} catch (IOException e) {
			study.known().unreadable().add(path);
			loader.unreadable(path, e);
		}
	}

	/** Where a codings file belongs. Whoever settled what is in the consensus is told by the folder, if not by the file. */
	private static String folderOf(CodingSet set, String path) {
		if (CodingsFormat.isConsensus(set) && set.getSettler() == null) {
			var folder = path.substring(0, path.lastIndexOf('/'));
			var settler = folder.substring(folder.lastIndexOf('/') + 1);
			set.setSettler(Coders.create(settler, settler));
		}
		return StudyLayout.folderOf(set);
	}

	private void place(String path, CodingSet set, Optional<List<Found>> known) {
		var transcript = study.transcriptMap().get(set.getTranscript());
		if (transcript == null) {
			loader.problem(Kind.MISSING_TRANSCRIPT, path, Messages.get("missingTranscriptForCodings", set.getTranscript()),
					set.getTranscript());
			return;
		}
		transcript.putSet(set);
		var places = known.orElseGet(() -> placesInEdited(transcript, set)).iterator();
		for (var coding : set.getCodings()) {
			var place = places.next();
			var certainty = coding.isUncertain() && place.isCertain() ? Certainty.UNCERTAIN : place.certainty();
			transcript.placedCodings().append(new PlacedCoding(transcript, set, coding, place.range(), certainty));
		}
	}

	private List<Found> placesInEdited(StudyTranscript transcript, CodingSet set) {
		var digests = List.copyOf(set.getTurnDigests());
		var old = oldText(transcript, digests);
		return ReadCodings.places(set, new AnchorFinder(digests, old, transcript.snapshot()), Optional.empty());
	}

	private Optional<TranscriptText> oldText(StudyTranscript transcript, List<String> digests) {
		return study.oldTexts().find(transcript.path(), digests)
				.or(() -> CachedTexts.find(study.files(), transcript.path(), digests))
				.or(() -> savedText(transcript)).flatMap(text -> {
			try {
				var old = TranscriptText.of(TranscriptFormat.parse(text, transcript.path()), text);
				return old.digests().equals(digests) ? Optional.of(old) : Optional.empty();
			} catch (FormatException e) {
				return Optional.empty();
			}
		});
	}

	/** What others coded on is, while a transcript's text has unsaved changes, as a rule what its file holds. */
	private Optional<String> savedText(StudyTranscript transcript) {
		try {
			return transcript.isTextDirty() && files.exists(transcript.path())
					? Optional.of(StudyLoader.decode(files.read(transcript.path()), transcript.path()))
					: Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
