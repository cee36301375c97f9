/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.emic.model.files.FormatException;

/**
 * Which transcripts of a study are coded blind: nobody sees others' codings of them, until that is lifted.
 *
 * @param all         whether all are, also those that are still to come
 * @param transcripts the Transcript IDs of those that are, accents and letters in one piece; empty when all are
 * @param seeing      the ids of those from whom nothing is hidden, such as whoever leads the study and does not code
 */
public record BlindCoding(boolean all, Set<String> transcripts, Set<String> seeing) {

	/** No transcript is coded blind. */
	public static final BlindCoding NONE = new BlindCoding(false, Set.of(), Set.of());

	/** Each transcript is coded blind. */
	public static final BlindCoding ALL = new BlindCoding(true, Set.of(), Set.of());

	public BlindCoding {
		transcripts = all ? Set.of()
				: transcripts.stream().map(KnownFiles::inOnePiece).collect(Collectors.toUnmodifiableSet());
		seeing = Set.copyOf(seeing);
	}

	/** These transcripts are coded blind, and no others. */
	public static BlindCoding of(Collection<String> transcripts) {
		return new BlindCoding(false, Set.copyOf(transcripts), Set.of());
	}

	/** What is coded blind in a study as its settings are now, also when they cannot be read as a whole. */
	public static BlindCoding read(StudyFiles files) throws IOException {
		if (!files.exists(StudyLayout.SETTINGS)) {
			return NONE;
		}
		var text = new String(files.read(StudyLayout.SETTINGS), StandardCharsets.UTF_8);
		try {
			return StudySettings.parse(text, StudyLayout.SETTINGS).blind();
		} catch (FormatException e) {
			return StudySettings.blindOfBroken(text);
		}
	}

	/** Whether a transcript is coded blind. */
	public boolean covers(String transcriptId) {
		return all || transcripts.contains(KnownFiles.inOnePiece(transcriptId));
	}

	/** Whether no transcript is coded blind. */
	public boolean isNone() {
		return !all && transcripts.isEmpty();
	}

	/** The same, with others from whom nothing is hidden. */
	public BlindCoding seenBy(Collection<String> coders) {
		return new BlindCoding(all, transcripts, Set.copyOf(coders));
	}

	/** Whether codings of others in a transcript are hidden from somebody. */
	public boolean hides(String transcriptId, Viewer viewer) {
		return covers(transcriptId) && !viewer.isAmong(seeing);
	}

	/** What is coded blind by this or by the other; from those alone nothing is hidden who are named by both. */
	public BlindCoding and(BlindCoding other) {
		var both = new TreeSet<>(transcripts);
		both.addAll(other.transcripts);
		var seeingBoth = new TreeSet<>(seeing);
		seeingBoth.retainAll(other.seeing);
		return new BlindCoding(all || other.all, both, seeingBoth);
	}
}
