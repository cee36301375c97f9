/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.emic.stories.pages.Product;
import org.junit.jupiter.api.Test;

/**
 * A researcher imports an interview, codes and outlines it by keyboard, undoes and redoes, and saves. What is
 * there after a restart, {@link AfterRestartStory} tells: it runs in the next process, on the same workspace.
 */
class ImportAndCodeStory {

	static final String STUDY = "first-study";

	@Test
	void anInterviewIsImportedCodedOutlinedAndSaved() throws IOException {
		var product = new Product();
		product.makeStudy(STUDY);
		product.importTranscripts().add(interview()).next().finish();
		product.explorer().expand(STUDY, "transcripts").open("story_0001");
		var editor = product.transcript();
		editor.goTo("by hand").selectWords(5).apply("making by hand");
		var outline = product.outline();
		outline.waitForRow("4", "making by hand");
		editor.goTo("by hand").selectWords(9).apply("last say");
		outline.waitForRow("4", "last say");
		outline.select("3", "4", "5").group("How it is made");
		for (int i = 0; i < 3; i++) {
			editor.undo();
		}
		outline.waitForNoRow("How it is made");
		assertTrue(!outline.row("4").contains("making by hand"), outline.row("4"));
		for (int i = 0; i < 3; i++) {
			editor.redo();
		}
		outline.waitForRow("How it is made", "3–5");
		outline.waitForRow("4", "last say");
		editor.save();
		CodeSampleStory.saveWorkspace();
	}

	private static Path interview() throws IOException {
		var file = Files.createTempDirectory("story").resolve("interview.txt");
		return Files.writeString(file, """
				# Story

				**Transcript ID:** story_0001

				---

				Assistant: Thank you for taking part. Shall we begin?

				User: Yes, gladly.

				AI: How do you make your lamps?

				User: I make the shade by hand and only then do I ask a program what it thinks of it.

				AI: And who has the last say?

				User: I do.
				""");
	}
}
