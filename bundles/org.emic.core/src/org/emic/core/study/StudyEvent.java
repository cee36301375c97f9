/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Set;

import org.emic.model.memo.Memo;

/**
 * What a change, an undo, a redo or a reload touched.
 *
 * @param codings  the transcripts whose codings changed, or moved
 * @param texts    the transcripts whose text, turns or speakers changed
 * @param outlines the transcripts with a changed outline
 * @param codebook whether a code or the codebook changed
 * @param study    whether transcripts came or went, or the settings changed
 * @param memos    the memos that changed, came or went
 */
public record StudyEvent(Set<StudyTranscript> codings, Set<StudyTranscript> texts, Set<StudyTranscript> outlines,
		boolean codebook, boolean study, Set<Memo> memos) {

	/** An event that concerns no memo. */
	public StudyEvent(Set<StudyTranscript> codings, Set<StudyTranscript> texts, Set<StudyTranscript> outlines,
			boolean codebook, boolean study) {
		this(codings, texts, outlines, codebook, study, Set.of());
	}

	/** All of a transcript may have changed. */
	static StudyEvent of(StudyTranscript transcript) {
		var touched = Set.of(transcript);
		return new StudyEvent(touched, touched, touched, false, false);
	}

	/** What this and another event touched. */
	public StudyEvent and(StudyEvent other) {
		var both = new Touched();
		both.add(this);
		both.add(other);
		return both.event();
	}

	/** Whether anything shown of this transcript may have changed. */
	public boolean concerns(StudyTranscript transcript) {
		return codebook || study || codings.contains(transcript) || texts.contains(transcript)
				|| outlines.contains(transcript);
	}
}
