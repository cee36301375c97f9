/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.emic.core.study.StudyLayout;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.FormatException;

/** Finds the names of codes, for messages, in the files that lie beside one; what is not found is named by its id. */
final class CodeNames implements UnaryOperator<String> {

	private final Path file;
	private Map<String, String> names;

	/** @param file the file of a code */
	CodeNames(Path file) {
		this.file = file;
	}

	@Override
	public String apply(String id) {
		if (names == null) {
			names = read();
		}
		return names.getOrDefault(id, id);
	}

	private Map<String, String> read() {
		var found = new HashMap<String, String>();
		try (var beside = Files.newDirectoryStream(file.toAbsolutePath().getParent(), "*." + StudyLayout.CODE_EXTENSION)) {
			for (var path : beside) {
				try {
					var code = CodeFormat.parse(Files.readString(path), path.getFileName().toString()).code();
					found.put(code.getId(), code.getName());
				} catch (FormatException e) {
					// in a conflict itself, perhaps; it is only about names here
				}
			}
		} catch (IOException e) {
			return Map.of();
		}
		return found;
	}
}
