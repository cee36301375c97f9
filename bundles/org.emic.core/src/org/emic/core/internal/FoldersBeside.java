/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

import org.emic.core.study.CodebookHeaders;
import org.emic.core.study.Codebooks;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;

/**
 * The folders beside that of a study, among which shared codebooks are found. A folder whose project has another name
 * than itself, as a clone that was renamed in the workbench, is found by either, by the folder's own name first.
 */
public record FoldersBeside(Path study) implements Codebooks {

	@Override
	public Optional<StudyFiles> find(String projectName) {
		return parent().map(parent -> parent.resolve(projectName)).filter(Files::isDirectory).<StudyFiles>map(FolderFiles::new)
				.or(() -> findFirst(files -> ProjectDescriptions.name(files).filter(projectName::equals).isPresent()));
	}

	@Override
	public Optional<StudyFiles> findById(String codebookId) {
		return findFirst(files -> CodebookHeaders.id(files).equals(codebookId));
	}

	/** Looks into the folders in the order of their names, so that two copies of a codebook give the same one at each time. */
	private Optional<StudyFiles> findFirst(Predicate<StudyFiles> wanted) {
		var parent = parent();
		if (parent.isEmpty()) {
			return Optional.empty();
		}
		try (var folders = Files.list(parent.get())) {
			return folders.filter(folder -> Files.isDirectory(folder.resolve(StudyLayout.CODEBOOK)))
					.filter(folder -> !folder.equals(study.toAbsolutePath().normalize())).sorted(Comparator.naturalOrder())
					.<StudyFiles>map(FolderFiles::new).filter(wanted).findFirst();
		} catch (IOException e) {
			// a parent that may not be listed holds no codebook that could be found
			return Optional.empty();
		}
	}

	private Optional<Path> parent() {
		return Optional.ofNullable(study.toAbsolutePath().normalize().getParent());
	}
}
