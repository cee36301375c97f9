/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyListener;
import org.emic.ui.StudyFollower;
import org.emic.workspace.StudyProject;

/** A section that shows something of a study and follows its changes. */
abstract class StudySection<T> extends AbstractPropertySection {

	private StudyListener listener;
	private StudyProject study;
	private T subject;
	private Composite control;
	private TabbedPropertySheetPage sheet;

	@Override
	public final void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		sheet = page;
		control = getWidgetFactory().createComposite(parent);
		control.setLayout(new FillLayout());
		listener = new StudyFollower(control, this::studyChanged);
		create(getWidgetFactory(), control);
	}

	abstract void create(FormToolkit toolkit, Composite parent);

	/** What the section is about. */
	abstract Optional<T> find(Object element);

	/** What the section is about when several elements may be selected. */
	Optional<T> findIn(ISelection selection) {
		return find(Subjects.element(selection));
	}

	/** The open study it belongs to. */
	abstract Optional<StudyProject> study(T found);

	/** Shows the subject; null for nothing. */
	abstract void show(StudyProject project, T found);

	@Override
	public final void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		subject = findIn(selection).orElse(null);
		follow(subject == null ? null : study(subject).orElse(null));
	}

	private void follow(StudyProject newStudy) {
		if (study != newStudy) {
			if (study != null) {
				study.removeListener(listener);
			}
			study = newStudy;
			if (study != null) {
				study.addListener(listener);
			}
		}
	}

	private void studyChanged(StudyEvent event) {
		if (!control.isDisposed() && isConcerned(event) && isOnTop()) {
			refresh();
			if (isTitleConcerned(event)) {
				sheet.labelProviderChanged(null);
			}
		}
	}

	/** Whether an event may have changed what is shown. */
	boolean isConcerned(StudyEvent event) {
		return true;
	}

	/** Whether its tab is the one shown; the others are refreshed when they come to the top. */
	private boolean isOnTop() {
		for (Control at = control; at != null && at != sheet.getControl(); at = at.getParent()) {
			if (!at.getVisible()) {
				return false;
			}
		}
		return true;
	}

	/** Whether an event may have renamed what is shown, which the title names. */
	boolean isTitleConcerned(StudyEvent event) {
		return true;
	}

	@Override
	public final void refresh() {
		show(study, study == null ? null : subject);
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	@Override
	public void dispose() {
		follow(null);
		super.dispose();
	}
}
