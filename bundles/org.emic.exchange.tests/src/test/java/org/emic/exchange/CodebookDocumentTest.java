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

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.Study;
import org.emic.core.study.StudyLayout;
import org.emic.core.text.TextRange;
import org.emic.exchange.document.DocumentFormat;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookDocumentTest {

	@TempDir
	private Path folder;
	private Study study;
	private Code fear;
	private Code height;

	@BeforeEach
	void openStudy() throws IOException {
		NewStudy.write(new FolderFiles(folder), "bees", true);
		var file = folder.resolve(StudyLayout.transcript("one"));
		Files.createDirectories(file.getParent());
		Files.writeString(file, "# One\n\n**Transcript ID:** one\n\n---\n\nAI: Why?\n\nUser: It was high.\n");
		study = Study.open(new FolderFiles(folder));
		var anne = Coders.create("anne", "Anne");
		var one = study.transcript("one").orElseThrow();
		study.edit("codes", edit -> {
			fear = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "fear & dread");
			height = CodebookEdits.create(edit, fear, "of heights");
			edit.set(fear, CodebookPackage.Literals.CODE__CODABLE, false);
			edit.set(height, CodebookPackage.Literals.CODE__DEFINITION, "Being afraid of *heights*.");
			edit.set(height, CodebookPackage.Literals.CODE__EXCLUSION, "Falling.");
			edit.set(height, CodebookPackage.Literals.CODE__EXAMPLES, "- \u201chigh\u201d (one)");
			edit.set(height, CodebookPackage.Literals.CODE__ALIASES, List.of("vertigo"));
			CodingEdits.apply(edit, one, TextRange.of(one.text().indexOf("high"), 4), height, anne, Provenance.MANUAL);
		});
	}

	private String markdown(CodebookDocument.Options options) {
		return DocumentFormat.MARKDOWN.write(CodebookDocument.of(study, options));
	}

	@Test
	void everyCodeHasItsPlaceDefinitionAndExamples() {
		assertEquals("""
				# bees

				## fear \\& dread

				only groups others · never applied

				### of heights

				fear \\& dread · also: vertigo · 1 coding by 1 coder

				Being afraid of *heights*.

				**Exclude**

				Falling.

				**Examples**

				- “high” (one)
				""", markdown(CodebookDocument.Options.ALL));
	}

	@Test
	void whatIsNotWishedIsLeftOutAndWhatIsBelowItStays() {
		study.edit("", edit -> edit.set(fear, CodebookPackage.Literals.CODE__STATUS, Status.DEPRECATED));
		var text = markdown(new CodebookDocument.Options(false, false, false));
		assertFalse(text.contains("## fear") || text.contains("Examples") || text.contains("coding"), text);
		assertTrue(text.contains("\n## of heights\n"), text);
		assertTrue(markdown(CodebookDocument.Options.ALL).contains("deprecated"));
		study.edit("", edit -> edit.set(height, CodebookPackage.Literals.CODE__STATUS, Status.DELETED));
		assertFalse(markdown(CodebookDocument.Options.ALL).contains("of heights"));
	}

	@Test
	void anHtmlPageHasTheSameWordsEachTime() {
		var page = DocumentFormat.HTML.write(CodebookDocument.of(study, CodebookDocument.Options.ALL));
		assertTrue(page.contains("of heights") && page.contains("<em>heights</em>"), page);
		assertEquals(page, DocumentFormat.HTML.write(CodebookDocument.of(study, CodebookDocument.Options.ALL)));
	}
}
