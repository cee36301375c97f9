/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A transcript is known by its Transcript ID, which names the files beside it. */
class TranscriptIdTest {

	private static final Coder ME = Coders.create("me", "Me");

	@TempDir
	Path folder;
	private FolderFiles files;

	@BeforeEach
	void makeStudy() throws IOException {
		files = new FolderFiles(folder.resolve("study"));
		NewStudy.write(files, "Test", true);
		Files.createDirectories(files.root().resolve("transcripts"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024/03", "../../escape", "../../../escape", "a\\b", "C:x", "..", ".hidden", "what?",
			"con", "LPT1.txt", "end." })
	void anIdThatCannotNameFilesIsAProblemAndNothingIsCodedUnderIt(String id) throws IOException {
		write("x", id);
		var study = Study.open(files);
		assertEquals(List.of(), List.copyOf(study.transcripts()));
		var problem = study.problems().getFirst();
		assertEquals(List.of("transcripts/x.transcript", Problem.Severity.ERROR), List.of(problem.file(), problem.severity()));
		assertTrue(problem.text().contains(id), problem.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "creativity_0074", "Interview (1)", "M\u00fcller, Anna", "console", "2024-03-01 14.30", "\u9762\u8ac7" })
	void anIdThatNamesFilesEverywhereIsUsed(String id) throws IOException {
		write(id, id);
		var study = code(id);
		assertEquals(List.of(), study.problems());
		assertEquals(1, Study.open(files).transcript(id).orElseThrow().codings().size());
	}

	@Test
	void aTextWithAnotherIdIsNotSavedAndNothingIsLostMeanwhile() throws IOException {
		write("t1", "t1");
		var study = code("t1");
		var transcript = study.transcript("t1").orElseThrow();
		var before = Files.readString(files.root().resolve(transcript.path()));
		var change = study.edit("typing", edit -> edit.replaceText(transcript, before.indexOf("t1"), 2, "T-01"));
		var refused = assertThrows(IOException.class, () -> study.save(transcript, ME));
		assertTrue(refused.getMessage().contains("t1") && refused.getMessage().contains("T-01"), refused.getMessage());
		assertEquals(before, Files.readString(files.root().resolve(transcript.path())));
		assertTrue(transcript.isDirty());
		change.undo();
		study.edit("typing", edit -> edit.replaceText(transcript, before.indexOf("Fine"), 4, "Good"));
		study.save(transcript, ME);
		assertFalse(transcript.isDirty());
		assertEquals(1, Study.open(files).transcript("t1").orElseThrow().codings().size());
	}

	@Test
	void codingsStayWithATextWhoseIdWasChangedOutside() throws IOException {
		write("t1", "t1");
		code("t1");
		write("t1", "T-01");
		var study = Study.open(files);
		var transcript = study.transcript("t1").orElseThrow();
		assertEquals(1, transcript.codings().size());
		var problem = study.problems().getFirst();
		assertEquals("transcripts/t1.transcript", problem.file());
		assertTrue(problem.text().contains("T-01"), problem.text());
		// what is done beside the text can be saved all the same
		study.edit("typing", edit -> edit.replaceText(transcript, transcript.text().indexOf("Fine"), 4, "Good"));
		study.save(transcript, ME);
		study.reload(transcript);
		assertEquals(1, study.problems().size());
		write("t1", "t1");
		study.reload(transcript);
		assertEquals(List.of(), study.problems());
	}

	@Test
	void anIdUnderWhichThereAreCodingsIsTheTextsOwnWhateverItsFileIsCalled() throws IOException {
		write("first interview", "t1");
		code("t1");
		write("t2", "t2");
		code("t2");
		Files.move(files.root().resolve("transcripts/first interview.transcript"),
				files.root().resolve("transcripts/other.transcript"));
		var study = Study.open(files);
		assertEquals(List.of(), study.problems());
		assertEquals(1, study.transcript("t1").orElseThrow().codings().size());
	}

	private void write(String name, String id) throws IOException {
		Files.writeString(files.root().resolve("transcripts/" + name + ".transcript"), """
				# T

				**Transcript ID:** %s
				**Speakers:** I (interviewer) = I; Anna (participant) = Anna

				---

				I: How are you?

				Anna: Fine, thanks a lot.
				""".formatted(id));
	}

	private Study code(String id) throws IOException {
		var study = Study.open(files);
		var transcript = study.transcript(id).orElseThrow();
		int start = transcript.text().indexOf("thanks");
		study.edit("code", edit -> {
			var code = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "Code of " + id);
			CodingEdits.apply(edit, transcript, new TextRange(start, start + 6), code, ME, Provenance.MANUAL);
		});
		study.save(transcript, ME);
		return study;
	}
}
