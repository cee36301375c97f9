/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.emic.core.study.Problem.Kind;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files whose names a Mac or an archive wrote with the accents apart from their letters. */
class NamesInPiecesTest {

	private static final String ID = "M\u00fcller";
	private static final String IN_PIECES = "Mu\u0308ller";
	private static final String TEXT = "**Transcript ID:** " + ID + "\n\n---\n\nAI: How?\n\nUser: I draft by hand.\n";

	private final Coder anna = Coders.create("anna", "Anna");
	private final MemoryFiles files = new MemoryFiles();

	@BeforeEach
	void makeStudy() throws IOException {
		NewStudy.write(files, "Test", true);
		files.write("transcripts/" + ID + ".transcript", TEXT.getBytes(StandardCharsets.UTF_8));
		var study = open();
		study.edit("New Code", edit -> CodebookEdits.create(edit, study.codes().main().orElseThrow(), "drafting"));
		apply(study, "draft");
		study.edit("Group", edit -> OutlineEdits.group(edit, transcript(study), anna, 0, 0, "Beginning"));
		study.save(transcript(study), anna);
	}

	private Study open() throws IOException {
		return Study.open(files, name -> Optional.empty(), OldTexts.NONE);
	}

	private static StudyTranscript transcript(Study study) {
		return study.transcript(ID).orElseThrow();
	}

	private void apply(Study study, String words) {
		study.edit("Apply", edit -> CodingEdits.apply(edit, transcript(study),
				TextRange.of(transcript(study).text().indexOf(words), words.length()), study.codes().all().getFirst(), anna,
				Provenance.MANUAL));
	}

	private void takeToPieces(String folder, String extension) throws IOException {
		files.write(folder + IN_PIECES + extension, files.read(folder + ID + extension));
		files.delete(folder + ID + extension);
	}

	@Test
	void codingsAndOutlinesAreReadAndWrittenWhereTheyAre() throws IOException {
		takeToPieces("transcripts/", ".transcript");
		takeToPieces("codings/anna/", ".codings");
		takeToPieces("outlines/anna/", ".outline");
		var study = open();
		assertEquals(List.of(), study.problems());
		assertEquals(1, transcript(study).codings().size());
		assertEquals(1, transcript(study).outlines().get("anna").getSections().size());
		apply(study, "by hand");
		study.save(transcript(study), anna);
		assertEquals(List.of("codings/anna/" + IN_PIECES + ".codings"), files.files("codings/anna"));
		assertEquals(List.of("outlines/anna/" + IN_PIECES + ".outline"), files.files("outlines/anna"));
		assertEquals(2, transcript(open()).codings().size());
	}

	@Test
	void codingsThatComeFromOutsideAreRead() throws IOException {
		var path = "codings/anna/" + ID + ".codings";
		var content = files.read(path);
		files.delete(path);
		var study = open();
		assertEquals(0, transcript(study).codings().size());
		files.write("codings/anna/" + IN_PIECES + ".codings", content);
		study.refresh(List.of("codings/anna/" + IN_PIECES + ".codings"), Set.of());
		assertEquals(1, transcript(study).codings().size());
	}

	@Test
	void ofTwoFilesTheOneInPiecesIsTold() throws IOException {
		files.write("codings/anna/" + IN_PIECES + ".codings", files.read("codings/anna/" + ID + ".codings"));
		var study = open();
		assertEquals(1, transcript(study).codings().size());
		assertEquals(List.of(Kind.MISPLACED), study.problems().stream().map(Problem::kind).toList());
	}

	@Test
	void whatIsCodedBlindIsHiddenHoweverItsNameIsWritten() throws IOException {
		takeToPieces("codings/anna/", ".codings");
		for (var blind : List.of(BlindCoding.of(List.of(ID)), BlindCoding.of(List.of(IN_PIECES)), BlindCoding.ALL)) {
			var study = open();
			study.edit("Blind", edit -> edit.setBlind(blind));
			study.saveFiles();
			assertHidden(study);
			study = open();
			assertHidden(study);
			study.edit("Lift", edit -> edit.setBlind(BlindCoding.NONE));
			assertEquals(1, transcript(study).codings().size());
			study.saveFiles();
		}
	}

	private static void assertHidden(Study study) {
		assertEquals(0, transcript(study).codings().size());
		assertTrue(study.hasHiddenCodings(ID));
		assertEquals(Set.of("anna"), study.hiddenCoders(ID));
	}
}
