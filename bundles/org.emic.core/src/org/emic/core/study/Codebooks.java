/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the project of a shared codebook by its name. */
@FunctionalInterface
public interface Codebooks {

	Optional<StudyFiles> find(String projectName);

	/** Takes the folder of that name beside the study's. */
	static Codebooks beside(Path study) {
		return name -> Optional.ofNullable(study.toAbsolutePath().normalize().getParent())
				.map(parent -> parent.resolve(name)).filter(Files::isDirectory).map(FolderFiles::new);
	}
}
