/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.emic.ui.HelpContext;
import org.emic.ui.internal.Messages;

/** Name and place of a study, and who codes. */
final class NewStudyPage extends WizardNewProjectCreationPage {

	private CoderGroup coder;

	NewStudyPage() {
		super("newStudy");
		setTitle(Messages.NewStudy_Title);
		setDescription(Messages.NewStudy_Description);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		HelpContext.NEW_STUDY.setOn(getControl()); // in the place of what the platform says
		var more = new Composite((Composite) getControl(), SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(more);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(more);
		coder = new CoderGroup(more, () -> setPageComplete(validatePage()));
	}

	@Override
	protected boolean validatePage() {
		if (!super.validatePage()) {
			return false;
		}
		if (coder != null && coder.isBlank()) {
			setErrorMessage(Messages.Coder_Needed);
			return false;
		}
		return true;
	}

	void storeCoder() {
		coder.store();
	}
}
