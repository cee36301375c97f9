/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyListener;
import org.emic.ui.CodingTarget;
import org.emic.ui.StudyFollower;
import org.emic.workspace.StudyProject;

/**
 * The page of the Properties view. In a transcript another coding may be meant although the same words stay
 * selected, so that a text's selection always counts as a new one; and after a change of the study it is looked again
 * what is meant by it.
 */
final class PropertiesPage extends TabbedPropertySheetPage {

	private IWorkbenchPart part;
	private ITextSelection passage;
	private PlacedCoding meant;
	private StudyProject study;
	private StudyListener follower;

	PropertiesPage() {
		super(() -> PropertiesPages.CONTRIBUTOR);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		follower = new StudyFollower(getControl(), this::studyChanged);
	}

	@Override
	public void selectionChanged(IWorkbenchPart newPart, ISelection selection) {
		part = newPart;
		passage = selection instanceof ITextSelection text ? new Passage(text) : null;
		follow(passage == null ? null : Adapters.adapt(newPart, CodingTarget.class));
		meant = passage == null ? null : Subjects.coding(passage).orElse(null);
		super.selectionChanged(newPart, passage == null ? selection : passage);
	}

	private void follow(CodingTarget target) {
		if (study != null) {
			study.removeListener(follower);
		}
		study = target == null ? null : target.studyProject();
		if (study != null) {
			study.addListener(follower);
		}
	}

	/** The editor makes a coding its current one after it was made. */
	private void studyChanged(StudyEvent event) {
		if (!event.codings().isEmpty()) {
			getControl().getDisplay().asyncExec(this::lookAgain);
		}
	}

	private void lookAgain() {
		if (!getControl().isDisposed() && passage != null && Subjects.coding(passage).orElse(null) != meant) {
			selectionChanged(part, passage);
		}
	}

	@Override
	public void dispose() {
		follow(null);
		super.dispose();
	}

	/** Equal to itself alone. */
	private static final class Passage implements ITextSelection {

		private final ITextSelection text;

		Passage(ITextSelection text) {
			this.text = text;
		}

		@Override
		public int getOffset() {
			return text.getOffset();
		}

		@Override
		public int getLength() {
			return text.getLength();
		}

		@Override
		public int getStartLine() {
			return text.getStartLine();
		}

		@Override
		public int getEndLine() {
			return text.getEndLine();
		}

		@Override
		public String getText() {
			return text.getText();
		}

		@Override
		public boolean isEmpty() {
			return text.isEmpty();
		}
	}
}
