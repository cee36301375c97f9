/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes documents into files. */
public final class DocumentFile {

	private DocumentFile() {
	}

	/**
	 * Writes a document as UTF-8, into a folder that is made where there is none. It is written aside and then
	 * renamed, so that a document that was there stays whole when something fails.
	 *
	 * @throws IOException when it cannot be written; then the file is as it was before
	 */
	public static void write(Path file, String text) throws IOException {
		var folder = file.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		// no temporary file of the system's making: only its owner could read the document
		var aside = folder.resolve("." + UUID.randomUUID() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			Files.writeString(aside, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(aside);
		}
	}
}
