/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.emic.core.study.StudyLayout;
import org.emic.ui.internal.Messages;

/** The name of a codebook and the project it is in. */
final class NewCodebookPage extends WizardPage {

	private static final int WIDTH = 420;

	private String proposed = "";
	private Text name;
	private Combo project;

	NewCodebookPage() {
		super("newCodebook");
		setTitle(Messages.NewCodebook_Title);
		setDescription(Messages.NewCodebook_Description);
	}

	void propose(IProject selected) {
		proposed = hasCodebook(selected) ? "" : selected.getName();
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.NewCodebook_Name);
		name = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		new Label(area, SWT.NONE).setText(Messages.NewCodebook_Project);
		project = new Combo(area, SWT.DROP_DOWN);
		project.setItems(Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
				.filter(each -> each.isAccessible() && !hasCodebook(each)).map(IProject::getName).toArray(String[]::new));
		project.setText(proposed);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
		var explanation = new Label(area, SWT.WRAP);
		explanation.setText(Messages.NewCodebook_Explained);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(explanation);
		name.addModifyListener(event -> validate());
		project.addModifyListener(event -> validate());
		setControl(area);
		setPageComplete(false);
	}

	private static boolean hasCodebook(IProject project) {
		return project.getFolder(StudyLayout.CODEBOOK).exists();
	}

	private void validate() {
		var valid = ResourcesPlugin.getWorkspace().validateName(project.getText().strip(), IResource.PROJECT);
		String error = null;
		if (!project.getText().isBlank() && !valid.isOK()) {
			error = valid.getMessage();
		} else if (!project.getText().isBlank() && hasCodebook(project())) {
			error = NLS.bind(Messages.NewCodebook_Exists, project.getText().strip());
		}
		setErrorMessage(error);
		setPageComplete(error == null && !codebookName().isEmpty() && !project.getText().isBlank());
	}

	String codebookName() {
		return name.getText().strip();
	}

	IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText().strip());
	}
}
