/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.emic.core.study.CodebookPlaces;
import org.emic.core.study.CodebookRights;
import org.emic.core.study.NotOwnerException;
import org.emic.core.study.StudyLayout;

/**
 * Asks for the owners of a codebook where its files are written as files, as comparing and settling conflicts do; what
 * is changed in the model is looked at by {@link StudyProject#execute} itself.
 */
public final class CodebookOwners {

	private CodebookOwners() {
	}

	/**
	 * Why the coder may not write a file; nothing where they may. Proposals are everybody's. Belongs to the display's
	 * thread.
	 *
	 * @param resource a file in a codebook, or any other
	 */
	public static Optional<String> refusal(IResource resource) {
		var path = resource.getProjectRelativePath();
		boolean codebook = IPath.fromPortableString(StudyLayout.CODEBOOK).isPrefixOf(path)
				&& !IPath.fromPortableString(StudyLayout.PROPOSALS).isPrefixOf(path);
		return codebook ? StudyProjects.get().find(resource).flatMap(CodebookOwners::refusal) : Optional.empty();
	}

	private static Optional<String> refusal(StudyProject study) {
		return study.study().codes().codebooks().stream().filter(new CodebookPlaces(study.study())::isOwn)
				.flatMap(codebook -> CodebookRights.refusal(codebook, study.coder()).stream()).map(NotOwnerException::getMessage)
				.findFirst();
	}

	/** @throws CoreException when the coder may not write the file */
	public static void check(IResource resource) throws CoreException {
		var refusal = refusal(resource);
		if (refusal.isPresent()) {
			throw new CoreException(Status.error(refusal.get()));
		}
	}
}
