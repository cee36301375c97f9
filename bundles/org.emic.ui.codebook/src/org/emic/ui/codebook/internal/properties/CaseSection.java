/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyTranscript;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyCases;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** The attributes of the selected transcript's case: values of the columns of cases.csv. */
public final class CaseSection extends StudySection<StudyTranscript> {

	private final IResourceChangeListener fileListener = this::filesChanged;
	private Composite form;
	private Label message;
	private AttributeTable table;
	private Button add;
	private Button remove;
	private StudyProject study;
	private StudyTranscript transcript;

	@Override
	void create(FormToolkit toolkit, Composite parent) {
		form = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 5).margins(6, 6).applyTo(form);
		message = toolkit.createLabel(form, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(message);
		table = new AttributeTable(toolkit, form);
		var buttons = toolkit.createComposite(form);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		add = button(toolkit, buttons, Messages.Case_add, () -> CaseEdits.askAndAdd(form.getShell(), study, transcript));
		remove = button(toolkit, buttons, Messages.Case_remove,
				() -> table.selected().ifPresent(attribute -> CaseEdits.askAndRemove(form.getShell(), study, attribute)));
		table.viewer().addSelectionChangedListener(event -> remove.setEnabled(!event.getSelection().isEmpty()));
		ResourcesPlugin.getWorkspace().addResourceChangeListener(fileListener, IResourceChangeEvent.POST_CHANGE);
	}

	private static Button button(FormToolkit toolkit, Composite parent, String text, Runnable run) {
		var button = toolkit.createButton(parent, text, SWT.PUSH);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return button;
	}

	@Override
	Optional<StudyTranscript> find(Object element) {
		return Subjects.transcript(element);
	}

	@Override
	Optional<StudyProject> study(StudyTranscript found) {
		return StudyProjects.get().of(found.study());
	}

	@Override
	boolean isConcerned(StudyEvent event) {
		return event.study() || event.codings().isEmpty();
	}

	@Override
	void show(StudyProject project, StudyTranscript found) {
		study = project;
		transcript = found;
		if (found == null) {
			return;
		}
		try {
			var cases = StudyCases.read(project);
			table.show(project, found.id(), cases.value());
			say(cases.problems().isEmpty() ? "" : cases.problems().getFirst().getMessage()); //$NON-NLS-1$
		} catch (IOException e) {
			table.clear();
			say(e.getMessage());
		}
	}

	/** Says why the table cannot be changed; empty when it can. */
	private void say(String problem) {
		message.setText(problem);
		message.setVisible(!problem.isEmpty());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(problem.isEmpty()).applyTo(message);
		add.setEnabled(problem.isEmpty());
		remove.setEnabled(problem.isEmpty() && table.selected().isPresent());
		form.layout();
	}

	private void filesChanged(IResourceChangeEvent event) {
		var shown = study;
		if (shown != null && event.getDelta().findMember(StudyCases.file(shown).getFullPath()) != null) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (!form.isDisposed()) {
					refresh();
				}
			});
		}
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(fileListener);
		super.dispose();
	}
}
