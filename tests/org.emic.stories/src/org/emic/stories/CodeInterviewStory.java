/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.emic.stories.pages.Product;
import org.emic.stories.pages.StudyFolder;
import org.emic.stories.pages.TranscriptPage;
import org.junit.jupiter.api.Test;

/**
 * A researcher codes a whole interview by keyboard alone, takes all of it back and makes it again: the files
 * are what they were, byte for byte.
 */
class CodeInterviewStory {

	private static final String STUDY = "whole-interview";
	private static final int ANSWERS = 13;
	private static final int STEPS = 60;
	private static final String[] CODES = {"use", "limit", "feeling"};

	private final Product product = new Product();
	private int steps;

	@Test
	void aWholeInterviewIsCodedTakenBackAndMadeAgain() throws IOException {
		product.makeStudy(STUDY);
		product.importTranscripts().add(interview()).next().finish();
		product.explorer().expand(STUDY, "transcripts").open("work_0764", STUDY);
		var editor = product.transcript();
		product.outline().waitForRow("27", "Interviewer");
		var folder = new StudyFolder(STUDY);
		var empty = folder.contents();
		codeEveryAnswer(editor);
		codeInVivo(editor);
		commentAndTurnIntoMemo(editor);
		while (steps < STEPS) {
			editor.extendCoding();
			steps++;
		}
		editor.save();
		var coded = folder.contents();
		assertTrue(coded.size() > empty.size() + CODES.length + 2, coded.keySet()::toString);
		for (int i = 0; i < STEPS; i++) {
			editor.undo();
		}
		editor.save();
		assertEquals(empty, folder.contents());
		for (int i = 0; i < STEPS; i++) {
			editor.redo();
		}
		editor.save();
		assertEquals(coded, folder.contents());
		assertNotEquals(empty, coded);
	}

	/** The whole turn, some words with the same code, which reach a word further then, and a sentence. */
	private void codeEveryAnswer(TranscriptPage editor) {
		editor.goTo("Sounds good");
		for (int answer = 0; answer < ANSWERS; answer++) {
			if (answer > 0) {
				editor.nextTurnOfSpeaker();
			}
			editor.codeTurn(CODES[answer % 3]);
			editor.selectWords(2).repeatCode();
			editor.extendCoding();
			editor.codeSentence(CODES[(answer + 1) % 3]);
			steps += 4;
		}
	}

	private void codeInVivo(TranscriptPage editor) {
		editor.goTo("Great! Let").selectWords(3).inVivo();
		editor.goTo("fascinating").selectWords(4).inVivo();
		steps += 2;
	}

	private void commentAndTurnIntoMemo(TranscriptPage editor) {
		editor.comment("To be compared with the answers.");
		product.quickAccess("Turn Comment into Memo");
		product.closeEditor("To be compared");
		editor.goTo("fascinating");
		steps += 2;
	}

	/** One of the sample interviews, as its owner handed it over. */
	private static Path interview() throws IOException {
		var file = Files.createTempDirectory("story").resolve("work_0764.txt");
		return Files.write(file, StudyFolder.sampleSource("002_f7053b3082867286.txt"));
	}
}
