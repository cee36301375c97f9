/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What git is told about the files of a study or a codebook: text has line feeds everywhere, imported sources stay
 * byte for byte, and {@code emic merge} merges what it understands. Where that is not set up, as on a server, git
 * takes no notice of the last and merges as always.
 */
public final class GitAttributes {

	/** Patterns of the files that {@code emic merge} merges; those with a slash lie in any study or codebook. */
	public static final List<String> MERGED = List.of("*." + StudyLayout.CODINGS_EXTENSION,
			"*." + StudyLayout.OUTLINE_EXTENSION, "*." + StudyLayout.TRANSCRIPT_EXTENSION, "*." + StudyLayout.CODEBOOK_EXTENSION,
			StudyLayout.CODEBOOK + "/codes/*." + StudyLayout.CODE_EXTENSION,
			StudyLayout.CODEBOOK + "/proposals/*." + StudyLayout.CODE_EXTENSION,
			StudyLayout.MEMOS + "/*." + StudyLayout.MEMO_EXTENSION, StudyLayout.SETTINGS, StudyLayout.CASES, StudyLayout.ASSIGNMENTS);

	private static final String LINE_ENDS = "* text=auto eol=lf\n";

	private GitAttributes() {
	}

	/** The {@code .gitattributes} of a study. */
	public static String ofStudy() {
		return LINE_ENDS + StudyLayout.SOURCES + "/** -text\n" + merged();
	}

	/** The {@code .gitattributes} of a project that holds a codebook alone. */
	public static String ofCodebook() {
		return LINE_ENDS + merged();
	}

	private static String merged() {
		return MERGED.stream().map(pattern -> pattern + " merge=emic\n").collect(Collectors.joining());
	}
}
