/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.emic.core.anchor.Certainty;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.Test;

class EditedBackTest {

	@Test
	void undoingEverythingLeavesTheFilesThatWereThere() throws IOException {
		var interview = OutlinedInterview.ofTurns(6);
		var before = interview.files.contents();
		var transcript = interview.transcript;
		int words = transcript.text().indexOf("Answer 3");
		var coded = interview.edit(edit -> CodingEdits.apply(edit, transcript, new TextRange(words, words + 6), null,
				OutlinedInterview.ANNE, Provenance.MANUAL));
		var grouped = interview.edit(edit -> OutlineEdits.group(edit, transcript, OutlinedInterview.ANNE, 1, 2, "Group"));
		interview.study.save(transcript, OutlinedInterview.ANNE);
		assertEquals(before.size() + 2, interview.files.contents().size());
		grouped.undo();
		coded.undo();
		interview.study.save(transcript, OutlinedInterview.ANNE);
		assertEquals(before, interview.files.contents());
		coded.redo();
		interview.study.save(transcript, OutlinedInterview.ANNE);
		interview.open();
		assertEquals(1, interview.transcript.codings().size());
	}

	@Test
	void codingMadeWhileTheTextWasAnotherIsFoundAfterSaving() throws IOException {
		var interview = OutlinedInterview.ofTurns(6);
		var transcript = interview.transcript;
		int words = transcript.text().indexOf("Answer 3");
		interview.edit(edit -> CodingEdits.apply(edit, transcript, new TextRange(words, words + 6), null,
				OutlinedInterview.ANNE, Provenance.MANUAL));
		interview.edit(edit -> edit.replaceText(transcript, words + 1, 0, "nn nn"));
		// the n that was there before
		interview.edit(edit -> CodingEdits.apply(edit, transcript, new TextRange(words + 6, words + 7), null,
				OutlinedInterview.ANNE, Provenance.MANUAL));
		interview.edit(edit -> edit.replaceText(transcript, words + 1, 5, ""));
		interview.study.save(transcript, OutlinedInterview.ANNE);
		interview.open();
		var read = interview.transcript.codings().get(1);
		assertEquals("n", read.quote());
		assertEquals(Certainty.CERTAIN, read.certainty());
	}

	@Test
	void filesThatCouldNotBeReadStayWhenThereIsNothingToSave() throws IOException {
		var interview = OutlinedInterview.ofTurns(6);
		var outline = StudyLayout.outline("anne", "one");
		var codings = StudyLayout.codings("anne", "one");
		interview.files.write(outline, "---\n<<<<<<< HEAD\n".getBytes(StandardCharsets.UTF_8));
		interview.files.write(codings, "{\"format\":99}\n".getBytes(StandardCharsets.UTF_8));
		interview.open();
		var before = interview.files.contents();
		var transcript = interview.transcript;
		assertEquals(0, transcript.outline(OutlinedInterview.ANNE).getSections().size());
		int words = transcript.text().indexOf("Answer 3");
		interview.edit(edit -> CodingEdits.apply(edit, transcript, new TextRange(words, words + 6), null,
				OutlinedInterview.ANNE, Provenance.MANUAL)).undo();
		interview.edit(edit -> edit.replaceText(transcript, words, 6, "Reply"));
		interview.study.save(transcript, OutlinedInterview.ANNE);
		assertEquals(before.get(outline), interview.files.contents().get(outline));
		assertEquals(before.get(codings), interview.files.contents().get(codings));
	}

	@Test
	void whatSomebodyElseWroteIntoACodeThatGoesIsSetAside() throws IOException {
		var files = new MemoryFiles();
		NewStudy.write(files, "Study", true);
		var study = Study.open(files, name -> Optional.empty(), OldTexts.NONE);
		var made = study.edit("New Code", edit -> CodebookEdits.create(edit, study.codes().main().orElseThrow(), "trust"));
		study.saveCodebooks();
		var path = files.files(StudyLayout.CODES).getFirst();
		var theirs = new String(files.read(path), StandardCharsets.UTF_8).replace("trust", "reliance");
		files.write(path, theirs.getBytes(StandardCharsets.UTF_8));
		made.undo();
		study.saveCodebooks();
		assertFalse(files.exists(path));
		assertEquals(theirs, files.contents().get(path + StudyLayout.OVERTAKEN + 1));
	}
}
