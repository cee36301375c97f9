/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

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
}
