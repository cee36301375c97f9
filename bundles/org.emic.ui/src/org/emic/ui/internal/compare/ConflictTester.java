/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.util.Arrays;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.emic.core.study.Problem;
import org.emic.workspace.StudyBuilder;

/** Whether git left a conflict in a file, as its problem says; whether something is or holds a codebook. */
public final class ConflictTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return property.equals("hasCodebook") //$NON-NLS-1$
				? receiver instanceof IResource resource && CodebookFolder.of(resource).isPresent()
				: receiver instanceof IFile file && isInConflict(file);
	}

	static boolean isInConflict(IFile file) {
		try {
			return file.exists() && Arrays.stream(file.findMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_ZERO))
					.anyMatch(ConflictTester::isConflict);
		} catch (CoreException e) {
			// deleted meanwhile
			return false;
		}
	}

	static boolean isConflict(IMarker marker) {
		return Problem.Kind.CONFLICT.name().equals(marker.getAttribute(StudyBuilder.KIND, "")); //$NON-NLS-1$
	}
}
