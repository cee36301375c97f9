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
import java.nio.file.Files;
import java.nio.file.Path;

import org.emic.model.coding.Coder;
import org.emic.model.files.UnquotedCoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies with all that files can hold, opened with a saved index and without, are the same in all that can be seen. */
class SavedIndexOfMessyStudiesTest {

	private static final int STUDIES = 40;

	@TempDir
	private Path folder;
	private int held;
	private int read;

	@Test
	void theSameWithAnIndexAndWithout() throws IOException {
		for (long seed = 0; seed < STUDIES; seed++) {
			var with = Files.createDirectory(folder.resolve("with" + seed)).resolve("study");
			var without = Files.createDirectory(folder.resolve("without" + seed)).resolve("study");
			MessyStudy.make(with, seed);
			copy(with, without);
			SavedIndex.save(new FolderFiles(with), ReadingProgress.NONE);
			for (var viewer : new Viewer[] { Viewer.NOBODY, Viewer.coder("anna"), Viewer.coder("cara") }) {
				assertSame(with, without, viewer, "study " + seed);
			}
			editAndSave(with);
			editAndSave(without);
			assertEquals(ObservedStudy.files(without), ObservedStudy.files(with), "study " + seed + " once saved");
			assertSame(with, without, Viewer.coder("anna"), "study " + seed + " once saved, with the index from before");
		}
		assertTrue(held > 300 && read > 300, "from the index " + held + ", from the files " + read);
	}

	private void assertSame(Path with, Path without, Viewer viewer, String which) throws IOException {
		var study = Study.open(new FolderFiles(with), viewer);
		study.transcripts().stream().flatMap(transcript -> transcript.allCodings().stream()).forEach(placed -> {
			if (placed.coding() instanceof UnquotedCoding) {
				held++;
			} else {
				read++;
			}
		});
		assertEquals(ObservedStudy.of(Study.open(new FolderFiles(without), viewer)), ObservedStudy.of(study), which);
	}

	/** Everybody types something, which moves all of their codings, and remarks on one. */
	private static void editAndSave(Path folder) throws IOException {
		for (var coder : MessyStudy.CODERS) {
			var study = Study.open(new FolderFiles(folder), Viewer.coder(coder.getId()));
			for (var transcript : study.transcripts()) {
				study.edit("", edit -> edit(edit, transcript, coder));
				study.save(transcript, coder);
			}
		}
	}

	private static void edit(StudyEdit edit, StudyTranscript transcript, Coder coder) {
		if (transcript.id().hashCode() % 2 == 0 && transcript.snapshot().turnCount() > 0) {
			edit.replaceText(transcript, transcript.snapshot().turn(0).start(), 0, coder.getName() + " ");
		}
		transcript.codings().stream().filter(placed -> placed.coder().getId().equals(coder.getId())).skip(1).findFirst()
				.ifPresent(placed -> CodingEdits.comment(edit, placed, "a remark", coder));
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var files = Files.walk(from)) {
			for (var file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file)));
			}
		}
	}
}
