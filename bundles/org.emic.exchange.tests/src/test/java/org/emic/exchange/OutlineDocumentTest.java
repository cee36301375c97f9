/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.OutlineEdits;
import org.emic.core.study.Study;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.exchange.document.DocumentFormat;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineDocumentTest {

	private static final Coder ANNE = Coders.create("anne", "Anne");
	private static final Coder BEN = Coders.create("ben", "Ben");

	@TempDir
	private Path folder;
	private Study study;
	private StudyTranscript one;
	private Code joy;
	private Code work;

	@BeforeEach
	void openStudy() throws IOException {
		NewStudy.write(new FolderFiles(folder), "bees", true);
		transcript("one", "AI: Why bees?\n\nUser: I *like* <them>.\nThey hum.\n\nAI: And work?\n\nUser: Hard.\n\n"
				+ "AI: Bye!\n\nUser: See you.\n");
		transcript("two", "AI: Why?\n\nUser: Honey.\n");
		study = Study.open(new FolderFiles(folder));
		one = study.transcript("one").orElseThrow();
		study.edit("outline", edit -> {
			var top = OutlineEdits.group(edit, one, ANNE, 0, 3, "Bees & work");
			OutlineEdits.summarise(edit, top, ANNE, "She **likes** them:\n\n- hum");
			OutlineEdits.group(edit, one, ANNE, 2, 3, "Work");
			joy = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "joy");
			work = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "work");
		});
		apply("I *like* <them>", joy, ANNE);
		apply("Hard.", work, ANNE);
		apply("Hard.", joy, ANNE);
		apply("See you.", work, ANNE);
		apply("They hum.", joy, BEN);
	}

	private void transcript(String id, String turns) throws IOException {
		var file = folder.resolve(StudyLayout.transcript(id));
		Files.createDirectories(file.getParent());
		Files.writeString(file, "# Interview\n\n**Transcript ID:** " + id
				+ "\n**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User\n\n---\n\n" + turns);
	}

	private void apply(String words, Code code, Coder coder) {
		int start = one.text().indexOf(words);
		study.edit("apply", edit -> CodingEdits.apply(edit, one, TextRange.of(start, words.length()), code, coder,
				Provenance.MANUAL));
	}

	private String markdown(OutlineDocument.Options options, StudyTranscript... transcripts) {
		return DocumentFormat.MARKDOWN.write(OutlineDocument.of(study, List.of(transcripts), ANNE, options));
	}

	@Test
	void sectionsHaveNumbersTurnsSummariesAndChosenQuotes() {
		assertEquals("""
				# one – Interview

				Outline by Anne

				## 1 Bees \\& work

				turns 1–4

				She **likes** them:

				- hum

				> **Participant:** I \\*like\\* \\<them\\>
				>
				> — one, turn 2 · *joy*

				### 1.1 Work

				turns 3–4

				> **Participant:** Hard.
				>
				> — one, turn 4 · *joy* · *work*

				## Outside all sections

				> **Participant:** See you.
				>
				> — one, turn 6 · *work*
				""", markdown(
				new OutlineDocument.Options(true, true, true, Set.of(joy.getId(), work.getId()), false), one));
	}

	@Test
	void onlyChosenCodesAreQuotedAndOthersCodingsOnlyWhenWished() {
		var own = markdown(new OutlineDocument.Options(false, false, false, Set.of(joy.getId()), false), one);
		assertFalse(own.contains("See you") || own.contains("hum"), own);
		var all = markdown(new OutlineDocument.Options(false, false, false, Set.of(joy.getId()), true), one);
		assertTrue(all.contains("They hum."), all);
		var none = markdown(new OutlineDocument.Options(false, false, false, Set.of(), true), one);
		assertEquals("# one – Interview\n\nOutline by Anne\n\n## Bees \\& work\n\n### Work\n", none);
	}

	@Test
	void severalTranscriptsComeEachUnderItsHeading() {
		var text = markdown(new OutlineDocument.Options(true, false, false, Set.of(), false), one,
				study.transcript("two").orElseThrow());
		assertEquals("# Outlines of bees\n\nOutline by Anne\n\n## one – Interview\n\n### 1 Bees \\& work\n\n#### 1.1 Work\n\n"
				+ "## two – Interview\n\n*There is no outline of this transcript.*\n", text);
	}

	@Test
	void htmlEscapesWhatIsSaidAndIsTheSameEachTime() {
		var options = new OutlineDocument.Options(true, true, true, Set.of(joy.getId()), true);
		var html = DocumentFormat.HTML.write(OutlineDocument.of(study, List.of(one), ANNE, options));
		assertTrue(html.contains("I *like* &lt;them&gt;"), html);
		assertTrue(html.contains("<h2 id=\"h1\" dir=\"auto\">1 Bees &amp; work</h2>"), html);
		assertTrue(html.contains("<p>She <strong>likes</strong> them:</p>"), html);
		assertEquals(html, DocumentFormat.HTML.write(OutlineDocument.of(study, List.of(one), ANNE, options)));
	}

	@Test
	void aPassageWithinAnotherIsToldWithItAndNotRepeated() {
		apply("I *like* <them>.\nThey hum.", work, ANNE);
		var document = markdown(new OutlineDocument.Options(false, false, false, Set.of(joy.getId(), work.getId()), false), one);
		assertEquals(1, document.split("like", -1).length - 1 - 1, document);
		assertTrue(document.contains("*work* \u00b7 *joy* \u201cI"), document);
	}
}
