/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.emic.model.codebook.Code;
import org.emic.ui.DialogParent;
import org.emic.ui.Errors;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.emic.workspace.refactor.RefactoringKind;
import org.emic.workspace.refactor.StudyRefactoring;

/** Begins a refactoring, the kind of which is named behind the class in plugin.xml, of what is selected. */
public final class RefactorHandler extends AbstractHandler implements IExecutableExtension {

	private RefactoringKind kind;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		kind = RefactoringKind.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		var subjects = RefactorSubjects.of(event);
		if (kind == RefactoringKind.RECODE) {
			var codings = subjects.codings();
			if (codings.isEmpty()) {
				Errors.tell(Messages.Nothing_codings);
			} else {
				StudyProjects.get().of(codings.getFirst().transcript().study())
						.ifPresent(study -> open(event, study, new RecodePage(codings)));
			}
			return null;
		}
		var codes = subjects.codes();
		if (codes.isEmpty()) {
			Errors.tell(Messages.Nothing_codes);
		} else {
			StudyProjects.get().of(codes.getFirst()).ifPresent(study -> open(event, study, page(codes)));
		}
		return null;
	}

	private InputPage page(List<Code> codes) {
		return switch (kind) {
			case RENAME -> new RenamePage(codes.getFirst());
			case MOVE -> new MovePage(codes);
			case MERGE -> new MergePage(codes);
			case SPLIT -> new SplitPage(codes.getFirst());
			case DELETE -> new DeletePage(codes);
			case RECODE, ACCEPT -> throw new IllegalStateException("Is not about codes"); //$NON-NLS-1$
		};
	}

	private void open(ExecutionEvent event, StudyProject study, InputPage page) {
		CodeRefactoringWizard.open(DialogParent.of(event), new StudyRefactoring(study, kind, null), page);
	}
}
