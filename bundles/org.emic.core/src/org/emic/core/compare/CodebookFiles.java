/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * All files of a codebook as one text, so that a whole codebook is compared as any file is: each file behind a line with
 * a sign that no text of Emic's holds, and the file's name.
 */
public final class CodebookFiles {

	/** The name by which {@link ComparedFiles} knows such a text; its extension is that of no file. */
	public static final String NAME = "codebook.emic-codebook";

	/** The control character for the begin of a record, which writers escape. */
	private static final String SIGN = "\u001E";

	private CodebookFiles() {
	}

	/** The files, by their names in the codebook's folder, as one text. */
	public static String join(Map<String, String> files) {
		var text = new StringBuilder();
		new TreeMap<>(files).forEach((name, content) -> text.append(SIGN).append(name).append('\n').append(content));
		return text.toString();
	}

	/** The files in a text, by name. */
	public static Map<String, String> split(String text) {
		var files = new LinkedHashMap<String, String>();
		for (var file : text.split(SIGN)) {
			int end = file.indexOf('\n');
			if (end > 0) {
				files.put(file.substring(0, end), file.substring(end + 1));
			}
		}
		return files;
	}
}
