/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.emic.workspace.refactor.StudyRefactoring;
import org.osgi.framework.FrameworkUtil;

/** The platform's wizard for a refactoring of codes: one page to say what is wanted, and the preview. */
public final class CodeRefactoringWizard extends RefactoringWizard {

	private static final String PREVIEW = "RefactoringWizard.preview"; //$NON-NLS-1$
	private static final int WIDTH = 940;
	private static final int HEIGHT = 640;

	private final InputPage page;

	public CodeRefactoringWizard(StudyRefactoring refactoring, InputPage page) {
		super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
		this.page = page;
		setDefaultPageTitle(refactoring.getName());
		setDialogSettings(settings());
	}

	/** The platform's dialog keeps the size of the preview there; what it begins with elsewhere shows three lines. */
	private static IDialogSettings settings() {
		var all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(CodeRefactoringWizard.class)).getDialogSettings();
		if (all.getSection(PREVIEW) == null) {
			var preview = all.addNewSection(PREVIEW);
			preview.put("width", WIDTH); //$NON-NLS-1$
			preview.put("height", HEIGHT); //$NON-NLS-1$
		}
		return all;
	}

	@Override
	protected void addUserInputPages() {
		addPage(page);
	}

	/** Shows the wizard until it is finished or cancelled. */
	public static void open(Shell shell, StudyRefactoring refactoring, InputPage page) {
		try {
			new RefactoringWizardOpenOperation(new CodeRefactoringWizard(refactoring, page)).run(shell, refactoring.getName());
		} catch (InterruptedException e) {
			// another operation was waited for, and the person did not want to wait
		}
	}
}
