/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.emic.core.study.Problem.Kind;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies that a synchronisation or a person laid beside the files of a coder, under names that begin alike. */
class CopiesBesideTest {

	private static final List<String> COPIES = List.of(".sync-conflict-20261128-184500-ABCDEFG", ".old", ".backup");
	private static final String TEXT = "**Transcript ID:** t1\n\n---\n\nAI: How?\n\nUser: I draft by hand.\n";

	private final Coder anna = Coders.create("anna", "Anna");
	private final MemoryFiles files = new MemoryFiles();

	@BeforeEach
	void makeStudy() throws IOException {
		NewStudy.write(files, "Test", true);
		files.write("transcripts/t1.transcript", TEXT.getBytes(StandardCharsets.UTF_8));
		var study = open();
		study.edit("New Code", edit -> CodebookEdits.create(edit, study.codes().main().orElseThrow(), "drafting"));
		apply(study, "draft");
		study.edit("Group", edit -> OutlineEdits.group(edit, transcript(study), anna, 0, 0, "Beginning"));
		study.save(transcript(study), anna);
		copy("codings/anna/t1", ".codings");
		copy("outlines/anna/t1", ".outline");
		apply(study, "by hand");
		study.edit("Group", edit -> OutlineEdits.group(edit, transcript(study), anna, 1, 1, "End"));
		study.save(transcript(study), anna);
	}

	private Study open() throws IOException {
		return Study.open(files, name -> Optional.empty(), OldTexts.NONE);
	}

	private static StudyTranscript transcript(Study study) {
		return study.transcript("t1").orElseThrow();
	}

	private void apply(Study study, String words) {
		study.edit("Apply", edit -> CodingEdits.apply(edit, transcript(study),
				TextRange.of(transcript(study).text().indexOf(words), words.length()), study.codes().all().getFirst(), anna,
				Provenance.MANUAL));
	}

	private void copy(String path, String extension) throws IOException {
		for (var copy : COPIES) {
			files.write(path + copy + extension, files.read(path + extension));
		}
	}

	@Test
	void aCopyIsToldAndNeitherShownNorWrittenOverWhatItIsACopyOf() throws IOException {
		var study = open();
		assertEquals(2, transcript(study).codings().size());
		assertEquals(2, transcript(study).outlines().get("anna").getSections().size());
		assertEquals(2 * COPIES.size(), study.problems().stream().filter(problem -> problem.kind() == Kind.MISPLACED).count());

		apply(study, "How");
		study.save(transcript(study), anna);
		for (var copy : COPIES) {
			files.delete("codings/anna/t1" + copy + ".codings");
			files.delete("outlines/anna/t1" + copy + ".outline");
		}
		var again = open();
		assertEquals(3, transcript(again).codings().size());
		assertEquals(List.of(), again.problems());
	}
}
