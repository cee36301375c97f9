/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.emic.ui.SampleStudies;
import org.emic.ui.internal.Messages;

/** Tells what the sample study holds and asks for its name. */
final class SampleStudyPage extends WizardPage {

	private static final int WIDTH = 420;

	private Text name;

	SampleStudyPage() {
		super("sampleStudy");
		setTitle(Messages.SampleStudy_Title);
		setDescription(Messages.SampleStudy_Description);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		var content = new Label(area, SWT.WRAP);
		content.setText(Messages.SampleStudy_Content);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 4).applyTo(content);
		new Label(area, SWT.NONE).setText(Messages.SampleStudy_Name);
		name = new Text(area, SWT.BORDER);
		name.setText(freeName());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addModifyListener(event -> validate());
		setControl(area);
		validate();
	}

	private static IWorkspaceRoot root() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	private static String freeName() {
		var free = SampleStudies.NAME;
		for (int i = 2; root().getProject(free).exists(); i++) {
			free = SampleStudies.NAME + "-" + i;
		}
		return free;
	}

	private void validate() {
		var status = ResourcesPlugin.getWorkspace().validateName(projectName(), IResource.PROJECT);
		String error = null;
		if (!status.isOK()) {
			error = status.getMessage();
		} else if (root().getProject(projectName()).exists()) {
			error = NLS.bind(Messages.Sample_Exists, projectName());
		}
		setErrorMessage(error);
		setPageComplete(error == null);
	}

	String projectName() {
		return name.getText().strip();
	}
}
