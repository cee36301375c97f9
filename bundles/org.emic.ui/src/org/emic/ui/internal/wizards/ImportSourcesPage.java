/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.emic.ui.internal.Messages;
import org.emic.workspace.StudyProjects;

/** Asks which files and folders to import, and into which study. */
final class ImportSourcesPage extends WizardPage {

	private final List<Path> files = new ArrayList<>();
	private IProject study;
	private SourcesList list;
	private boolean changed = true;

	ImportSourcesPage(IProject study, List<Path> files) {
		super("sources");
		this.study = study;
		this.files.addAll(files);
		setTitle(Messages.ImportWizard_Title);
		setDescription(Messages.ImportSources_Description);
	}

	void setStudy(IProject project) {
		study = study == null ? project : study;
	}

	IProject study() {
		return study;
	}

	List<Path> files() {
		return List.copyOf(files);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		createStudyCombo(area);
		list = new SourcesList(area, files, this::edited);
		setControl(area);
		validate();
	}

	private void createStudyCombo(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.ImportSources_Study);
		var combo = new ComboViewer(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo.getControl());
		combo.setContentProvider(ArrayContentProvider.getInstance());
		combo.setLabelProvider(LabelProvider.createTextProvider(project -> ((IProject) project).getName()));
		var studies = StudyProjects.get().projects();
		combo.setInput(studies);
		if (study == null && studies.size() == 1) {
			study = studies.getFirst();
		}
		combo.setSelection(study == null ? StructuredSelection.EMPTY : new StructuredSelection(study));
		combo.addSelectionChangedListener(event -> {
			study = (IProject) event.getStructuredSelection().getFirstElement();
			edited();
		});
	}

	/** Adds files and folders, as by browsing. */
	void add(String... paths) {
		Arrays.stream(paths).map(Path::of).filter(path -> !files.contains(path)).forEach(files::add);
		if (list != null) {
			list.refresh();
		}
		edited();
	}

	private void edited() {
		changed = true;
		validate();
	}

	private void validate() {
		String error = null;
		if (StudyProjects.get().projects().isEmpty()) {
			error = Messages.ImportSources_NoStudy;
		} else if (files.stream().anyMatch(file -> !Files.exists(file))) {
			error = Messages.ImportSources_Missing;
		}
		setErrorMessage(error);
		setPageComplete(error == null && study != null && study.isAccessible() && !files.isEmpty());
	}

	/** Looks at the files, unless nothing was changed since it last did. */
	boolean look() {
		if (changed && isPageComplete()) {
			changed = !((ImportTranscriptsWizard) getWizard()).look();
		}
		return !changed;
	}
}
