/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.List;
import java.util.Optional;

import org.emic.core.text.TranscriptText;
import org.emic.model.files.FormatException;
import org.emic.model.files.TranscriptFormat;
import org.emic.model.transcript.Transcript;

/**
 * A transcript's file as it was read.
 *
 * @param conflicts a problem for each conflict in the text
 * @param model     speakers and turns; nothing where the text cannot be read as a transcript
 * @param snapshot  the text with these turns
 * @param why       why it cannot
 */
record ReadTranscript(String text, List<Problem> conflicts, Optional<Transcript> model, Optional<TranscriptText> snapshot,
		Optional<FormatException> why) {

	static ReadTranscript of(byte[] bytes, String path) throws FormatException {
		var text = StudyLoader.decode(bytes, path);
		var conflicts = FileReading.problems(path, text);
		try {
			var model = TranscriptFormat.parse(text, path);
			var snapshot = TranscriptText.of(model, text);
			snapshot.digests(); // which take the longest, and codings files are compared with
			return new ReadTranscript(text, conflicts, Optional.of(model), Optional.of(snapshot), Optional.empty());
		} catch (FormatException e) {
			return new ReadTranscript(text, conflicts, Optional.empty(), Optional.empty(), Optional.of(e));
		}
	}
}
