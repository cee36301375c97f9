/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.emic.stories.pages.Camera;
import org.emic.stories.pages.Clone;
import org.emic.stories.pages.Colleague;
import org.emic.stories.pages.Desk;
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

	private static final String STUDY = "sample-study";
	private static final String INTERVIEW = "creativity_0074";

	private static Product product;
	private static Desk anna;
	private static Camera camera;

	@BeforeAll
	static void openTheSample() {
		product = new Product();
		anna = new Desk(product, "Anna", STUDY);
		anna.sitDown();
		product.makeSampleStudy();
		product.explorer().expand(STUDY, "transcripts").open(INTERVIEW);
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

	@Test
	@Order(7)
	void codebookEditor() {
		var codebook = product.codebook();
		codebook.open("Meaning of making");
		product.maximise();
		camera.take("codebook-editor");
		product.maximise();
		codebook.close();
	}

	@Test
	@Order(8)
	void previewOfARefactoring() {
		product.explorer().open(INTERVIEW);
		product.codebook().select("Livelihood", "Flood of content");
		var preview = product.mergeCodes().preview();
		camera.takeAtOnce("refactoring-preview");
		preview.cancel();
	}

	@Test
	@Order(9)
	void staleCodings() {
		product.codebook().define("Routine work", "Work that has to be done and that nobody is proud of is handed to a program.");
		product.explorer().open(INTERVIEW);
		product.staleCodings().selectFirst("Routine work").waitForWordings("", "nobody is proud of");
		product.maximise();
		camera.take("stale-codings");
		product.maximise();
	}

	@Test
	@Order(10)
	void disagreements() throws Exception {
		product.transcript().save();
		for (var transcript : new String[] {INTERVIEW, "creativity_0004", "work_0042", "work_0764"}) {
			new Colleague("robin", "Robin").codeLike(folder(), anna.id(), transcript);
		}
		anna.refresh();
		product.explorer().open(INTERVIEW);
		var disagreements = product.disagreements();
		for (var reason : List.of("It is the program that answers.", "Only in passing.", "She says so herself.")) {
			disagreements.takeFirstOpen("Anna", reason);
		}
		product.maximise();
		camera.take("disagreements");
		product.maximise();
	}

	@Test
	@Order(11)
	void agreement() {
		product.agreement().besideConsensus().overall("alpha, after");
		product.maximise();
		camera.take("agreement");
		product.maximise();
	}

	@Test
	@Order(12)
	void conflictInTheCompareEditor() throws Exception {
		var repository = Files.createTempDirectory("pictures").resolve("study.git");
		var mine = Clone.share(folder(), anna.coder(), repository);
		var theirs = Clone.of(repository, repository.resolveSibling("robin"), "Robin", STUDY, "robin");
		theirs.replaceInCode("Outlook", "name: \"Outlook\"", "name: \"The next years\"");
		theirs.push("Rename Outlook");
		var file = mine.replaceInCode("Outlook", "name: \"Outlook\"", "name: \"Expectations\"");
		mine.conflict("Rename Outlook");
		anna.refresh();
		product.explorer().expand(STUDY, "codebook", "codes").choose(file.getFileName().toString(), STUDY, "Settle Conflict…");
		product.waitForDifference("Name: ‘Expectations’");
		product.maximise();
		camera.take("compare");
	}

	private static Path folder() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(STUDY).getLocation().toPath();
	}
}
