/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.docgen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateHelpTest {

	private static final String GUIDE = """
			# Working & more

			Begin here, then see [the keys](#the-keys-ctrlk).

			## Coding *well*

			![The picture](images/picture.png)

			### The keys (Ctrl+K)

			| key | what |
			| --- | --- |
			| `a < b` | see [coding](#coding-well) |
			""";

	@TempDir
	private Path folder;

	@BeforeEach
	void makePicture() throws IOException {
		Files.createDirectories(folder.resolve("images"));
		Files.write(folder.resolve("images/picture.png"), new byte[] { 1, 2, 3 });
	}

	@Test
	void eachChapterIsAPageWithItsHeadingOnTop() throws IOException {
		generate(GUIDE);
		assertTrue(page("working--more.html").contains("<title>Working &amp; more</title>"));
		assertTrue(page("coding-well.html").contains("<h1 id=\"coding-well\">Coding <em>well</em></h1>"));
		assertTrue(page("coding-well.html").contains("<h2 id=\"the-keys-ctrlk\">The keys (Ctrl+K)</h2>"));
	}

	@Test
	void linkGoesToThePageOfItsHeading() throws IOException {
		generate(GUIDE);
		assertTrue(page("working--more.html").contains("href=\"coding-well.html#the-keys-ctrlk\""));
		assertTrue(page("coding-well.html").contains("href=\"coding-well.html\""));
	}

	@Test
	void tableIsATable() throws IOException {
		generate(GUIDE);
		assertTrue(page("coding-well.html").contains("<td><code>a &lt; b</code></td>"));
	}

	@Test
	void contentsNameChaptersAndSections() throws IOException {
		generate(GUIDE);
		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<toc label="Working &amp; more" topic="pages/working--more.html">
					<topic label="Coding well" href="pages/coding-well.html">
						<topic label="The keys (Ctrl+K)" href="pages/coding-well.html#the-keys-ctrlk"/></topic>
				</toc>
				""", page("toc.xml"));
	}

	@Test
	void pictureComesAlong() throws IOException {
		generate(GUIDE);
		assertArrayEquals(new byte[] { 1, 2, 3 }, Files.readAllBytes(folder.resolve("pages/images/picture.png")));
	}

	@Test
	void pageOfARenamedChapterGoes() throws IOException {
		generate(GUIDE);
		generate(GUIDE.replace("Coding *well*", "Coding").replace("#coding-well", "#coding"));
		assertFalse(Files.exists(folder.resolve("pages/coding-well.html")));
		assertTrue(Files.exists(folder.resolve("pages/coding.html")));
	}

	@Test
	void whatIsTheSameStaysUntouched() throws IOException {
		generate(GUIDE);
		var before = FileTime.from(Instant.EPOCH);
		Files.setLastModifiedTime(folder.resolve("pages/coding-well.html"), before);
		generate(GUIDE + "\n## Another\n");
		assertEquals(before, Files.getLastModifiedTime(folder.resolve("pages/coding-well.html")));
	}

	@Test
	void linkToNoHeadingEndsTheBuild() {
		var problem = assertThrows(IllegalArgumentException.class, () -> generate("# Guide\n\n[there](#nowhere)\n"));
		assertTrue(problem.getMessage().contains("#nowhere"), problem.getMessage());
	}

	@Test
	void missingPictureEndsTheBuild() {
		assertThrows(NoSuchFileException.class, () -> generate("# Guide\n\n![gone](images/gone.png)\n"));
	}

	private void generate(String guide) throws IOException {
		Files.writeString(folder.resolve("guide.md"), guide);
		GenerateHelp.generate(folder.resolve("guide.md"), folder, "pages");
	}

	private String page(String name) throws IOException {
		return Files.readString(folder.resolve("pages").resolve(name));
	}
}
