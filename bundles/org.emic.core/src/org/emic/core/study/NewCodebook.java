/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.emic.core.internal.Messages;

/** Writes the files that make a folder the project of a codebook which studies share. What is there already stays. */
public final class NewCodebook {

	/** Text is the same on every platform, so that definitions have one digest and git merges them. */
	private static final String GIT_ATTRIBUTES = "* text=auto eol=lf\n";

	private NewCodebook() {
	}

	/** @param name what the codebook is called, for a person */
	public static void write(StudyFiles files, String name, Licence licence) throws IOException {
		if (CodebookHeaders.path(files).isEmpty()) {
			NewStudy.writeCodebook(files, name);
		}
		writeNew(files, ".gitattributes", GIT_ATTRIBUTES);
		writeNew(files, "README.md", Messages.get("codebookReadme", name, Messages.get(
				licence == Licence.NONE ? "codebookReadmeNoLicence" : "codebookReadmeLicence")));
		writeNew(files, "CHANGELOG.md", Messages.get("codebookChangelog"));
		if (licence != Licence.NONE) {
			writeNew(files, "LICENCE", licence.text(name));
		}
	}

	private static void writeNew(StudyFiles files, String path, String text) throws IOException {
		if (!files.exists(path)) {
			files.write(path, text.getBytes(StandardCharsets.UTF_8));
		}
	}
}
