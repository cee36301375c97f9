/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;

import org.emic.ui.EmicIds;
import org.emic.ui.EmicImages;
import org.emic.ui.codebook.internal.Messages;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;
import org.emic.ui.codebook.internal.tree.DeletedCodesAction;

/** What the head of the codebook editor offers: a new code, how its halves lie, and deleted codes. */
final class CodebookToolBar {

	private static final String BESIDE = "codebookEditor.beside"; //$NON-NLS-1$

	private CodebookToolBar() {
	}

	private static IDialogSettings settings() {
		return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(CodebookToolBar.class)).getDialogSettings();
	}

	/** As the halves lay when last chosen: codes above what is said of them, so that the columns have room. */
	static int orientation() {
		return settings().getBoolean(BESIDE) ? SWT.HORIZONTAL : SWT.VERTICAL;
	}

	static void fill(Form form, SashForm sash, CodeTreePanel tree, IServiceLocator site) {
		var beside = new Action(Messages.Editor_beside, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				settings().put(BESIDE, isChecked());
				sash.setOrientation(isChecked() ? SWT.HORIZONTAL : SWT.VERTICAL);
			}
		};
		beside.setToolTipText(Messages.Editor_besideHint);
		beside.setImageDescriptor(EmicImages.descriptor("beside")); //$NON-NLS-1$
		beside.setChecked(orientation() == SWT.HORIZONTAL);
		form.getToolBarManager().add(new CommandContributionItem(new CommandContributionItemParameter(site, null,
				EmicIds.NEW_CODE, CommandContributionItem.STYLE_PUSH)));
		form.getToolBarManager().add(new DeletedCodesAction(tree));
		form.getToolBarManager().add(beside);
		form.updateToolBar();
	}
}
