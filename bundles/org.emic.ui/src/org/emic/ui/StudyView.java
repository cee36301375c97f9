/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyListener;
import org.emic.workspace.StudyProject;

/** A view that lists something of the active study and follows its changes. Keys mean its elements while the list has the focus. */
public abstract class StudyView extends ViewPart {

	private final Consumer<Optional<StudyProject>> activeStudyListener = this::show;
	private StructuredViewer list;
	private StudyListener studyListener;
	private StudyUndo undo;
	private StudyProject project;

	/**
	 * Shows the active study from now on. To be called once the view's controls are there.
	 *
	 * @param viewer  the list
	 * @param context the context of key bindings that is active while the list has the focus
	 * @param focusId names the list, so that handlers can be active then
	 * @param group   the first group of the context menu
	 */
	protected final void follow(StructuredViewer viewer, String context, String focusId, String group) {
		list = viewer;
		FocusContext.install(viewer.getControl(), getSite(), context, focusId);
		getSite().setSelectionProvider(viewer);
		var manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(menu -> {
			menu.add(new Separator(group));
			menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		viewer.getControl().setMenu(manager.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(manager, viewer);
		undo = StudyUndo.install(getSite(), getViewSite().getActionBars());
		studyListener = new StudyFollower(viewer.getControl(), this::studyChanged);
		ActiveStudy.get().addListener(activeStudyListener);
		show(ActiveStudy.get().shown());
	}

	private void show(Optional<StudyProject> study) {
		if (list.getControl().isDisposed() || study.orElse(null) == project && project != null) {
			return;
		}
		if (project != null) {
			project.removeListener(studyListener);
		}
		project = study.orElse(null);
		if (project != null) {
			project.addListener(studyListener);
		}
		studyShown();
	}

	/** The study shown; null for none. */
	protected final StudyProject project() {
		return project;
	}

	/** The study shown. */
	public final Optional<StudyProject> study() {
		return Optional.ofNullable(project);
	}

	/** Is told that another study is to be shown, or none. */
	protected abstract void studyShown();

	/** Is told what changed in the study shown. */
	protected abstract void studyChanged(StudyEvent event);

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return list != null && adapter == list.getClass() ? adapter.cast(list) : super.getAdapter(adapter);
	}

	@Override
	public final void setFocus() {
		list.getControl().setFocus();
	}

	@Override
	public void dispose() {
		ActiveStudy.get().removeListener(activeStudyListener);
		if (project != null) {
			project.removeListener(studyListener);
		}
		if (undo != null) {
			undo.dispose();
		}
		super.dispose();
	}
}
