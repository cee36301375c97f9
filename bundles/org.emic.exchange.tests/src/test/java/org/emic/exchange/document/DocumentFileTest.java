/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {

	@TempDir
	private Path folder;

	@Test
	void documentReplacesAnOlderOneAndLeavesNothingElse() throws IOException {
		var file = folder.resolve("reports").resolve("codes.md");
		DocumentFile.write(file, "# Old\n");
		DocumentFile.write(file, "# \u201cNew\u201d\n");
		assertEquals("# \u201cNew\u201d\n", Files.readString(file));
		try (var files = Files.list(file.getParent())) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void othersMayReadItAsTheyMayReadAnyNewFile() throws IOException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
		var usual = Files.writeString(folder.resolve("usual.txt"), "");
		var file = folder.resolve("codes.md");
		DocumentFile.write(file, "# Codes\n");
		assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
	}

	@Test
	void nothingIsLeftWhereItCannotBeWritten() throws IOException {
		var taken = Files.createDirectories(folder.resolve("taken"));
		Files.writeString(taken.resolve("kept.txt"), "kept");
		assertThrows(IOException.class, () -> DocumentFile.write(taken, "# Codes\n"));
		assertTrue(Files.exists(taken.resolve("kept.txt")));
		try (var files = Files.list(folder)) {
			assertEquals(List.of(taken), files.toList());
		}
	}
}
