/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;

import org.emic.model.codebook.Code;
import org.emic.ui.DialogParent;
import org.emic.ui.codebook.internal.refactor.CodeRefactoringWizard;
import org.emic.ui.codebook.internal.refactor.DeletePage;
import org.emic.ui.codebook.internal.tree.CodeDeletion;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;
import org.emic.workspace.refactor.RefactoringKind;
import org.emic.workspace.refactor.StudyRefactoring;

/** Deletes the selected codes, after asking; where they have codings, also what becomes of these. */
public final class DeleteCodeHandler extends CodeHandler {

	@Override
	void execute(ExecutionEvent event, CodeTreePanel panel, List<Code> codes) {
		if (!codes.isEmpty()) {
			var study = panel.study().orElseThrow();
			var deletion = CodeDeletion.of(study, codes);
			if (deletion.own() == 0 && deletion.others() == 0) {
				deletion.askAndRun(DialogParent.of(event));
			} else {
				CodeRefactoringWizard.open(DialogParent.of(event),
						new StudyRefactoring(study, RefactoringKind.DELETE, null), new DeletePage(codes));
			}
		}
	}
}
