/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyListener;
import org.emic.ui.CodingTarget;
import org.emic.ui.StudyFollower;
import org.emic.ui.WhenDrawn;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/**
 * The page of the Properties view. In a transcript another coding may be meant although the same words stay selected, so
 * that it is looked again what is meant by them after each change of the study. Whatever the caret comes to in one
 * transcript, the tabs stay and only what they tell changes: to make tabs anew takes longer than all else that follows a
 * coding just made.
 */
final class PropertiesPage extends TabbedPropertySheetPage {

	private final ISelectionChangedListener atOnce = this::selectedAgain;
	private final IPropertyChangeListener themeListener = event -> themeChanged();
	private final StudyProjects.Listener opening = new StudyProjects.Listener() {
		@Override
		public void opened(StudyProject opened) {
			if (shown instanceof IStructuredSelection && !getControl().isDisposed()) {
				showAgain(); // what is selected may belong to it
			}
		}
	};
	private IWorkbenchPart part;
	private Passage passage;
	private PlacedCoding meant;
	private StudyProject study;
	private ISelectionProvider provider;
	private StudyListener follower;
	private ISelection shown;
	/** Whether it is to be looked soon what is meant. */
	private boolean looking;
	private boolean recolouring;
	/** Shows what was selected last before there was something to show it in; null from then on. */
	private Runnable show = () -> { };
	private String title;
	private Image titleImage;

	PropertiesPage() {
		super(() -> PropertiesPages.CONTRIBUTOR);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		follower = new StudyFollower(getControl(), this::studyChanged);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
		StudyProjects.get().addListener(opening);
		var content = ((Composite) getControl()).getChildren()[0];
		content.setVisible(false);
		WhenDrawn.run(getControl(), () -> {
			content.setVisible(true);
			var first = show;
			show = null;
			first.run();
		});
	}

	@Override
	public void selectionChanged(IWorkbenchPart newPart, ISelection selection) {
		if (show == null) {
			show(newPart, selection);
		} else {
			show = () -> show(newPart, selection);
		}
	}

	private void show(IWorkbenchPart newPart, ISelection selection) {
		var target = selection instanceof ITextSelection ? Adapters.adapt(newPart, CodingTarget.class) : null;
		boolean stays = target != null && newPart == part && passage != null && study == target.studyProject();
		follow(newPart, target);
		if (stays) {
			passage.set((ITextSelection) selection);
			showPassage();
			return;
		}
		passage = selection instanceof ITextSelection text ? new Passage(text) : null;
		meant = passage == null ? null : Subjects.coding(passage).orElse(null);
		shown = passage == null ? selection : passage;
		super.selectionChanged(newPart, shown);
		title = getTitleText(null);
		titleImage = getTitleImage(null);
	}

	/** Lets the tab that is shown tell of the passage; the others are told when they come to the top. */
	private void showPassage() {
		meant = Subjects.coding(passage).orElse(null);
		if (getCurrentTab() != null) {
			getCurrentTab().setInput(part, passage);
			getCurrentTab().refresh();
			labelProviderChanged(null);
		}
	}

	/** The title draws itself anew also when it is told what it says already. */
	@Override
	public void labelProviderChanged(LabelProviderChangedEvent event) {
		var text = getTitleText(null);
		var image = getTitleImage(null);
		if (!text.equals(title) || image != titleImage) {
			title = text;
			titleImage = image;
			super.labelProviderChanged(event);
		}
	}

	private void follow(IWorkbenchPart newPart, CodingTarget target) {
		if (study != null) {
			study.removeListener(follower);
			provider.removeSelectionChangedListener(atOnce);
		}
		part = newPart;
		study = target == null ? null : target.studyProject();
		if (study != null) {
			study.addListener(follower);
			// the workbench does not pass on that the same words are selected once more
			provider = part.getSite().getSelectionProvider();
			provider.addSelectionChangedListener(atOnce);
		}
	}

	/** The editor has made a coding that was just made its current one, and may make another one that after other changes. */
	private void studyChanged(StudyEvent event) {
		if (!event.codings().isEmpty()) {
			lookAgain();
			lookSoon();
		}
	}

	/** Another coding may be meant: one was chosen among several, or a filter hides the one that was. */
	private void selectedAgain(SelectionChangedEvent event) {
		if (passage != null && event.getSelection() instanceof ITextSelection text) {
			passage.set(text);
			lookSoon();
		}
	}

	/** Once the editor has told everybody: mostly it is shown already by then. */
	private void lookSoon() {
		if (!looking) {
			looking = true;
			getControl().getDisplay().asyncExec(() -> {
				looking = false;
				lookAgain();
			});
		}
	}

	private void lookAgain() {
		if (!getControl().isDisposed() && passage != null && Subjects.coding(passage).orElse(null) != meant) {
			showPassage();
		}
	}

	/** The list of tabs keeps the colours with which it was made, so it is made anew once the style sheets have their colours. */
	private void themeChanged() {
		if (shown == null || recolouring) {
			return;
		}
		recolouring = true;
		getControl().getDisplay().asyncExec(() -> {
			recolouring = false;
			if (!getControl().isDisposed()) {
				showAgain();
			}
		});
	}

	private void showAgain() {
		super.selectionChanged(part, StructuredSelection.EMPTY);
		super.selectionChanged(part, shown);
	}

	@Override
	public void dispose() {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
		StudyProjects.get().removeListener(opening);
		follow(null, null);
		super.dispose();
	}

	/** What is selected in a transcript now. */
	private static final class Passage implements ITextSelection {

		private ITextSelection text;

		Passage(ITextSelection text) {
			this.text = text;
		}

		void set(ITextSelection selection) {
			text = selection;
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
