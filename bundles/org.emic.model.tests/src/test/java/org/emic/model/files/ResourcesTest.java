/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.coding.CodingSet;
import org.emic.model.outline.Outline;
import org.emic.model.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of a study as EMF resources in plain Java. */
class ResourcesTest {

	private static final String CODINGS = """
			{"format":1,"transcript":"t","coder":{"id":"c","name":"C"},"digest":"d","turns":["x"]}
			{"start":[0,0],"end":[0,1],"quote":"a","provenance":"MANUAL","created":"2026-03-01T22:59:59.120Z","id":"1"}
			""";
	private static final String OUTLINE = """
			---
			format: 1
			transcript: "t"
			coder: "c"
			coderName: "C"
			digest: "d"
			turns: []
			---

			# Größe İ
			<!-- id=s turns=1-2 -->
			""";

	@TempDir
	Path folder;

	private void write(String name, String text) throws IOException {
		Files.createDirectories(folder.resolve(name).getParent());
		Files.writeString(folder.resolve(name), text);
	}

	private Resource load(String name) {
		return EmicResources.newResourceSet().getResource(URI.createFileURI(folder.resolve(name).toString()), true);
	}

	private Map<String, String> files() throws IOException {
		var files = new TreeMap<String, String>();
		try (var all = Files.walk(folder)) {
			for (var file : all.filter(Files::isRegularFile).toList())
				files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
		}
		return files;
	}

	private void makeStudy() throws IOException {
		var codebook = CodebookFactory.eINSTANCE.createCodebook();
		codebook.setId("b");
		codebook.setName("B");
		var parent = CodebookFactory.eINSTANCE.createCode();
		parent.setId("1f3a9c77-0");
		parent.setName("Öffentliche Größe / IT");
		parent.setRank(Ranks.between(null, null));
		var child = CodebookFactory.eINSTANCE.createCode();
		child.setId("2f3a9c77-0");
		child.setName("张");
		child.setDefinition("I.\n\n# Not a section\n");
		parent.getChildren().add(child);
		codebook.getCodes().add(parent);
		var resource = EmicResources.newResourceSet()
				.createResource(URI.createFileURI(folder.resolve("codebook/b.codebook").toString()));
		resource.getContents().add(codebook);
		resource.save(null);
		write("t.codings", CODINGS);
		write("t.outline", OUTLINE);
		write("t.transcript", "# T\n\n**Transcript ID:** t\n**Speakers:** A (other) = A\n\n---\n\nA: hi\n");
	}

	@ParameterizedTest
	@CsvSource({ "en-US, UTC", "tr-TR, Asia/Kolkata", "ar-EG-u-nu-arab, America/St_Johns", "th-TH-u-ca-buddhist-nu-thai, Pacific/Apia" })
	void loadingAndSavingGivesTheSameBytesEverywhere(String locale, String zone) throws IOException {
		var oldLocale = Locale.getDefault();
		var oldZone = TimeZone.getDefault();
		var oldSeparator = System.getProperty("line.separator");
		makeStudy();
		var before = files();
		try {
			Locale.setDefault(Locale.forLanguageTag(locale));
			TimeZone.setDefault(TimeZone.getTimeZone(zone));
			System.setProperty("line.separator", "\r\n");
			var resources = before.keySet().stream().filter(name -> !name.endsWith(".md")).map(this::load).toList();
			for (var name : before.keySet())
				Files.delete(folder.resolve(name));
			for (var resource : resources) {
				assertTrue(resource.getErrors().isEmpty() && resource.getWarnings().isEmpty());
				resource.save(null);
			}
		} finally {
			Locale.setDefault(oldLocale);
			TimeZone.setDefault(oldZone);
			System.setProperty("line.separator", oldSeparator);
		}
		assertEquals(before, files());
		assertTrue(before.containsKey("codebook/codes/code-2f3a9c.md"), before.keySet().toString());
	}

	@Test
	void resourcesHoldTheModels() throws IOException {
		makeStudy();
		assertTrue(load("t.transcript").getContents().get(0) instanceof Transcript);
		assertTrue(load("t.codings").getContents().get(0) instanceof CodingSet);
		assertTrue(load("t.outline").getContents().get(0) instanceof Outline);
		var codebook = (Codebook) load("codebook/b.codebook").getContents().get(0);
		assertEquals("张", codebook.getCodes().get(0).getChildren().get(0).getName());
	}

	@Test
	void savingTouchesOnlyTheFileOfTheCodeThatChanged() throws IOException {
		makeStudy();
		var before = files();
		var old = FileTime.fromMillis(1_000_000_000_000L);
		for (var name : before.keySet())
			Files.setLastModifiedTime(folder.resolve(name), old);
		var resource = load("codebook/b.codebook");
		((Codebook) resource.getContents().get(0)).getCodes().get(0).setName("Renamed");
		resource.save(null);
		for (var name : before.keySet())
			assertEquals(name.contains("1f3a9c"), !Files.getLastModifiedTime(folder.resolve(name)).equals(old), name);
		before.computeIfPresent("codebook/codes/offentliche-grosse-it-1f3a9c.md",
				(name, text) -> text.replace("Öffentliche Größe / IT", "Renamed"));
		assertEquals(before, files());
	}

	@Test
	void aBrokenCodeCostsAnErrorAndNotTheCodebook() throws IOException {
		makeStudy();
		write("codebook/codes/broken-1.md", "---\nname: x\n");
		var before = files();
		var resource = load("codebook/b.codebook");
		assertEquals(1, resource.getErrors().size());
		assertEquals(2, resource.getErrors().get(0).getLine());
		assertTrue(resource.getErrors().get(0).getMessage().contains("broken-1.md"));
		assertEquals(1, ((Codebook) resource.getContents().get(0)).getCodes().size());
		resource.save(null);
		assertEquals(before, files());
	}

	@Test
	void aBrokenCodingsLineCostsAnErrorAndIsKept() throws IOException {
		write("t.codings", CODINGS + "{\"start\":[0,1],\"end\":[0,2],\"quo");
		var resource = load("t.codings");
		assertEquals(3, resource.getErrors().get(0).getLine());
		var set = (CodingSet) resource.getContents().get(0);
		set.getCodings().get(0).setComment("!");
		resource.save(null);
		assertEquals(CODINGS.replace(",\"id\":\"1\"", ",\"comment\":\"!\",\"id\":\"1\"") + "{\"start\":[0,1],\"end\":[0,2],\"quo\n",
				files().get("t.codings"));
	}

	@Test
	void aFileThatCannotBeReadIsNotWritten() throws IOException {
		write("t.outline", "garbage");
		write("t.codings", "garbage");
		for (var name : files().keySet()) {
			var e = assertThrows(WrappedException.class, () -> load(name));
			assertTrue(e.exception() instanceof FormatException, String.valueOf(e.exception()));
		}
		Files.write(folder.resolve("t.transcript"), new byte[] { 'A', '\n', (byte) 0xFF, (byte) 0xFE });
		assertTrue(assertThrows(WrappedException.class, () -> load("t.transcript")).getMessage().contains("t.transcript:2"));
	}

	@Test
	void textWithABrokenCharacterIsRefusedAndTheFileStays() throws IOException {
		makeStudy();
		var before = files();
		var resource = (TranscriptResource) load("t.transcript");
		resource.setText(resource.getText() + "\uD83D");
		assertThrows(FormatException.class, () -> resource.save(null));
		assertEquals(before, files());
	}

	@Test
	void windowsLineEndsAndAMarkAreTaken() throws IOException {
		write("t.transcript", "\uFEFF# T\r\n\r\n**Speakers:** A (other) = A\r\n\r\n---\r\n\r\nA: hi\r\nho\r\n");
		var resource = (TranscriptResource) load("t.transcript");
		var turn = ((Transcript) resource.getContents().get(0)).getTurns().get(0);
		assertEquals("hi\nho", resource.getText().substring(turn.getTextOffset(), turn.getTextOffset() + turn.getTextLength()));
		assertFalse(resource.getText().contains("\r"));
		write("t.outline", OUTLINE.replace("\n", "\r\n"));
		assertEquals(1, ((Outline) load("t.outline").getContents().get(0)).getSections().size());
		write("t.codings", "\uFEFF" + CODINGS.replace("\n", "\r\n"));
		assertEquals(1, ((CodingSet) load("t.codings").getContents().get(0)).getCodings().size());
	}
}
