/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.emic.core.study.StudyLayout;
import org.emic.ui.EmicIds;
import org.emic.ui.Errors;
import org.emic.ui.internal.Messages;

/** What is done with a codebook that a wizard made. */
final class NewCodebooks {

	private NewCodebooks() {
	}

	/** The file with the name of a project's codebook. */
	static Optional<IFile> file(IProject project) {
		try {
			var folder = project.getFolder(StudyLayout.CODEBOOK);
			return folder.exists()
					? Arrays.stream(folder.members()).filter(IFile.class::isInstance).map(IFile.class::cast)
							.filter(file -> StudyLayout.CODEBOOK_EXTENSION.equals(file.getFileExtension())).findFirst()
					: Optional.empty();
		} catch (CoreException e) {
			Errors.log(Messages.NewCodebook_Failed, e);
			return Optional.empty();
		}
	}

	/** Selects it in the explorer and opens it. */
	static void show(IWorkbench workbench, IFile codebook) {
		var window = workbench.getActiveWorkbenchWindow();
		if (window == null || codebook == null) {
			return;
		}
		BasicNewResourceWizard.selectAndReveal(codebook, window);
		try {
			IDE.openEditor(window.getActivePage(), codebook, EmicIds.CODEBOOK_EDITOR);
		} catch (PartInitException e) {
			Errors.show(Messages.NewCodebook_Failed, e);
		}
	}
}
