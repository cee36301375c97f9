/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.Optional;

import org.emic.model.files.FormatException;

/**
 * What was in a file when it was read, or why that cannot be told. Made in whatever thread; what is to be known and told
 * of it is for the thread to which the study belongs.
 */
final class ReadFile<T> {

	/** Makes something of what is in a file. */
	interface Reader<T> {

		T read(byte[] bytes) throws FormatException;
	}

	private final Optional<Long> checksum;
	private final T content;
	private final IOException failure;

	private ReadFile(Optional<Long> checksum, T content, IOException failure) {
		this.checksum = checksum;
		this.content = content;
		this.failure = failure;
	}

	static <T> ReadFile<T> of(StudyFiles files, String path, Reader<T> reader) {
		var checksum = Optional.<Long>empty();
		try {
			var bytes = files.read(path);
			checksum = Optional.of(KnownFiles.checksum(bytes));
			return new ReadFile<>(checksum, reader.read(bytes), null);
		} catch (IOException e) {
			return new ReadFile<>(checksum, null, e);
		}
	}

	/** The checksum of its bytes; nothing where they could not be read. */
	Optional<Long> checksum() {
		return checksum;
	}

	/** @throws IOException when it could not be read, or, as a {@link FormatException}, is not what it should be */
	T content() throws IOException {
		if (failure != null) {
			throw failure;
		}
		return content;
	}
}
