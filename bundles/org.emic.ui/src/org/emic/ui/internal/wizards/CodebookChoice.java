/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.emic.core.study.StudyLayout;
import org.emic.ui.internal.Messages;

/** Asks whether a study has a codebook of its own or uses that of another project. */
final class CodebookChoice {

	private final Button own;
	private final Combo shared;

	CodebookChoice(Composite parent) {
		var projects = projectsWithCodebook();
		var group = new Group(parent, SWT.NONE);
		group.setText(Messages.NewStudy_Codebook);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		own = new Button(group, SWT.RADIO);
		own.setText(Messages.NewStudy_OwnCodebook);
		own.setSelection(true);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(own);
		var other = new Button(group, SWT.RADIO);
		other.setText(Messages.NewStudy_SharedCodebook);
		other.setEnabled(!projects.isEmpty());
		shared = new Combo(group, SWT.READ_ONLY | SWT.DROP_DOWN);
		shared.setItems(projects.toArray(String[]::new));
		shared.select(0);
		shared.setEnabled(false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(shared);
		other.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> shared.setEnabled(other.getSelection())));
	}

	private static List<String> projectsWithCodebook() {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible)
				.filter(project -> project.getFolder(StudyLayout.CODEBOOK).exists()).map(IProject::getName).toList();
	}

	/** The project whose codebook is to be used; nothing for a codebook of the study's own. */
	Optional<String> sharedProject() {
		return own.getSelection() || shared.getText().isEmpty() ? Optional.empty() : Optional.of(shared.getText());
	}
}
