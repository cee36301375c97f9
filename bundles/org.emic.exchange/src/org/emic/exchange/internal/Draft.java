/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.nio.charset.Charset;
import java.util.List;

import org.emic.exchange.ImportProblem;
import org.emic.exchange.PlannedSpeaker;
import org.emic.exchange.Repair;

/**
 * What a file gives as a transcript, without its text, so that thousands can be kept.
 *
 * @param digest the digest of the file's bytes; empty if they could not be read
 * @param charsets the encodings it could be in, first the one that was taken
 * @param certain whether the encoding is certain
 * @param encodingReason what shows the encoding
 * @param id the Transcript ID that the text names, or empty
 * @param title the title, or empty
 * @param speakers the speakers with what they say
 * @param turns how many turns
 * @param words how many words in the turns, labels not counted
 * @param repairs the repairs that the text needs, made or not
 * @param problems what a person should know
 * @param preview the beginning of the text
 * @param contents the content as it will be, and as it would be with the other decision about repairs
 */
public record Draft(String digest, List<Charset> charsets, boolean certain, String encodingReason, String id,
		String title, List<PlannedSpeaker> speakers, int turns, int words, List<Repair> repairs,
		List<ImportProblem> problems, String preview, List<Content> contents) {

	/** The draft of a file that is no transcript. */
	static Draft unusable(String digest, List<ImportProblem> problems) {
		return new Draft(digest, List.of(), false, "", "", "", List.of(), 0, 0, List.of(), List.copyOf(problems), "",
				List.of());
	}

	public boolean isUsable() {
		return problems.stream().noneMatch(ImportProblem::isError);
	}
}
