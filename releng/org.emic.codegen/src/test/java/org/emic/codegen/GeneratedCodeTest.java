/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCodeTest {

	private static final Path BUNDLE = Path.of("../../bundles/org.emic.model");

	@Test
	void committedCodeIsWhatTheModelsGenerate(@TempDir Path folder) throws IOException {
		copy(BUNDLE.resolve("model"), folder.resolve("model"));
		GenerateModel.generate(folder);
		var generated = read(folder.resolve("src-gen"));
		var committed = read(BUNDLE.resolve("src-gen"));
		assertFalse(generated.isEmpty(), "nothing was generated");
		assertEquals(generated.keySet(), committed.keySet(), "files in src-gen; run releng/org.emic.codegen/generate");
		generated.forEach((name, text) -> assertEquals(text, committed.get(name),
				name + " differs from what the models generate; run releng/org.emic.codegen/generate"));
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (var files = Files.list(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}

	private static TreeMap<String, String> read(Path root) throws IOException {
		var texts = new TreeMap<String, String>();
		try (var files = Files.walk(root)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				texts.put(root.relativize(file).toString().replace('\\', '/'),
						Files.readString(file).replace("\r\n", "\n"));
			}
		}
		return texts;
	}
}
