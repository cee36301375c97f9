/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Set;

/**
 * What a change, an undo, a redo or a reload touched.
 *
 * @param codings  the transcripts whose codings changed, or moved
 * @param texts    the transcripts whose text, turns or speakers changed
 * @param outlines the transcripts with a changed outline
 * @param codebook whether a code or the codebook changed
 * @param study    whether transcripts came or went, or the settings changed
 */
public record StudyEvent(Set<StudyTranscript> codings, Set<StudyTranscript> texts, Set<StudyTranscript> outlines,
		boolean codebook, boolean study) {

	/** Whether anything shown of this transcript may have changed. */
	public boolean concerns(StudyTranscript transcript) {
		return codebook || study || codings.contains(transcript) || texts.contains(transcript)
				|| outlines.contains(transcript);
	}
}
