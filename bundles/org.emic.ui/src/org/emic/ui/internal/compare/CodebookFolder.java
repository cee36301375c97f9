/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.emic.core.study.StudyLayout;
import org.emic.model.files.CodebookFormat;

/**
 * A codebook in the workspace: its file, and those of its codes in the folder beside it.
 *
 * @param file the codebook's own file
 */
public record CodebookFolder(IFile file) {

	/** The codebook that a file is, or that a folder or project holds. */
	public static Optional<CodebookFolder> of(IResource resource) {
		if (resource instanceof IFile file) {
			return Optional.of(file).filter(CodebookFolder::isCodebook).map(CodebookFolder::new);
		}
		if (!(resource instanceof IContainer container) || !container.isAccessible()) {
			return Optional.empty();
		}
		return in(container).or(() -> container.findMember(StudyLayout.CODEBOOK) instanceof IFolder folder ? in(folder)
				: Optional.empty());
	}

	private static Optional<CodebookFolder> in(IContainer container) {
		try {
			return Arrays.stream(container.members()).filter(IFile.class::isInstance).map(IFile.class::cast)
					.filter(CodebookFolder::isCodebook).findFirst().map(CodebookFolder::new);
		} catch (CoreException e) {
			// closed or deleted meanwhile
			return Optional.empty();
		}
	}

	private static boolean isCodebook(IFile file) {
		return CodebookFormat.EXTENSION.equals(file.getFileExtension());
	}

	/** The texts of its files, by their paths in its folder. */
	Map<String, String> read() throws CoreException {
		var files = new TreeMap<String, String>();
		files.put(file.getName(), text(file));
		if (file.getParent().findMember(CodebookFormat.CODES_FOLDER) instanceof IFolder codes) {
			for (var member : codes.members()) {
				if (member instanceof IFile code && StudyLayout.CODE_EXTENSION.equals(code.getFileExtension())) {
					files.put(CodebookFormat.CODES_FOLDER + '/' + code.getName(), text(code));
				}
			}
		}
		return files;
	}

	private static String text(IFile file) throws CoreException {
		return new String(file.readAllBytes(), StandardCharsets.UTF_8);
	}

	/** Writes the files that are other than they were; the old ones are in the local history then. */
	void write(Map<String, String> files, Map<String, String> before, IProgressMonitor monitor) throws CoreException {
		for (var entry : files.entrySet()) {
			if (!entry.getValue().equals(before.get(entry.getKey()))) {
				var target = file.getParent().getFile(IPath.fromPortableString(entry.getKey()));
				target.refreshLocal(IResource.DEPTH_ZERO, monitor);
				if (target.getParent() instanceof IFolder folder && !folder.exists()) {
					folder.create(true, true, monitor);
				}
				target.write(entry.getValue().getBytes(StandardCharsets.UTF_8), false, false, true, monitor);
			}
		}
	}

	/** How a person knows it: by its project. */
	String label() {
		return file.getProject().getName();
	}
}
