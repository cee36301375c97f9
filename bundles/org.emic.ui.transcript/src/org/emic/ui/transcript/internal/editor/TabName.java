/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;

/** The name on an editor's tab. */
final class TabName {

	private TabName() {
	}

	/** The file's name; with that of the study where another study has a file of the same name in the same place. */
	static String of(IEditorInput input) {
		return input instanceof IFileEditorInput file && isElsewhereToo(file.getFile())
				? NLS.bind(Messages.Tab_ofStudy, input.getName(), file.getFile().getProject().getName()) : input.getName();
	}

	private static boolean isElsewhereToo(IFile file) {
		return Arrays.stream(file.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
				.filter(project -> !project.equals(file.getProject()))
				.anyMatch(project -> project.getFile(file.getProjectRelativePath()).exists());
	}
}
