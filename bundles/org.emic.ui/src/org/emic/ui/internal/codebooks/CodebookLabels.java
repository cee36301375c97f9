/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.codebooks;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.emic.core.study.CodebookReference;
import org.emic.ui.EmicImages;
import org.emic.workspace.CodebookLinks;

/** Names the codebooks that a study uses, and says which of them are away. */
final class CodebookLabels extends LabelProvider {

	private final Optional<IProject> study;

	/** @param study nothing while the study is not made yet */
	CodebookLabels(Optional<IProject> study) {
		this.study = study;
	}

	@Override
	public String getText(Object element) {
		var reference = (CodebookReference) element;
		return reference.project() + state(reference);
	}

	private String state(CodebookReference reference) {
		var project = ResourcesPlugin.getWorkspace().getRoot().getProject(reference.project());
		if (project.exists()) {
			return project.isOpen() ? "" : Messages.StateClosed; //$NON-NLS-1$
		}
		var found = study.flatMap(each -> CodebookLinks.presentName(each, reference));
		if (found.isEmpty()) {
			return Messages.StateMissing;
		}
		return found.get().equals(reference.project()) ? Messages.StateOutside : NLS.bind(Messages.StateRenamed, found.get());
	}

	@Override
	public Image getImage(Object element) {
		return EmicImages.image(EmicImages.CODEBOOK);
	}
}
