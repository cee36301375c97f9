/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;

import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.emic.ui.CodingTarget;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** Applies codes to what is selected in the active transcript editor. */
public final class CodeApplication {

	private CodeApplication() {
	}

	/** The transcript editor in front, if it shows a transcript of this study. */
	public static Optional<CodingTarget> target(IWorkbenchPage page, StudyProject project) {
		return Optional.ofNullable(page.getActiveEditor())
				.map(editor -> Adapters.adapt(editor, CodingTarget.class))
				.filter(target -> target.studyProject() == project);
	}

	/** Whether words are selected there, as against a caret that merely stands somewhere. */
	public static boolean isPassageSelected(IWorkbenchPage page, StudyProject project) {
		return target(page, project).isPresent()
				&& page.getActiveEditor().getSite().getSelectionProvider() != null
				&& page.getActiveEditor().getSite().getSelectionProvider().getSelection() instanceof ITextSelection text
				&& text.getLength() > 0;
	}

	/** Applies codes to the selected passage, or to the paragraph at the caret, in one step. */
	public static void apply(IWorkbenchPage page, StudyProject project, List<Code> codes) {
		if (codes.size() == 1) {
			apply(page, project, codes.getFirst());
		} else {
			var names = codes.stream().map(Code::getName).collect(Collectors.joining("\u2019, \u2018")); //$NON-NLS-1$
			project.asOneStep(NLS.bind(Messages.Apply_label, names), () -> codes.forEach(code -> apply(page, project, code)));
		}
	}

	/**
	 * Applies a code to the selected passage, or to the paragraph at the caret.
	 *
	 * @return whether there was something to apply it to
	 */
	public static boolean apply(IWorkbenchPage page, StudyProject project, Code code) {
		return target(page, project).flatMap(target -> target.apply(code, Provenance.MANUAL)).isPresent();
	}
}
