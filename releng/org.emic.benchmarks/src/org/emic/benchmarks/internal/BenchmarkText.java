/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.eclipse.core.runtime.Platform;
import org.emic.model.files.FormatException;
import org.emic.model.files.TranscriptFormat;
import org.emic.model.transcript.Role;

/** Long transcripts that read like interviews: the turns of the samples, put together anew. The same at each run. */
final class BenchmarkText {

	private static final String HEAD = """
			# %1$s

			**Transcript ID:** %1$s

			**Speakers:** Interviewer (interviewer) = Assistant, AI; Participant (participant) = User

			---

			""";

	private final List<String> questions = new ArrayList<>();
	private final List<String> answers = new ArrayList<>();

	/** Reads the samples. */
	BenchmarkText() throws IOException, FormatException {
		var samples = Collections.list(Platform.getBundle("org.emic.tests.support").findEntries("seeds", "*.txt", false));
		samples.sort(Comparator.comparing(URL::getPath));
		for (var sample : samples) {
			try (var stream = sample.openStream()) {
				collect(new String(stream.readAllBytes(), StandardCharsets.UTF_8), sample.getPath());
			}
		}
	}

	private void collect(String text, String name) throws FormatException {
		for (var turn : TranscriptFormat.parse(text, name).getTurns()) {
			var words = text.substring(turn.getTextOffset(), turn.getTextOffset() + turn.getTextLength());
			(turn.getSpeaker().getRole() == Role.INTERVIEWER ? questions : answers).add(words);
		}
	}

	/**
	 * A transcript of questions and answers.
	 *
	 * @param length the least number of UTF-16 units
	 */
	String interview(String id, int length, long seed) {
		var random = new Random(seed);
		var text = new StringBuilder(HEAD.formatted(id));
		while (text.length() < length) {
			text.append("AI: ").append(any(questions, random)).append("\n\n");
			text.append("User: ").append(any(answers, random)).append("\n\n");
		}
		return text.deleteCharAt(text.length() - 1).toString();
	}

	/** A transcript of one question and one long answer in paragraphs. */
	String oneTurn(String id, int length, long seed) {
		var random = new Random(seed);
		var text = new StringBuilder(HEAD.formatted(id));
		text.append("AI: ").append(any(questions, random)).append("\n\nUser: ");
		int start = text.length();
		while (text.length() - start < length) {
			text.append(any(answers, random)).append("\n\n");
		}
		return text.deleteCharAt(text.length() - 1).toString();
	}

	private static String any(List<String> texts, Random random) {
		return texts.get(random.nextInt(texts.size()));
	}
}
