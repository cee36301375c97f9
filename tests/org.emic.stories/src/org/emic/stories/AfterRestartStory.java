/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.emic.stories.pages.CommandLine;
import org.emic.stories.pages.Product;
import org.junit.jupiter.api.Test;

/** After a restart the researchers of {@link ImportAndCodeStory} and {@link CodeSampleStory} find everything again. */
class AfterRestartStory {

	@Test
	void codingsAndOutlineAreThereAgain() {
		var product = new Product();
		product.explorer().expand(ImportAndCodeStory.STUDY, "transcripts").open("story_0001");
		var outline = product.outline();
		outline.waitForRow("How it is made", "3–5");
		outline.waitForRow("4", "making by hand");
		outline.waitForRow("4", "last say");
		product.explorer().select("story_0001");
		product.codings().waitForQuote("I make the shade by hand");
	}

	@Test
	void theSampleIsCodedAsItWasAndTheCommandLineSaysTheSame() throws Exception {
		var product = new Product();
		product.explorer().expand(CodeSampleStory.STUDY, "transcripts").open(CodeSampleStory.INTERVIEW, CodeSampleStory.STUDY);
		var outline = product.outline();
		outline.waitForRow(CodeSampleStory.SECTION, "9–11");
		outline.waitForRow(CodeSampleStory.TURN, CodeSampleStory.CODE);
		outline.waitForRow(CodeSampleStory.TURN, CodeSampleStory.OVERLAPPING);
		var study = ResourcesPlugin.getWorkspace().getRoot().getProject(CodeSampleStory.STUDY);
		var listed = CommandLine.codings(study).stream()
				.filter(row -> row.transcript().equals(CodeSampleStory.INTERVIEW)).toList();
		assertEquals(List.of(CodeSampleStory.CODE, CodeSampleStory.OVERLAPPING),
				listed.stream().filter(row -> row.quote().startsWith("Today I have been tasked")).map(CommandLine.Row::code)
						.sorted(Comparator.reverseOrder()).toList());
		var text = study.getFile("transcripts/" + CodeSampleStory.INTERVIEW + ".transcript").readString();
		for (var row : listed) {
			assertEquals(row.quote(), text.substring(text.offsetByCodePoints(0, row.start()),
					text.offsetByCodePoints(0, row.end())));
		}
		product.explorer().select(CodeSampleStory.INTERVIEW, CodeSampleStory.STUDY);
		var codings = product.codings();
		codings.waitForQuote("Today I have been tasked");
		assertEquals(listed.stream().map(row -> beginning(row.quote())).sorted().toList(),
				codings.quotes().stream().map(AfterRestartStory::beginning).sorted().toList());
	}

	/** As far as a row of the view shows it. */
	private static String beginning(String quote) {
		var line = quote.strip().replaceAll("\\s+", " ");
		return line.substring(0, Math.min(40, line.length()));
	}
}
