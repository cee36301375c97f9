/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.emic.model.files.TurnDigests;

/**
 * Earlier texts of transcripts that gave way to another version, kept where git leaves them out. Codings by
 * other coders refer to them until their coders save.
 */
public final class CachedTexts {

	private static final String FOLDER = StudyLayout.PRIVATE + "/texts/";

	private CachedTexts() {
	}

	/** Keeps a transcript's present text, with the change that puts another in its place. */
	public static void keep(StudyEdit edit, StudyTranscript transcript) {
		var path = path(transcript.path(), transcript.snapshot().digests());
		if (!edit.study().files().exists(path)) {
			edit.setFile(path, null, transcript.text().getBytes(StandardCharsets.UTF_8));
		}
	}

	/** The text of a transcript whose turns had these digests, if it was kept. */
	static Optional<String> find(StudyFiles files, String transcript, List<String> digests) {
		var path = path(transcript, digests);
		try {
			return files.exists(path) ? Optional.of(new String(files.read(path), StandardCharsets.UTF_8)) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty(); // as good as not kept
		}
	}

	private static String path(String transcript, List<String> digests) {
		return FOLDER + StudyLayout.baseName(transcript) + "-" + TurnDigests.transcript(digests) + "."
				+ StudyLayout.TRANSCRIPT_EXTENSION;
	}
}
