/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.emic.core.text.TranscriptText;
import org.emic.model.files.TranscriptFormat;
import org.emic.model.transcript.Role;

/** Interviews to find questions in. */
final class GuideSamples {

	private GuideSamples() {
	}

	/** The sample interviews as their owner handed them over. */
	static List<Interview> seeds() {
		try (var files = Files.list(Path.of("..", "..", "seeds"))) {
			return files.filter(file -> file.toString().endsWith(".txt")).map(GuideSamples::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Interview read(Path file) {
		try {
			var text = Files.readString(file);
			var transcript = TranscriptFormat.parse(text, file.toString());
			var words = TranscriptText.of(transcript, text);
			var turns = new ArrayList<Interview.Turn>();
			for (int i = 0; i < words.turnCount(); i++) {
				turns.add(new Interview.Turn(
						transcript.getTurns().get(i).getSpeaker().getRole() == Role.INTERVIEWER, words.words(i)));
			}
			return new Interview(transcript.getId(), turns);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** An interview with the interviewer and the participant in turns, the interviewer first. */
	static Interview of(String id, String... turns) {
		var all = new ArrayList<Interview.Turn>();
		for (int i = 0; i < turns.length; i++) {
			all.add(new Interview.Turn(i % 2 == 0, turns[i]));
		}
		return new Interview(id, all);
	}
}
