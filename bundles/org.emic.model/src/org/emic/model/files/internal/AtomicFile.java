/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Writes a file so that it is always whole, the old one or the new: aside first, then renamed. */
public final class AtomicFile {

	private AtomicFile() {
	}

	/**
	 * Writes a file, and its folder if it is missing. A file that has these bytes already is not touched.
	 */
	public static void write(Path file, byte[] bytes) throws IOException {
		if (Files.isRegularFile(file) && Files.size(file) == bytes.length
				&& Arrays.equals(Files.readAllBytes(file), bytes))
			return;
		var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Files.createDirectories(target.getParent());
		var aside = target.resolveSibling(".emic-" + target.getFileName() + ".part");
		try {
			try (var channel = FileChannel.open(aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
					StandardOpenOption.TRUNCATE_EXISTING)) {
				var buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining())
					channel.write(buffer);
				channel.force(true);
			}
			Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(aside);
		}
	}
}
