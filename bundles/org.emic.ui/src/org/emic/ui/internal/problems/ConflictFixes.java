/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.problems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

import org.emic.model.files.ConflictText;
import org.emic.model.files.ConflictText.Conflict;
import org.emic.ui.Errors;
import org.emic.workspace.FileReplacement;
import org.emic.workspace.StudyProject;

/** Settles a conflict that a merge left in a file by keeping one of both sides. */
final class ConflictFixes {

	private ConflictFixes() {
	}

	static List<Fix> of(StudyProject study, IMarker marker) {
		if (!(marker.getResource() instanceof IFile file) || !file.getProject().equals(study.project())) {
			return List.of();
		}
		int line = marker.getAttribute(IMarker.LINE_NUMBER, 0);
		var path = file.getProjectRelativePath().toPortableString();
		try {
			var text = new String(study.study().files().read(path), StandardCharsets.UTF_8);
			return ConflictText.conflicts(text).stream().filter(conflict -> conflict.first() == line).findFirst()
					.map(conflict -> List.of(fix(study, path, conflict, true), fix(study, path, conflict, false))).orElse(List.of());
		} catch (IOException e) {
			return List.of(); // it went away, and so will the problem
		}
	}

	private static Fix fix(StudyProject study, String path, Conflict conflict, boolean ours) {
		var label = NLS.bind(Messages.Keep, ours ? conflict.ours() : conflict.theirs());
		return new Fix(label, "confirm-place", () -> { //$NON-NLS-1$
			try {
				FileReplacement.change(study, label, path, text -> ConflictText.conflicts(text).contains(conflict)
						? ConflictText.settle(text, conflict, ours)
						: text);
			} catch (CoreException e) {
				Errors.show(e.getMessage(), e);
			}
		});
	}
}
