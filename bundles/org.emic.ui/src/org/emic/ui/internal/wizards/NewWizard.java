/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.emic.ui.EmicImages;
import org.emic.ui.HelpContext;

/** A wizard that makes something new, with progress. */
abstract class NewWizard extends Wizard implements INewWizard {

	private final HelpContext help;
	private IWorkbench workbench;

	/**
	 * @param banner names the picture of its pages
	 * @param help   what F1 explains
	 */
	NewWizard(String title, String banner, HelpContext help) {
		this.help = help;
		setWindowTitle(title);
		setDefaultPageImageDescriptor(EmicImages.descriptor(banner));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
		workbench = newWorkbench;
	}

	@Override
	public void createPageControls(Composite container) {
		help.setOn(container);
		super.createPageControls(container);
	}

	final IWorkbench workbench() {
		return workbench;
	}
}
