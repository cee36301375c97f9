/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;

import org.emic.model.codebook.Codebook;

/** Where the files of a study's codebooks lie: in its own folder, or in another project. */
public record CodebookPlaces(Study study) {

	/** Whether a codebook's files lie in the study's folder. */
	public boolean isOwn(Codebook codebook) {
		return study.codebookFiles().get(codebook) == study.files();
	}

	/** Whether the study uses the codebook of a project, or would, if it were there. */
	public boolean uses(String project) {
		return study.settings().codebooks().contains(project) || study.codebookFiles().values().stream()
				.anyMatch(files -> files != study.files() && files.name().equals(project));
	}

	/** What paths of a codebook's files begin with: nothing, or the name of another project and a slash. */
	public String prefix(Codebook codebook) {
		var files = study.codebookFiles().get(codebook);
		return files == null || files == study.files() ? "" : files.name() + "/";
	}

	/** The path of the file with a codebook's name and description, with the {@link #prefix}. */
	public String path(Codebook codebook) throws IOException {
		var files = study.codebookFiles().getOrDefault(codebook, study.files());
		return prefix(codebook) + StudySaver.codebookPath(files, codebook.getName());
	}
}
