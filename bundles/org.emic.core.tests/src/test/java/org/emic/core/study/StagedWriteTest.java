/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.emic.core.study.StagedWrite.Progress;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes that are written as a whole, and what remains of them when they are not. */
class StagedWriteTest {

	private static final Progress CANCELLED = new Progress() {
		@Override
		public boolean isCancelled() {
			return true;
		}
	};

	private final MemoryFiles files = new MemoryFiles();
	private Study study;
	private Code code;

	@BeforeEach
	void makeStudy() throws IOException {
		NewStudy.write(files, "Test", true);
		study = Study.open(files, name -> Optional.empty(), OldTexts.NONE);
		edit(edit -> code = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "drafting"));
		study.saveCodebooks();
	}

	private RecordedChange edit(Consumer<StudyEdit> work) {
		return study.edit("Test", work);
	}

	private RecordedChange rename(String name) {
		return edit(edit -> edit.set(code, CodebookPackage.Literals.CODE__NAME, name));
	}

	private String codeFile() {
		return files.contents().get(StudyLayout.code(code.getFileName()));
	}

	@Test
	void whatAnErrorInterruptsIsStillWrittenByTheNextSaving() throws IOException {
		rename("writing");
		Set<StudyTranscript> none = Collections.singleton(null);
		var event = new StudyEvent(none, none, none, true, false);
		assertThrows(RuntimeException.class, () -> study.stage(event, Coders.create("me", "Me")));
		study.saveCodebooks();
		assertTrue(codeFile().contains("writing"), "saving reaches the files, and the code is still to be saved");
	}

	@Test
	void whatIsCancelledLeavesWhatWasPendingToTheNextSaving() throws IOException {
		rename("writing");
		var step = edit(edit -> edit.setFile("cases.csv", null, "transcript\n".getBytes(StandardCharsets.UTF_8)));
		var write = study.stage(step.event(), Coders.create("me", "Me"));
		assertThrows(CancellationException.class, () -> write.commit(CANCELLED));
		write.discard();
		step.undo();
		assertTrue(study.isCodebookDirty());
		study.saveCodebooks();
		study.saveFiles();
		assertTrue(codeFile().contains("writing"));
		assertEquals(null, files.contents().get("cases.csv"));
	}
}
