/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories;

import java.nio.file.Path;

import org.emic.stories.pages.Camera;
import org.emic.stories.pages.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Takes the pictures of the user's guide from the running product; {@code docs/make-pictures} runs it once for
 * each theme. Named so that no build takes it for a story.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Pictures {

	private static final String INTERVIEW = "creativity_0074";

	private static Product product;
	private static Camera camera;

	@BeforeAll
	static void openTheSample() {
		product = new Product();
		product.makeSampleStudy();
		product.explorer().expand("sample-study", "transcripts").open(INTERVIEW);
		product.outline().waitForRow("23", "Interviewer");
		camera = new Camera(product, Path.of(System.getProperty("emic.pictures")),
				System.getProperty("emic.pictures.theme"));
	}

	@Test
	@Order(1)
	void overlappingCodings() {
		var editor = product.transcript();
		editor.goTo("The past couple of years").selectWords(60).apply("Newly possible");
		editor.goTo("The past couple of years").selectWords(30).apply("Outlook");
		camera.take("workbench");
	}

	@Test
	@Order(2)
	void pickerWithADefinition() {
		product.transcript().goTo("Today I have been").selectWords(12).openPicker("dec");
		camera.take("picker");
		product.transcript().closePicker();
	}

	@Test
	@Order(3)
	void rulerBesideALongParagraph() {
		var editor = product.transcript();
		editor.goTo("I do have quite a few").selectWords(25).apply("Concerns");
		editor.goTo("I do have quite a few").selectWords(50).apply("Flood of content");
		editor.goTo("I do have quite a few").selectWords(75).apply("Livelihood");
		editor.goTo("I do have quite a few").selectWords(110).apply("Outlook");
		editor.maximise().goTo("I do have quite a few");
		camera.take("ruler");
		editor.maximise();
	}

	@Test
	@Order(4)
	void outlineWithSections() {
		product.outline().select("How AI is used");
		product.outline().maximise();
		camera.take("outline");
		product.outline().maximise();
	}

	@Test
	@Order(5)
	void memoOnAPassage() {
		var editor = product.transcript();
		editor.goTo("Specifically with the AI splitting");
		editor.newMemo("Who is in charge", "The engineer sees **no collaborator** in the program, only a tool.", "",
				"- Does this depend on the task?", "- Compare with the *illustrators*.", "",
				"> I am definitely the one making the decisions.");
		camera.take("memo");
		product.closeEditor("Who is in charge");
	}

	@Test
	@Order(6)
	void previewOfAutoCoding() {
		product.explorer().open(INTERVIEW);
		var preview = product.autoCode().matchesOf("ChatGPT").inWholeStudy().next().code("Routine work");
		camera.take("auto-code");
		preview.cancel();
	}
}
