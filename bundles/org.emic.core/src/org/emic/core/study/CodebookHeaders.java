/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.Optional;

import org.emic.model.codebook.Codebook;
import org.emic.model.files.CodebookFormat;

/** Reads of a codebook only what its first file says, and none of its codes. */
public final class CodebookHeaders {

	private CodebookHeaders() {
	}

	/** The file with a codebook's name, id and description. */
	public static Optional<String> path(StudyFiles files) throws IOException {
		return files.files(StudyLayout.CODEBOOK).stream()
				.filter(path -> StudyLayout.hasExtension(path, StudyLayout.CODEBOOK_EXTENSION)).findFirst();
	}

	/**
	 * The codebook in a project, without its codes.
	 *
	 * @return nothing where there is none, or none that can be read
	 */
	public static Optional<Codebook> read(StudyFiles files) {
		try {
			var path = path(files);
			return path.isEmpty() ? Optional.empty()
					: Optional.of(CodebookFormat.parse(StudyLoader.decode(files.read(path.get()), path.get()), path.get()));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** The id of the codebook in a project; empty where it is not known. */
	public static String id(StudyFiles files) {
		return read(files).map(Codebook::getId).orElse("");
	}
}
