/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import org.eclipse.osgi.util.NLS;

import org.emic.core.study.Problem;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.CodebookNature;
import org.emic.workspace.StudyProject;

/** Says why there are no codes, and what a person can do. */
final class EmptyCodebook {

	private EmptyCodebook() {
	}

	/** Where a codebook is only away, nobody is to be asked to begin another. */
	static String text(StudyProject study) {
		return study.study().problems().stream().filter(problem -> problem.kind() == Problem.Kind.MISSING_CODEBOOK)
				.map(Problem::subject).findFirst().map(name -> away(study, name))
				.orElse(CodebookNature.isCodebook(study.project()) ? Messages.Tree_noCodesInCodebook : Messages.Tree_noCodes);
	}

	private static String away(StudyProject study, String name) {
		var codebook = study.project().getWorkspace().getRoot().getProject(name);
		return NLS.bind(codebook.exists() && !codebook.isOpen() ? Messages.Tree_codebookClosed : Messages.Tree_codebookMissing,
				name);
	}
}
