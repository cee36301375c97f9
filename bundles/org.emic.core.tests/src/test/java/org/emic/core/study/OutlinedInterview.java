/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.emic.model.coding.Coder;
import org.emic.model.outline.Outline;
import org.emic.model.outline.Section;

/** An interview with its outline in a study that lives in memory. */
final class OutlinedInterview {

	static final Coder ANNE = Coders.create("anne", "Anne");

	final MemoryFiles files;
	Study study;
	StudyTranscript transcript;

	private OutlinedInterview(MemoryFiles files) {
		this.files = files;
		open();
	}

	/** An interview of so many turns; the interviewer has those with even index. */
	static OutlinedInterview ofTurns(int turns) {
		var text = new StringBuilder("# Interview\n\n**Transcript ID:** one\n"
				+ "**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User\n\n---\n\n");
		for (int i = 0; i < turns; i++) {
			text.append(i % 2 == 0 ? "AI: I see. What about number " + i + "? Tell me." : "User: Answer " + i + ".")
					.append("\n\n");
		}
		var files = new MemoryFiles();
		files.write(StudyLayout.transcript("one"), text.toString().getBytes(StandardCharsets.UTF_8));
		return new OutlinedInterview(files);
	}

	void open() {
		try {
			study = Study.open(files, name -> java.util.Optional.empty(), OldTexts.NONE);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		transcript = study.transcript("one").orElseThrow();
	}

	Outline outline() {
		return transcript.outline(ANNE);
	}

	RecordedChange edit(java.util.function.Consumer<StudyEdit> work) {
		return study.edit("edit", work);
	}

	/** Groups turns; numbers count from 0, both included. */
	Section group(int first, int last, String title) {
		var made = new Section[1];
		edit(edit -> made[0] = OutlineEdits.group(edit, transcript, ANNE, first, last, title));
		return made[0];
	}

	/** The outline in short, such as {@code A[0-4](B[1-2]) C[5-9]}. */
	String shape() {
		return shape(outline().getSections());
	}

	private static String shape(List<Section> sections) {
		return sections.stream()
				.map(section -> section.getTitle() + '[' + section.getFirstTurn() + '-' + section.getLastTurn() + ']'
						+ (section.getChildren().isEmpty() ? "" : '(' + shape(section.getChildren()) + ')'))
				.collect(Collectors.joining(" "));
	}

	/** Every detail of the outline. */
	String state() {
		return state(outline().getSections());
	}

	private static String state(List<Section> sections) {
		return sections.stream().map(section -> String.join("|", section.getId(), section.getTitle(),
				section.getSummary(), section.getFirstTurn() + "." + section.getFirstOffset(),
				section.getLastTurn() + "." + section.getLastOffset(), "?" + section.getQuestion(),
				"{" + state(section.getChildren()) + "}")).collect(Collectors.joining("\n"));
	}

	/** Sections have turns, lie within their parents, and follow each other without overlap. */
	void assertProper() {
		assertProper(outline().getSections(), 0, transcript.snapshot().turnCount() - 1);
	}

	private void assertProper(List<Section> sections, int first, int last) {
		int free = first;
		for (var section : sections) {
			assertTrue(section.getFirstTurn() >= free, this::shape);
			assertTrue(section.getFirstTurn() <= section.getLastTurn(), this::shape);
			assertTrue(section.getLastTurn() <= last, this::shape);
			assertProper(section.getChildren(), section.getFirstTurn(), section.getLastTurn());
			free = section.getLastTurn() + 1;
		}
	}
}
