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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.emic.core.text.TextRange;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of changes may fail, and steps may come in another order than they were made: no text is lost by it. */
class ListenersTest {

	private static final String TEXT = """
			**Transcript ID:** one
			**Speakers:** Anna (interviewer) = A; Ben (participant) = B

			---

			A: How do you begin?

			B: Fine, thanks to everybody here.
			""";

	private final List<LogRecord> logged = new ArrayList<>();
	private final Logger logger = Logger.getLogger(Study.class.getName());
	private final Filter filter = logger.getFilter();
	private Study study;
	private StudyTranscript one;

	@BeforeEach
	void makeStudy() throws IOException {
		logger.setFilter(each -> {
			logged.add(each);
			return false;
		});
		var files = new MemoryFiles();
		NewStudy.write(files, "Listeners", true);
		files.write(StudyLayout.transcript("one"), TEXT.getBytes(StandardCharsets.UTF_8));
		study = Study.open(files, name -> Optional.empty(), OldTexts.NONE);
		one = study.transcript("one").orElseThrow();
	}

	@AfterEach
	void logAsBefore() {
		logger.setFilter(filter);
	}

	@Test
	void aListenerThatFailsKeepsNoStepFromBeingMadeOrOthersFromHearingOfIt() {
		var told = new ArrayList<StudyEvent>();
		study.addListener(event -> {
			throw new IllegalStateException("a view that was closed");
		});
		study.addListener(told::add);
		var typing = study.edit("typing", edit -> edit.replaceText(one, TEXT.indexOf("thanks"), 0, "XYZ "));
		typing.undo();
		assertEquals(TEXT, one.text());
		typing.redo();
		var code = study.edit("code", edit -> CodebookEdits.create(edit, study.codes().main().orElseThrow(), "kept"));
		assertTrue(!code.isEmpty());
		assertEquals(4, told.size());
		assertEquals(4, logged.size());
		assertEquals("a view that was closed", logged.getFirst().getThrown().getMessage());
	}

	@Test
	void aStepThatWasUndoneAlreadyTakesNoOtherWords() {
		var typing = study.edit("typing", edit -> edit.replaceText(one, TEXT.indexOf("thanks"), 0, "XYZ "));
		typing.undo();
		assertThrows(IllegalStateException.class, typing::undo);
		assertEquals(TEXT, one.text());
		typing.redo();
		assertEquals(TEXT.replace("thanks", "XYZ thanks"), one.text());
	}

	@Test
	void severalReplacementsTakeNoOtherWordsEither() {
		var change = study.edit("replace", edit -> edit.replaceTexts(one,
				List.of(new TextReplacement(TEXT.indexOf("Fine"), 4, ""),
						new TextReplacement(TEXT.indexOf("thanks"), 6, "thank you"))));
		var made = one.text();
		change.undo();
		assertThrows(IllegalStateException.class, change::undo);
		assertEquals(TEXT, one.text());
		change.redo();
		assertThrows(IllegalStateException.class, change::redo);
		assertEquals(made, one.text());
	}

	@Test
	void ofAStepOfWhichAPartCannotBeUndoneNothingIs() {
		var anna = Coders.create("anna", "Anna");
		int start = TEXT.indexOf("everybody");
		var both = study.edit("both", edit -> {
			edit.replaceText(one, TEXT.indexOf("Fine"), 4, "Good");
			var code = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "thanking");
			CodingEdits.apply(edit, one, TextRange.of(start, 9), code, anna, Provenance.MANUAL);
		});
		study.edit("typing", edit -> edit.replaceText(one, TEXT.indexOf("Fine"), 4, "Well"));
		assertThrows(IllegalStateException.class, both::undo);
		assertEquals(1, one.codings().size());
		assertEquals("everybody", one.codings().getFirst().quote());
		assertEquals(1, study.codes().all().size());
	}
}
