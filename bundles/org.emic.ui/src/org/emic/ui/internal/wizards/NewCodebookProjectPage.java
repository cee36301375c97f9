/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.emic.core.study.Licence;
import org.emic.ui.HelpContext;
import org.emic.ui.internal.Messages;

/** Name and place of a codebook's project, what the codebook is called, and its licence. */
final class NewCodebookProjectPage extends WizardNewProjectCreationPage {

	private final Map<Licence, Button> licences = new EnumMap<>(Licence.class);
	private Text name;

	NewCodebookProjectPage() {
		super("newCodebookProject");
		setTitle(Messages.NewCodebookProject_Title);
		setDescription(Messages.NewCodebookProject_Description);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		HelpContext.NEW_CODEBOOK_PROJECT.setOn(getControl()); // in the place of what the platform says
		var more = new Composite((Composite) getControl(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(more);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(more);
		new Label(more, SWT.NONE).setText(Messages.NewCodebookProject_Name);
		name = new Text(more, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addModifyListener(event -> setPageComplete(validatePage()));
		var group = new Group(more, SWT.NONE);
		group.setText(Messages.NewCodebookProject_Licence);
		GridLayoutFactory.swtDefaults().applyTo(group);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
		radio(group, Licence.CC_BY, Messages.NewCodebookProject_CcBy);
		radio(group, Licence.CC0, Messages.NewCodebookProject_Cc0);
		radio(group, Licence.NONE, Messages.NewCodebookProject_NoLicence);
		licences.get(Licence.NONE).setSelection(true);
	}

	private void radio(Composite parent, Licence licence, String text) {
		var button = new Button(parent, SWT.RADIO);
		button.setText(text);
		licences.put(licence, button);
	}

	/** What the codebook is called: as its project, unless something else is said. */
	String codebookName() {
		return name.getText().isBlank() ? getProjectName() : name.getText().strip();
	}

	Licence licence() {
		return licences.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
				.findFirst().orElse(Licence.NONE);
	}
}
