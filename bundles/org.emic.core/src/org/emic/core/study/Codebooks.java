/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.nio.file.Path;
import java.util.Optional;

import org.emic.core.internal.FoldersBeside;

/** Finds the project of a shared codebook by its name. */
@FunctionalInterface
public interface Codebooks {

	Optional<StudyFiles> find(String projectName);

	/** Finds the project of a codebook by the codebook's id, when it is no longer there under its name. */
	default Optional<StudyFiles> findById(String codebookId) {
		return Optional.empty();
	}

	/** The folder of a name beside the study's, or the one beside it whose codebook has an id. */
	static Codebooks beside(Path study) {
		return new FoldersBeside(study);
	}

	/**
	 * Finds a codebook where it is now: by its name, unless another codebook has taken that and the wanted one
	 * is elsewhere.
	 */
	default Optional<StudyFiles> find(CodebookReference reference) {
		var named = find(reference.project());
		boolean certain = reference.id().isEmpty()
				|| named.isPresent() && CodebookHeaders.id(named.get()).equals(reference.id());
		return certain ? named : findById(reference.id()).or(() -> named);
	}
}
