/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.compare.IResourceProvider;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.emic.core.compare.CodeNames;
import org.emic.core.study.StudyLayout;
import org.emic.model.codebook.Code;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.FormatException;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/**
 * The names of the codes of the study, or the codebook, that a compared file is in. They are looked for when the first
 * is asked for, and not again.
 */
final class KnownCodes implements CodeNames {

	private final IResource resource;
	private Map<String, String> names;

	private KnownCodes(IResource resource) {
		this.resource = resource;
	}

	/** The codes around a file. */
	static CodeNames around(IResource resource) {
		return new KnownCodes(resource);
	}

	/** The codes around that side of a comparison that is in the workspace; none if neither is. */
	static CodeNames around(ICompareInput input) {
		return Stream.of(input.getLeft(), input.getRight(), input.getAncestor()).map(KnownCodes::resource)
				.flatMap(Optional::stream).findFirst().map(KnownCodes::around).orElse(NONE);
	}

	/** What of the workspace an element stands for. */
	static Optional<IResource> resource(Object element) {
		var resource = element instanceof IResourceProvider provider ? provider.getResource()
				: Adapters.adapt(element, IResource.class);
		return Optional.ofNullable(resource);
	}

	@Override
	public Optional<String> name(String id) {
		return open().flatMap(study -> study.study().codes().code(id)).map(Code::getName).or(() -> Optional.ofNullable(files().get(id)));
	}

	private Optional<StudyProject> open() {
		return StudyProjects.get().opened().stream().filter(study -> study.project().equals(resource.getProject())).findFirst();
	}

	private Map<String, String> files() {
		if (names == null) {
			names = new HashMap<>();
			var folder = folder();
			if (folder != null && folder.exists()) {
				read(folder);
			}
		}
		return names;
	}

	/** The folder of the codes beside the file, or that of its study. */
	private IFolder folder() {
		if (resource.getParent() instanceof IFolder folder && folder.getName().equals("codes")) { //$NON-NLS-1$
			return folder;
		}
		return resource.getProject() == null ? null : resource.getProject().getFolder(StudyLayout.CODES);
	}

	private void read(IFolder folder) {
		try {
			Arrays.stream(folder.members()).filter(IFile.class::isInstance).map(IFile.class::cast)
					.filter(file -> StudyLayout.CODE_EXTENSION.equals(file.getFileExtension())).forEach(this::read);
		} catch (CoreException e) {
			// ids are shown for names then
		}
	}

	private void read(IFile file) {
		try {
			var code = CodeFormat.parse(file.readString(), file.getName()).code();
			names.put(code.getId(), code.getName());
		} catch (CoreException | FormatException e) {
			// its problem is told where it is
		}
	}
}
